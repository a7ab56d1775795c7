package org.careleaf.json;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import org.careleaf.model.Problem.Place;
import tools.jackson.databind.JsonNode;

/**
 * Finds what every file may get wrong whatever its kind: nulls, empty texts, empty lists (what is
 * not stated is left out), and in a list malformed ids and two items of the same id.
 */
public final class ShapeCheck {
  private static final List<String> NAMING_KEYS =
      List.of("id", "symptom", "treatment", "condition");
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9]+(-[A-Za-z0-9]+)*");

  private final Places places;
  private final Problems problems;
  private boolean clean = true;

  private ShapeCheck(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Whether the file is free of such faults, as far as it can be read; each is a problem. */
  public static boolean passes(JsonFile file, Problems problems) {
    ShapeCheck check = new ShapeCheck(Places.of(file), problems);
    JsonWalk.each(file, check::visit);
    return check.clean;
  }

  private void visit(List<Object> path, JsonNode node) {
    if (node.isNull()) {
      fault(
          path,
          "null is not a value here",
          "write a value; a key that is not required may be left out");
    }
    if (node.isString() && node.stringValue().isBlank()) {
      fault(path, "this text is empty", "write it; a key that is not required may be left out");
    }
    if (node.isArray()) {
      visitList(node, path);
    }
  }

  private void visitList(JsonNode list, List<Object> path) {
    if (list.isEmpty() && !(path.isEmpty() || path.getLast().equals("sources"))) {
      fault(
          path,
          "this list is empty",
          path.getLast().equals("sections")
              ? "leave the key out to print every part, or name the parts to print"
              : "leave the key out, or say \"none\" in words");
    }
    Map<String, Integer> seen = new HashMap<>();
    for (int index = 0; index < list.size(); index++) {
      JsonNode item = list.get(index);
      String name = name(item);
      Integer first = name.isEmpty() ? null : seen.putIfAbsent(name, index);
      if (first != null) {
        Place there = places.at(JsonWalk.child(path, first));
        fault(
            JsonWalk.child(path, index),
            "\"" + name + "\" is in this list twice, first at line " + there.line(),
            "keep one of them, or correct one's id");
      }
      malformed(item, path, index);
    }
  }

  private void malformed(JsonNode item, List<Object> list, int index) {
    String id = item.path("id").asString("x");
    if (!id.isBlank() && !ID.matcher(id).matches()) {
      String meant = id.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-");
      fault(
          JsonWalk.child(JsonWalk.child(list, index), "id"),
          "\"" + id + "\" is not an id: small letters and digits, joined by single hyphens",
          "write it like this: \"" + meant.replaceAll("^-|-$", "") + "\"");
    }
  }

  /** Asked of each item of each list: a stream would take several times as long. */
  private static String name(JsonNode item) {
    if (item.isString()) {
      return item.stringValue();
    }
    for (String key : NAMING_KEYS) {
      JsonNode named = item.path(key);
      if (named.isString()) {
        return named.stringValue();
      }
    }
    return "";
  }

  private void fault(List<Object> path, String message, String advice) {
    clean = false;
    problems.error(places.at(path), message, advice);
  }
}
