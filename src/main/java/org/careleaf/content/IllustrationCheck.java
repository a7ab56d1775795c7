package org.careleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Treatment;

/**
 * Holds the drawings that conditions and treatments name against those that there are.
 *
 * @param known ids of the drawings
 * @param problems where problems go
 */
record IllustrationCheck(Set<String> known, Problems problems) {
  /** The topics without drawings that are not there; a drawing that none names is noted. */
  Topics checked(Topics topics) {
    Set<String> unused = new HashSet<>(known);
    Topics checked =
        new Topics(
            topics.redFlags(),
            topics.symptoms(),
            checked(
                topics.treatments(),
                treatment -> treatment.guide().illustrations(),
                Treatment::showing,
                unused),
            checked(
                topics.conditions(),
                condition -> condition.overview().illustrations(),
                Condition::showing,
                unused));
    unused.stream()
        .sorted()
        .forEach(
            id ->
                problems.note(
                    Place.wholeFile(IllustrationReader.FOLDER + "/" + id + ".json"),
                    "no condition or treatment shows the illustration \"" + id + "\"",
                    "name it in the illustrations of one, or delete its two files"));
    return checked;
  }

  private <T> Map<String, Loaded<T>> checked(
      Map<String, Loaded<T>> topics,
      Function<T, List<String>> named,
      BiFunction<T, List<String>, T> showing,
      Set<String> unused) {
    Map<String, Loaded<T>> checked = new TreeMap<>(topics);
    checked.replaceAll(
        (_, loaded) -> {
          List<String> ids = named.apply(loaded.topic());
          ids.forEach(unused::remove);
          report(ids, loaded);
          return new Loaded<>(
              loaded.file(),
              showing.apply(loaded.topic(), ids.stream().filter(known::contains).toList()));
        });
    return checked;
  }

  private void report(List<String> named, Loaded<?> loaded) {
    for (int index = 0; index < named.size(); index++) {
      if (!known.contains(named.get(index))) {
        String meant = Problems.didYouMean(named.get(index), known);
        problems.error(
            Places.of(loaded.file()).at("illustrations", index),
            "no illustration with the id \""
                + named.get(index)
                + "\" has loaded, so it is left out",
            meant.isEmpty() ? "correct the id, or add illustrations/" + named.get(index) : meant);
      }
    }
  }
}
