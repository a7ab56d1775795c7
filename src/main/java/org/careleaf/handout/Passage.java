package org.careleaf.handout;

import java.util.List;

/**
 * A text of a handout that can be told from every other.
 *
 * @param key what names it in every language, for example {@code
 *     conditions/sciatica:treatments.heat}; empty for a text that nothing refers to
 * @param text the text as it is printed
 * @param mustStay whether it is dangerous to leave out: warning signs, when to call, and what to
 *     know of a medicine
 */
public record Passage(String key, String text, boolean mustStay) {
  /** A text that may be left out. */
  public Passage(String key, String text) {
    this(key, text, false);
  }

  /** A text that nothing refers to. */
  public static Passage of(String text) {
    return new Passage("", text);
  }

  /** Texts that nothing refers to. */
  public static List<Passage> all(List<String> texts) {
    return texts.stream().map(Passage::of).toList();
  }

  /** What the passages say. */
  public static List<String> texts(List<Passage> passages) {
    return passages.stream().map(Passage::text).toList();
  }

  /** Whether somebody may leave it out for one patient. */
  public boolean mayGo() {
    return !mustStay && !key.isEmpty();
  }

  /** The same text under the same key, said otherwise. */
  public Passage saying(String other) {
    return new Passage(key, other, mustStay);
  }
}
