package org.careleaf.content;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Lists of a file, which may leave out those that are empty. */
final class Listed {
  private Listed() {}

  /** What is read of each; nothing of a list that is not there. */
  static <J, T> List<T> each(@Nullable List<J> list, Function<J, T> read) {
    return list == null ? List.of() : list.stream().map(read).toList();
  }
}
