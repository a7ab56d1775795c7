package org.careleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.json.JsonFolder;
import org.careleaf.model.PreparedComparison;

/**
 * Which files of an edition are read: all of them, or some conditions and what those name.
 *
 * @param isWhole whether it is all of them
 * @param unread ids of the conditions that are not read: they are there, and nothing is known of
 *     them
 * @param allDrawings whether all drawings of a condition are read, or two
 */
record Reach(boolean isWhole, Set<String> unread, boolean allDrawings) {
  static final Reach WHOLE = new Reach(true, Set.of(), true);

  /**
   * What is to be read for what is wanted. A condition that has no file may have been called so
   * once, and one that shares its id with a treatment may not be what is meant: then it is
   * everything.
   */
  static Reach of(Wanted wanted, JsonFolder edition) {
    Set<String> conditions = Set.copyOf(edition.ids("conditions"));
    Set<String> treatments = Set.copyOf(edition.ids("treatments"));
    return wanted
        .conditions()
        .filter(ids -> conditions.containsAll(ids) && ids.stream().noneMatch(treatments::contains))
        .map(ids -> new Reach(false, without(conditions, ids), wanted.allDrawings()))
        .orElse(WHOLE);
  }

  private static Set<String> without(Set<String> all, Set<String> some) {
    Set<String> others = new HashSet<>(all);
    others.removeAll(some);
    return Set.copyOf(others);
  }

  /** Whether a condition is read. */
  boolean reads(String condition) {
    return !unread.contains(condition);
  }

  /** Takes what is named; everything where everything is read. */
  Predicate<String> named(Stream<String> ids) {
    if (isWhole) {
      return _ -> true;
    }
    return ids.collect(Collectors.toSet())::contains;
  }

  /** The ids of conditions that may be referred to. */
  Set<String> with(Set<String> read) {
    Set<String> all = new HashSet<>(read);
    all.addAll(unread);
    return all;
  }

  /** The comparisons of which every condition is read, or is not there at all. */
  List<PreparedComparison> kept(List<PreparedComparison> all) {
    return all.stream().filter(c -> c.conditions().stream().allMatch(this::reads)).toList();
  }
}
