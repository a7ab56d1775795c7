package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a list into columns that end at about the same height, in its order. */
final class Columns {
  private Columns() {}

  /**
   * The list in columns of which the highest is as low as can be; of equal cuts, the one with most
   * on the left. There are fewer where the list is too short.
   *
   * @param lines how many lines an item takes, about
   */
  static <T> List<List<T>> even(List<T> items, int columns, ToIntFunction<T> lines) {
    int highest = items.stream().mapToInt(lines).max().orElse(0);
    while (filled(items, highest, lines).size() > columns) {
      highest++;
    }
    return filled(items, highest, lines);
  }

  /** The list in columns of so many lines at most, each as full as can be. */
  private static <T> List<List<T>> filled(List<T> items, int most, ToIntFunction<T> lines) {
    List<List<T>> columns = new ArrayList<>();
    int from = 0;
    int used = 0;
    for (int at = 0; at < items.size(); at++) {
      int needed = lines.applyAsInt(items.get(at));
      if (at > from && used + needed > most) {
        columns.add(items.subList(from, at));
        from = at;
        used = 0;
      }
      used += needed;
    }
    columns.add(items.subList(from, items.size()));
    return columns;
  }

  /** The list in as few parts of about one size as have no more than so many items each. */
  static <T> List<List<T>> parts(List<T> items, int most) {
    int count = (items.size() + most - 1) / most;
    List<List<T>> parts = new ArrayList<>();
    for (int part = 0; part < count; part++) {
      parts.add(items.subList(items.size() * part / count, items.size() * (part + 1) / count));
    }
    return parts;
  }

  /** How many lines a text of so many characters takes, about. */
  static int lines(int characters, int perLine) {
    return 1 + characters / perLine;
  }
}
