package org.careleaf.readability;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds the words that a patient may not know: those of many syllables, and those of three or more
 * with an ending that medicine uses. Many are four in English; Spanish, whose plain words are
 * longer (<i>medicina</i>, <i>temperatura</i>), has many with six. A syllable that only an everyday
 * ending adds does not count, -s and -ing (as in R. Gunning's fog index, The Technique of Clear
 * Writing, 1952), in Spanish -s, -es, -mente and the -ía of <i>necesitaría</i>; words with hyphens
 * are seen part by part.
 */
public final class HardWords {
  private static final int SYLLABLES_WITH_MEDICAL_ENDING = 3;

  static final HardWords ENGLISH =
      new HardWords(
          Syllables::in,
          4,
          Pattern.compile(
              ".*(?:itis|osis|ectomy|ectomies|otomy|otomies|pathy|pathies|algia|plasty|plasties"
                  + "|oids?|scopy|scopies|emia|lysis)"),
          Pattern.compile("(?<=..)(?:s|ing)$"),
          // Long words that need no explaining.
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
              "information"));

  private static final HardWords SPANISH =
      new HardWords(
          SpanishSyllables::in,
          6,
          Pattern.compile(
              ".*(?:itis|[oó]sis|ectom[ií]as?|otom[ií]as?|pat[ií]as?|algias?|plast[ií]as?|oides?"
                  + "|scop[ií]as?|emias?|[aá]lisis|[oó]log[oa]s?)"),
          Pattern.compile("(?<=..)(?:(?<=[aeiouáéíóú])s|es|mente|(?<=r)ía(?:s|mos|n)?)$"),
          Set.of("sobredosis", "análisis", "academia", "nostalgia", "simpatía", "empatía"));

  private static final Pattern PART = Pattern.compile("[-\u2010\u2011]");
  private static final Pattern POSSESSIVE = Pattern.compile("['\u2019]s?$");

  private final ToIntFunction<String> syllables;
  private final int many;
  private final Pattern medicalEnding;
  private final Pattern inflected;
  private final Set<String> everyday;

  private HardWords(
      ToIntFunction<String> syllables,
      int many,
      Pattern medicalEnding,
      Pattern inflected,
      Set<String> everyday) {
    this.syllables = syllables;
    this.many = many;
    this.medicalEnding = medicalEnding;
    this.inflected = inflected;
    this.everyday = everyday;
  }

  /** What finds those of a language, of whatever country: English or Spanish. */
  public static Optional<HardWords> of(Locale language) {
    return switch (language.getLanguage()) {
      case "en" -> Optional.of(ENGLISH);
      case "es" -> Optional.of(SPANISH);
      default -> Optional.empty();
    };
  }

  /** The hard words of a text in the order of their first use, in small letters. */
  public List<String> in(String text) {
    return Words.of(text).stream()
        .flatMap(HardWords::parts)
        .filter(this::isHard)
        .map(word -> word.toLowerCase(Locale.ROOT))
        .distinct()
        .toList();
  }

  private static Stream<String> parts(String word) {
    return PART.splitAsStream(word).map(part -> POSSESSIVE.matcher(part).replaceFirst(""));
  }

  private boolean isHard(String word) {
    String small = word.toLowerCase(Locale.ROOT);
    int counted =
        Math.min(
            syllables.applyAsInt(word),
            syllables.applyAsInt(inflected.matcher(small).replaceFirst("")));
    return !everyday.contains(small)
        && (counted >= many
            || (counted >= SYLLABLES_WITH_MEDICAL_ENDING
                && medicalEnding.matcher(small).matches()));
  }
}
