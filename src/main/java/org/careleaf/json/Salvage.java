package org.careleaf.json;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import org.careleaf.model.Problem;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** Reads a file of which each key is of use alone, without what is wrong in it. */
public final class Salvage {
  private Salvage() {}

  /**
   * What a file holds but for what is wrong: a value of a list where that alone is, otherwise its
   * key. Of a doubled key nobody can tell which holds, so that neither does. Each fault is a
   * problem; a file that cannot be read at all, or not without what is left out, is missing.
   *
   * @param name the file's name, which is fixed
   * @param convert makes the result; it gets the places of the file as its author wrote it
   */
  public static <J, T> Optional<T> read(
      JsonFolder folder, String name, Class<J> shape, BiFunction<J, Places, T> convert) {
    return folder
        .file(name)
        .flatMap(
            file -> sound(folder, file, shape).map(json -> convert.apply(json, Places.of(file))));
  }

  private static <J> Optional<J> sound(JsonFolder folder, JsonFile file, Class<J> shape) {
    Problems found = new Problems();
    Optional<J> whole = bound(file, shape, found);
    folder.problems().add(found.all());
    return whole.isPresent()
        ? whole
        : SyntaxCheck.tree(file)
            .filter(JsonNode::isObject)
            .map(tree -> without(file, tree, found.all()))
            .flatMap(rest -> bound(rest, shape, new Problems()));
  }

  private static <J> Optional<J> bound(JsonFile file, Class<J> shape, Problems problems) {
    boolean wellFormed = ShapeCheck.passes(file, problems);
    boolean shaped = StrictJson.hasShape(file, shape, problems);
    return wellFormed && shaped ? StrictJson.bound(file, shape, problems) : Optional.empty();
  }

  private static JsonFile without(JsonFile file, JsonNode tree, List<Problem> faults) {
    Set<String> wrong = doubled(file);
    faults.forEach(fault -> wrong.add(fault.place().path()));
    ObjectNode rest = JsonNodeFactory.instance.objectNode();
    for (Map.Entry<String, JsonNode> entry : tree.properties()) {
      String key = entry.getKey();
      if (wrong.stream().noneMatch(path -> path.equals(key) || path.startsWith(key + "."))) {
        sound(key, entry.getValue(), wrong).ifPresent(value -> rest.set(key, value));
      }
    }
    return new JsonFile(file.name(), rest.toString());
  }

  /** The value without what is wrong in it; nothing of a list of which nothing is left. */
  private static Optional<JsonNode> sound(String key, JsonNode value, Set<String> wrong) {
    if (!value.isArray()) {
      return Optional.of(value);
    }
    ArrayNode left = JsonNodeFactory.instance.arrayNode();
    for (int index = 0; index < value.size(); index++) {
      String path = key + "[" + index + "]";
      if (wrong.stream().noneMatch(one -> one.startsWith(path))) {
        left.add(value.get(index));
      }
    }
    return left.isEmpty() ? Optional.empty() : Optional.of(left);
  }

  /** The keys that a file has more than once. */
  private static Set<String> doubled(JsonFile file) {
    Set<String> seen = new HashSet<>();
    Set<String> twice = new HashSet<>();
    try (JsonParser parser =
        StrictJson.lenient().createParser(ObjectReadContext.empty(), file.text())) {
      parser.nextToken();
      for (String key = parser.nextName(); key != null; key = parser.nextName()) {
        if (!seen.add(key)) {
          twice.add(key);
        }
        parser.nextToken();
        parser.skipChildren();
      }
    }
    return twice;
  }
}
