package org.careleaf.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/**
 * Finds what every file may get wrong whatever its kind: nulls, empty texts, empty lists (what is
 * not stated is left out), and two items of a list with the same id.
 */
public final class ShapeCheck {
  private static final List<String> NAMING_KEYS =
      List.of("id", "symptom", "treatment", "condition");

  private final Places places;
  private final Problems problems;
  private boolean clean = true;

  private ShapeCheck(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Whether the file is free of such faults; each fault is a problem. */
  public static boolean passes(JsonFile file, Problems problems) {
    ShapeCheck check = new ShapeCheck(Places.of(file), problems);
    check.visit(StrictJson.MAPPER.readTree(file.text()), List.of());
    return check.clean;
  }

  private void visit(JsonNode node, List<Object> path) {
    if (node.isNull()) {
      fault(path, "null is not a value here", "write a value, or leave the key out");
    }
    if (node.isString() && node.stringValue().isBlank()) {
      fault(path, "this text is empty", "write it, or leave the key out");
    }
    if (node.isArray()) {
      visitList(node, path);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      visit(entry.getValue(), child(path, entry.getKey()));
    }
  }

  private void visitList(JsonNode list, List<Object> path) {
    if (list.isEmpty() && !path.getLast().equals("sources")) {
      fault(path, "this list is empty", "leave the key out, or say \"none\" in words");
    }
    Set<String> seen = new HashSet<>();
    for (int index = 0; index < list.size(); index++) {
      JsonNode item = list.get(index);
      String name = name(item);
      if (!name.isEmpty() && !seen.add(name)) {
        fault(child(path, index), "\"" + name + "\" is in this list twice", "keep one of them");
      }
      visit(item, child(path, index));
    }
  }

  private static String name(JsonNode item) {
    return item.isString()
        ? item.stringValue()
        : NAMING_KEYS.stream()
            .map(item::path)
            .filter(JsonNode::isString)
            .map(JsonNode::stringValue)
            .findFirst()
            .orElse("");
  }

  private void fault(List<Object> path, String message, String advice) {
    clean = false;
    problems.error(places.at(path), message, advice);
  }

  private static List<Object> child(List<Object> path, Object step) {
    List<Object> child = new ArrayList<>(path);
    child.add(step);
    return child;
  }
}
