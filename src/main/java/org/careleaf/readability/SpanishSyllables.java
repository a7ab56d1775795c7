package org.careleaf.readability;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Counts the syllables of a Spanish word: its vowels, of which those of a diphthong or triphthong
 * count as one. Two open vowels (a, e, o) are apart, and so are an open vowel and a stressed í or ú
 * (hiatus); all others are together (Real Academia Española, Ortografía de la lengua española,
 * 2010, chapter II, 3). The u of que, qui, gue, gui is silent; an h between vowels parts none,
 * unless it begins a syllable as in cacahuate. A number and an abbreviation count one syllable, as
 * in English.
 */
final class SpanishSyllables {
  private static final Pattern COUNTED_AS_ONE =
      Pattern.compile(".*\\p{N}.*|(?:\\p{L}\\.)+\\p{L}?|\\p{Lu}{2,5}s?");
  private static final Pattern PART = Pattern.compile("[-\u2010\u2011]");
  private static final Pattern SILENT = Pattern.compile("(?<=[qg])u(?=[eiéí])");
  private static final Pattern H_BETWEEN =
      Pattern.compile("(?<=[aeiouáéíóúü])h(?=[aeoáéóíú]|[iuü](?![aeoáéó]))");

  /** A y that no vowel follows is one itself: muy, ley. */
  private static final Pattern VOWELS = Pattern.compile("(?:[aeiouáéíóúü]|y(?![aeiouáéíóúü]))+");

  private static final String OPEN = "aeoáéó";
  private static final String STRESSED = "íú";

  private SpanishSyllables() {}

  /** The syllables of a word as {@link Words} finds it; at least one. */
  static int in(String word) {
    if (COUNTED_AS_ONE.matcher(word).matches()) {
      return 1;
    }
    String plain = Normalizer.normalize(word, Normalizer.Form.NFC).toLowerCase(Locale.ROOT);
    return PART.splitAsStream(plain).mapToInt(SpanishSyllables::inPart).sum();
  }

  private static int inPart(String part) {
    String spoken = H_BETWEEN.matcher(SILENT.matcher(part).replaceAll("")).replaceAll("");
    int syllables =
        VOWELS.matcher(spoken).results().map(MatchResult::group).mapToInt(v -> apart(v)).sum();
    return Math.max(1, syllables);
  }

  /** The syllables of vowels that stand together. */
  private static int apart(String vowels) {
    int syllables = 1;
    boolean hasOpen = isOpen(vowels.charAt(0));
    for (int at = 1; at < vowels.length(); at++) {
      char vowel = vowels.charAt(at);
      boolean begins = isHiatus(vowels.charAt(at - 1), vowel) || (hasOpen && isOpen(vowel));
      syllables += begins ? 1 : 0;
      hasOpen = isOpen(vowel) || (hasOpen && !begins);
    }
    return syllables;
  }

  private static boolean isHiatus(char one, char next) {
    return one == next
        || (isOpen(one) && (isOpen(next) || isStressed(next)))
        || (isStressed(one) && isOpen(next));
  }

  private static boolean isOpen(char vowel) {
    return OPEN.indexOf(vowel) >= 0;
  }

  private static boolean isStressed(char vowel) {
    return STRESSED.indexOf(vowel) >= 0;
  }
}
