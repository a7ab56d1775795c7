package org.careleaf.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Statement;

/**
 * The references of one condition's file.
 *
 * @param places where things stand in the file
 * @param problems where problems go
 */
record References(Places places, Problems problems) {
  /** The entries of a list whose ids lead somewhere, each with the id of today. */
  <T> List<T> known(
      String key,
      List<T> list,
      Function<T, Statement> statement,
      BiFunction<T, Statement, T> with,
      Ids ids) {
    List<T> kept = new ArrayList<>();
    Set<String> taken = new HashSet<>();
    for (int index = 0; index < list.size(); index++) {
      T entry = list.get(index);
      Statement said = statement.apply(entry);
      int at = index;
      Supplier<Place> place = () -> places.at(key, at);
      String now = ids.resolve(said.id(), place, problems).orElse("");
      if (now.isEmpty()) {
        unknown(said.id(), place.get(), ids);
      } else if (taken.add(now)) {
        kept.add(now.equals(said.id()) ? entry : with.apply(entry, renamed(said, now)));
      } else {
        twice(now, place.get());
      }
    }
    return kept;
  }

  private void unknown(String id, Place place, Ids ids) {
    problems.error(
        place,
        "nothing with the id \"" + id + "\" has loaded, so this entry is left out",
        ids.advice(id));
  }

  /** Two ids of a list can turn out to be one: today's and a former one. */
  private void twice(String id, Place place) {
    problems.error(
        place, "\"" + id + "\" is in this list twice, so this entry is left out", "keep one");
  }

  private static Statement renamed(Statement s, String id) {
    return s.named(id);
  }
}
