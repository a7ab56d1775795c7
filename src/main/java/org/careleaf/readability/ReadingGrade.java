package org.careleaf.readability;

import java.util.OptionalDouble;

/**
 * The years of school that a text asks of its reader, as formulas for English estimate them. They
 * see the length of words and sentences and nothing else: an easy grade is no proof of a clear
 * text.
 */
public final class ReadingGrade {
  /** The fewest sentences that SMOG was made for: ten each from start, middle and end of a text. */
  public static final int FEWEST_SENTENCES_FOR_SMOG = 30;

  private ReadingGrade() {}

  /**
   * The Flesch-Kincaid grade level, in US school grades: {@code 0.39 * words / sentences + 11.8 *
   * syllables / words - 15.59} (J. P. Kincaid and others, Derivation of new readability formulas
   * for Navy enlisted personnel, Research Branch Report 8-75, 1975). Below zero for the shortest
   * sentences; empty where there is no word.
   */
  public static OptionalDouble fleschKincaid(TextCount text) {
    return text.words() == 0
        ? OptionalDouble.empty()
        : OptionalDouble.of(
            0.39 * text.words() / text.sentences()
                + 11.8 * text.syllables() / text.words()
                - 15.59);
  }

  /**
   * The SMOG grade, in US school grades, of whoever understands all of the text: {@code 3.1291 +
   * 1.043 * sqrt(30 * long words / sentences)} (G. H. McLaughlin, SMOG grading: a new readability
   * formula, Journal of Reading 12(8), 1969, 639-646). Empty below {@link
   * #FEWEST_SENTENCES_FOR_SMOG} sentences, for which it was never measured.
   */
  public static OptionalDouble smog(TextCount text) {
    return text.sentences() < FEWEST_SENTENCES_FOR_SMOG
        ? OptionalDouble.empty()
        : OptionalDouble.of(3.1291 + 1.043 * Math.sqrt(30.0 * text.longWords() / text.sentences()));
  }
}
