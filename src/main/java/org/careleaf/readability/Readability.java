package org.careleaf.readability;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/**
 * Says how hard texts are to read. Only English is known: grades and syllables of another language
 * follow other rules, and a number from the wrong ones would be made up.
 */
public final class Readability {
  private static final Readability ENGLISH = new Readability();

  private Readability() {}

  /** What reads texts of a language, of whatever country; empty for all but English. */
  public static Optional<Readability> of(Locale language) {
    return language.getLanguage().equals("en") ? Optional.of(ENGLISH) : Optional.empty();
  }

  /** The sentences of one text; the end of the text ends the last. */
  public List<String> sentences(String text) {
    return Sentences.of(text);
  }

  /** Counts texts together, none of which continues another. */
  public TextCount count(Collection<String> texts) {
    return TextCounter.ENGLISH.count(texts);
  }

  /** The Flesch-Kincaid grade of texts together; empty where there is no word. */
  public OptionalDouble grade(Collection<String> texts) {
    return ReadingGrade.fleschKincaid(count(texts));
  }

  /**
   * The words that a patient may not know, in small letters, in the order of their first use: four
   * or more syllables, or three or more and a medical ending such as -itis or -ectomy.
   */
  public List<String> hardWords(String text) {
    return HardWords.ENGLISH.in(text);
  }

  /** The words of three or more syllables, as they stand, in the order of their first use. */
  public List<String> longWords(String text) {
    return Words.of(text).stream().filter(TextCounter.ENGLISH::isLong).distinct().toList();
  }
}
