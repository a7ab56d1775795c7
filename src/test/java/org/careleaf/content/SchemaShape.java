package org.careleaf.content;

import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import tools.jackson.databind.JsonNode;

/**
 * Says of a schema what {@link RecordShape} says of the shape that the loader binds to.
 *
 * @param root the schema
 * @param lines what has been said
 */
record SchemaShape(JsonNode root, SortedSet<String> lines) {
  static SortedSet<String> of(JsonNode schema) {
    SchemaShape read = new SchemaShape(schema, new TreeSet<>());
    read.add("", schema);
    return read.lines;
  }

  private void add(String path, JsonNode unresolved) {
    JsonNode schema = resolved(unresolved);
    lines.add(path + ": " + word(schema));
    if (schema.has("items")) {
      add(path + "[]", schema.path("items"));
    }
    if (isMap(schema)) {
      add(path + "{}", schema.path("additionalProperties"));
    }
    for (JsonNode key : schema.path("required")) {
      lines.add(path + "." + key.asString() + ": required");
    }
    for (Map.Entry<String, JsonNode> entry : schema.path("properties").properties()) {
      add(path + "." + entry.getKey(), entry.getValue());
    }
  }

  private JsonNode resolved(JsonNode schema) {
    return schema.has("$ref") ? root.at(schema.path("$ref").asString().substring(1)) : schema;
  }

  /** Whether it has any key, and says what each stands for. */
  private static boolean isMap(JsonNode schema) {
    return schema.path("additionalProperties").isObject();
  }

  private static String word(JsonNode schema) {
    String type = schema.path("type").asString("untyped");
    if (schema.has("enum")) {
      return schema.path("enum").valueStream().map(JsonNode::asString).toList().toString();
    }
    if (isMap(schema)) {
      return "map";
    }
    if (type.equals("object") && schema.path("additionalProperties").asBoolean(true)) {
      return "object with any key";
    }
    boolean isDate = schema.path("format").asString("").equals("date");
    return isDate ? "date" : type.equals("array") ? "list" : type;
  }
}
