package org.careleaf.handout;

import java.util.Locale;

/**
 * Marks, in the reader's language, what is still in the language that it was written in.
 *
 * @param words the reader's words
 * @param original the language that the content was written in
 */
public record Mark(Words words, Locale original) {
  /** A sentence: who reads it must know first that it is in another language. */
  public String text(String text) {
    return words.text("untranslated.text", words.language(original), text);
  }

  /** A name, which may stand within a sentence. */
  public String name(String name) {
    return words.text("untranslated.name", words.language(original), name);
  }
}
