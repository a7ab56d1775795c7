package org.careleaf.json;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.careleaf.model.Nearest;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * Holds a file against the records that it is to become, key by key, so that all its faults show at
 * once: Jackson stops at the first. Nulls, empty texts and empty lists are {@link ShapeCheck}'s.
 */
final class ShapeWalk {
  private final Places places;
  private final Problems problems;
  private boolean clean = true;

  /**
   * The way to the value that is looked at; a copy for each value would cost more than the look.
   */
  private final List<Object> path = new ArrayList<>();

  private ShapeWalk(Places places, Problems problems) {
    this.places = places;
    this.problems = problems;
  }

  /** Whether the file has the shape, as far as it can be read; each fault is a problem. */
  static boolean passes(JsonFile file, Class<?> shape, Problems problems) {
    ShapeWalk walk = new ShapeWalk(Places.of(file), problems);
    SyntaxCheck.tree(file).ifPresent(tree -> walk.value(tree, new Expected(shape)));
    return walk.clean;
  }

  private void within(Object step, JsonNode node, Expected expected) {
    path.add(step);
    value(node, expected);
    path.removeLast();
  }

  private void value(JsonNode node, Expected expected) {
    if (node.isNull()) {
      return;
    }
    if (!expected.fits(node)) {
      wrongSort(node, expected);
    } else if (expected.isList()) {
      for (int index = 0; index < node.size(); index++) {
        within(index, node.get(index), expected.content());
      }
    } else if (expected.isMap()) {
      node.properties().forEach(e -> within(e.getKey(), e.getValue(), expected.content()));
    } else if (expected.raw().isRecord()) {
      group(node, expected.raw());
    } else if (node.isString() && !node.stringValue().isBlank()) {
      text(node.stringValue(), expected);
    }
  }

  private void group(JsonNode node, Class<?> shape) {
    Map<String, Expected> known = Keys.of(shape).known();
    List<String> missing = new ArrayList<>(Keys.of(shape).required());
    missing.removeIf(node::has);
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      Expected expected = known.get(entry.getKey());
      if (expected == null) {
        missing.removeAll(unknownKey(entry.getKey(), absent(known.keySet(), node)));
      } else {
        within(entry.getKey(), entry.getValue(), expected);
      }
    }
    missing.forEach(key -> missing(key, known));
  }

  /** Says which key was probably meant, and gives it: it is misspelt, not missing. */
  private List<String> unknownKey(String key, List<String> absent) {
    List<String> meant = Nearest.to(key, absent);
    fault(
        JsonWalk.child(path, key),
        "there is no key \"" + key + "\" here",
        meant.isEmpty()
            ? "take it out" + (absent.isEmpty() ? "" : "; keys left are " + joined(absent))
            : Problems.didYouMean(key, absent));
    return meant.stream().limit(1).toList();
  }

  private void missing(String key, Map<String, Expected> known) {
    Expected expected = Objects.requireNonNull(known.get(key));
    fault(
        JsonWalk.child(path, key),
        "the key \"" + key + "\" is missing",
        "add it, like this: \"" + key + "\": " + example(key, expected));
  }

  /**
   * Sources that nobody has looked up yet are an empty list; any other list has something in it.
   */
  private static String example(String key, Expected expected) {
    return key.equals("sources") && expected.content().raw() == String.class
        ? "[]"
        : expected.example(MissingNode.getInstance());
  }

  private void wrongSort(JsonNode node, Expected expected) {
    String key =
        !path.isEmpty() && path.getLast() instanceof String name ? '"' + name + "\": " : "";
    fault(
        path,
        found(node) + " stands where " + expected.name() + " belongs",
        advice(node, expected, key));
  }

  /** Where what was meant cannot be told, no example says the opposite of it. */
  private static String advice(JsonNode node, Expected expected, String key) {
    if (expected.raw() == boolean.class && !node.asString("").matches("(?i)true|false")) {
      return "write true (yes) or false (no), without quotes";
    }
    if (expected.raw() == int.class && node.isNumber()) {
      return "write it without a point and what follows";
    }
    return "write it like this: " + key + expected.example(node);
  }

  private void text(String text, Expected expected) {
    if (expected.takes(text)) {
      return;
    }
    List<String> words = expected.words();
    if (words.isEmpty()) {
      fault(path, "\"" + text + "\" is no day", "write year-month-day, like \"2026-11-22\"");
      return;
    }
    List<String> meant = Nearest.to(text.toUpperCase(Locale.ROOT), words);
    fault(
        path,
        "\"" + text + "\" is not one of the words allowed here",
        meant.isEmpty()
            ? (words.size() == 1 ? "write " : "use one of ") + joined(words)
            : "did you mean \"" + meant.getFirst() + "\"? Allowed: " + joined(words));
  }

  private static String found(JsonNode node) {
    return switch (node.getNodeType()) {
      case ARRAY -> "a list";
      case OBJECT -> "a group of keys";
      case NUMBER -> "the number " + node.asString();
      case BOOLEAN -> "the word " + node.asString();
      default -> "the text \"" + node.asString("") + "\"";
    };
  }

  private static List<String> absent(Set<String> known, JsonNode node) {
    return known.stream().filter(key -> !node.has(key)).toList();
  }

  private static String joined(List<String> words) {
    return String.join(", ", words);
  }

  private void fault(List<Object> path, String message, String advice) {
    clean = false;
    problems.error(places.at(path), message, advice);
  }
}
