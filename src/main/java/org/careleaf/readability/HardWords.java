package org.careleaf.readability;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the words that a patient may not know: four or more syllables, or three or more with an
 * ending that medicine uses. A syllable that only -s or -ing adds does not count (as in R.
 * Gunning's fog index, The Technique of Clear Writing, 1952); words with hyphens are seen part by
 * part.
 */
final class HardWords {
  private static final int MANY_SYLLABLES = 4;
  private static final int SYLLABLES_WITH_MEDICAL_ENDING = 3;

  private static final Pattern MEDICAL_ENDING =
      Pattern.compile(
          ".*(?:itis|osis|ectomy|ectomies|otomy|otomies|pathy|pathies|algia|plasty|plasties"
              + "|oids?|scopy|scopies|emia|lysis)");

  /** Long words that need no explaining. */
  private static final Set<String> EVERYDAY =
      Set.of(
          "emergency",
          "emergencies",
          "usually",
          "especially",
          "everybody",
          "anybody",
          "january",
          "february",
          "temperature",
          "activity",
          "activities",
          "information");

  private static final Pattern PART = Pattern.compile("[-\u2010\u2011]");

  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");
  private static final Pattern INFLECTED = Pattern.compile("(?<=..)(?:s|ing)$");

  private HardWords() {}

  /** The hard words of a text in the order of their first use, in small letters. */
  static List<String> in(String text) {
    return Words.of(text).stream()
        .flatMap(HardWords::parts)
        .filter(HardWords::isHard)
        .map(word -> word.toLowerCase(Locale.ENGLISH))
        .distinct()
        .toList();
  }

  private static Stream<String> parts(String word) {
    return PART.splitAsStream(word).map(part -> POSSESSIVE.matcher(part).replaceFirst(""));
  }

  private static boolean isHard(String word) {
    String small = word.toLowerCase(Locale.ENGLISH);
    int syllables =
        Math.min(Syllables.in(word), Syllables.in(INFLECTED.matcher(small).replaceFirst("")));
    return !EVERYDAY.contains(small)
        && (syllables >= MANY_SYLLABLES
            || (syllables >= SYLLABLES_WITH_MEDICAL_ENDING
                && MEDICAL_ENDING.matcher(small).matches()));
  }
}
