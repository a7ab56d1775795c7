package org.careleaf.ui.handout;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * A text that was put at the end of a note as lines of its own, and the way out again. It holds
 * nothing that was typed.
 *
 * @param times how often its lines stood in the note before
 */
record Appended(Typed note, String text, int times) {
  /** Puts a text at the end of a note. */
  static Appended to(Typed note, String text) {
    String before = note.get();
    int times = times(lines(before), lines(text));
    note.text().set(before.isBlank() ? text : before + "\n" + text);
    return new Appended(note, text, times);
  }

  /**
   * Takes it out where its lines still stand as they were put; a line that was typed into stays.
   *
   * @return whether nothing is left of it
   */
  boolean takeOut() {
    List<String> now = new ArrayList<>(lines(note.get()));
    List<String> put = lines(text);
    if (times(now, put) > times) {
      int at = Collections.lastIndexOfSubList(now, put);
      now.subList(at, at + put.size()).clear();
      note.text().set(String.join("\n", now));
      return true;
    }
    return !note.get().contains(text);
  }

  private static List<String> lines(String text) {
    return List.of(text.split("\n", -1));
  }

  private static int times(List<String> lines, List<String> wanted) {
    int times = 0;
    for (int at = 0; at + wanted.size() <= lines.size(); at++) {
      if (lines.subList(at, at + wanted.size()).equals(wanted)) {
        times++;
      }
    }
    return times;
  }

  @Override
  public String toString() {
    return "Appended[not shown]";
  }
}
