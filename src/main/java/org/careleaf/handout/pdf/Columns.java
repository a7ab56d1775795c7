package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;

/** Cuts a list into columns that end at about the same height, in its order. */
final class Columns {
  private Columns() {}

  /**
   * The list in two parts; the second is empty where the list has one item.
   *
   * @param lines how many lines an item takes, about
   */
  static <T> List<List<T>> two(List<T> items, ToIntFunction<T> lines) {
    int all = items.stream().mapToInt(lines).sum();
    int left = 0;
    int cut = 0;
    while (cut < items.size() && 2 * left + lines.applyAsInt(items.get(cut)) <= all) {
      left += lines.applyAsInt(items.get(cut));
      cut++;
    }
    cut = Math.max(1, cut);
    return List.of(items.subList(0, cut), items.subList(cut, items.size()));
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
