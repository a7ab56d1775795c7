package org.careleaf.readability;

/**
 * What a reading grade is reckoned from.
 *
 * @param sentences number of sentences; an item of a list counts as one
 * @param words number of words; a number or a word with hyphens is one
 * @param syllables number of syllables of all words
 * @param longWords number of words of three or more syllables
 */
public record TextCount(int sentences, int words, int syllables, int longWords) {
  /** What no text comes to. */
  public static final TextCount NONE = new TextCount(0, 0, 0, 0);

  public TextCount {
    if (sentences < 0 || sentences > words || words > syllables) {
      throw new IllegalArgumentException(
          sentences + " sentences, " + words + " words, " + syllables + " syllables: no text");
    }
    if (longWords < 0 || longWords > words) {
      throw new IllegalArgumentException(longWords + " long words among " + words);
    }
  }

  /** Both texts together. */
  public TextCount plus(TextCount other) {
    return new TextCount(
        sentences + other.sentences,
        words + other.words,
        syllables + other.syllables,
        longWords + other.longWords);
  }

  /** The text without a part of it. */
  public TextCount minus(TextCount part) {
    return new TextCount(
        sentences - part.sentences,
        words - part.words,
        syllables - part.syllables,
        longWords - part.longWords);
  }
}
