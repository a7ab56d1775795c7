package org.careleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Problem.Place;

/**
 * Holds the drawings that conditions name against those that there are.
 *
 * @param known ids of the drawings
 * @param problems where problems go
 */
record IllustrationCheck(Set<String> known, Problems problems) {
  /** The conditions without drawings that are not there; a drawing that none names is noted. */
  Map<String, Loaded<Condition>> checked(Map<String, Loaded<Condition>> conditions) {
    Map<String, Loaded<Condition>> checked = new TreeMap<>(conditions);
    checked.replaceAll((_, loaded) -> new Loaded<>(loaded.file(), checked(loaded)));
    Set<String> unused = new HashSet<>(known);
    conditions.values().forEach(c -> unused.removeAll(c.topic().overview().illustrations()));
    unused.stream()
        .sorted()
        .forEach(
            id ->
                problems.note(
                    Place.wholeFile(IllustrationReader.FOLDER + "/" + id + ".json"),
                    "no condition shows the illustration \"" + id + "\"",
                    "name it in a condition's illustrations, or delete its two files"));
    return checked;
  }

  private Condition checked(Loaded<Condition> loaded) {
    List<String> named = loaded.topic().overview().illustrations();
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
    return loaded.topic().showing(named.stream().filter(known::contains).toList());
  }
}
