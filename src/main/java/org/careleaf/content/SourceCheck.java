package org.careleaf.content;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.json.StrictJson;
import org.careleaf.model.Problem.Place;
import tools.jackson.databind.JsonNode;

/**
 * Finds statements that name a source which {@code sources.json} does not have.
 *
 * @param known ids of the sources that loaded
 * @param problems where problems go
 */
record SourceCheck(Set<String> known, Problems problems) {
  void check(JsonFile file) {
    visit(StrictJson.MAPPER.readTree(file.text()), List.of(), Places.of(file));
  }

  private void visit(JsonNode node, List<Object> path, Places places) {
    if (!path.isEmpty() && path.getLast().equals("sources") && node.isArray()) {
      for (int index = 0; index < node.size(); index++) {
        checkId(node.get(index).asString(), places.at(child(path, index)));
      }
      return;
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      visit(node.get(index), child(path, index), places);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      visit(entry.getValue(), child(path, entry.getKey()), places);
    }
  }

  private void checkId(String id, Place place) {
    if (!known.contains(id)) {
      String meant = Problems.didYouMean(id, known);
      problems.error(
          place,
          "there is no source \"" + id + "\" in sources.json",
          meant.isEmpty() ? "add it there, or leave it out here" : meant);
    }
  }

  private static List<Object> child(List<Object> path, Object step) {
    return java.util.stream.Stream.concat(path.stream(), java.util.stream.Stream.of(step)).toList();
  }
}
