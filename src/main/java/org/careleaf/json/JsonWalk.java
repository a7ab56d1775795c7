package org.careleaf.json;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.databind.JsonNode;

/** Goes through the values of a file, each with the way to it. */
public final class JsonWalk {
  private JsonWalk() {}

  /** What is done with each value. */
  @FunctionalInterface
  public interface Visitor {
    /**
     * Looks at a value.
     *
     * @param path the keys and positions that lead to the value, while it is visited: who keeps it
     *     copies it
     * @param value the value
     */
    void visit(List<Object> path, JsonNode value);
  }

  /** The value that is all of a file, if that can be read. */
  public static Optional<JsonNode> root(JsonFile file) {
    return SyntaxCheck.tree(file);
  }

  /** Visits every value of a file that can be read, each before those within it. */
  public static void each(JsonFile file, Visitor visitor) {
    SyntaxCheck.tree(file).ifPresent(tree -> each(tree, new Way(), visitor));
  }

  /** The way to the first text that says exactly this. */
  public static Optional<List<Object>> pathOf(JsonFile file, String text) {
    List<List<Object>> found = new ArrayList<>();
    each(
        file,
        (path, value) -> {
          if (value.isString() && value.stringValue().equals(text)) {
            found.add(List.copyOf(path));
          }
        });
    return found.stream().findFirst();
  }

  /** The way to a value within the value at the end of a way. */
  public static List<Object> child(List<Object> path, Object step) {
    List<Object> longer = new ArrayList<>(path.size() + 1);
    longer.addAll(path);
    longer.add(step);
    return Collections.unmodifiableList(longer);
  }

  private static void each(JsonNode node, Way way, Visitor visitor) {
    visitor.visit(way.shown, node);
    for (int index = 0; node.isArray() && index < node.size(); index++) {
      within(index, node.get(index), way, visitor);
    }
    for (Map.Entry<String, JsonNode> entry : node.properties()) {
      within(entry.getKey(), entry.getValue(), way, visitor);
    }
  }

  private static void within(Object step, JsonNode node, Way way, Visitor visitor) {
    way.steps.add(step);
    each(node, way, visitor);
    way.steps.removeLast();
  }

  /** The way to the value that is visited; one for all, since a file has thousands. */
  private static final class Way {
    final List<Object> steps = new ArrayList<>();
    final List<Object> shown = Collections.unmodifiableList(steps);
  }
}
