package org.careleaf.handout;

import java.util.List;
import java.util.stream.IntStream;

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

  /**
   * A passage for each line of the text: an action each, in a list of what to do. The first keeps
   * the key; that of each other has the number of its line behind it.
   */
  public List<Passage> lines() {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    return IntStream.range(0, lines.size())
        .mapToObj(at -> new Passage(lineKey(at), lines.get(at).strip(), mustStay))
        .toList();
  }

  private String lineKey(int at) {
    return at == 0 || key.isEmpty() ? key : key + "/" + (at + 1);
  }

  /** The same text under the same key, said otherwise. */
  public Passage saying(String other) {
    return new Passage(key, other, mustStay);
  }
}
