package org.careleaf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careleaf.json.JsonFile;
import org.careleaf.json.Places;
import org.careleaf.json.StrictJson;
import org.careleaf.model.Problem.Place;
import tools.jackson.databind.JsonNode;

/**
 * A patient wording of a file.
 *
 * @param text the wording
 * @param place where it stands
 */
record PlainText(String text, Place place) {
  private static final String KEY = "plain";

  /** Every patient wording of a file that has been read without fault, from top to bottom. */
  static List<PlainText> of(JsonFile file) {
    List<PlainText> found = new ArrayList<>();
    visit(StrictJson.MAPPER.readTree(file.text()), List.of(), Places.of(file), found);
    return found;
  }

  private static void visit(
      JsonNode node, List<Object> path, Places places, List<PlainText> found) {
    if (node.isString() && path.getLast().equals(KEY)) {
      found.add(new PlainText(node.stringValue(), places.at(path)));
    }
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      visit(node.get(index), child(path, index), places, found);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      visit(entry.getValue(), child(path, entry.getKey()), places, found);
    }
  }

  private static List<Object> child(List<Object> path, Object step) {
    return Stream.concat(path.stream(), Stream.of(step)).toList();
  }
}
