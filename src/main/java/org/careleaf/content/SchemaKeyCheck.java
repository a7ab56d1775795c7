package org.careleaf.content;

import java.util.List;
import java.util.Map;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonWalk;
import org.careleaf.json.Problems;
import tools.jackson.databind.JsonNode;

/**
 * Finds files that do not name the schema of their kind, so that an editor can neither complete nor
 * explain their keys.
 *
 * @param files what was read
 * @param problems where problems go
 */
record SchemaKeyCheck(ContentFiles files, Problems problems) {
  private static final String KEY = "$schema";
  private static final Map<String, String> SCHEMAS =
      Map.of(
          "library.json", "schema/library.schema.json",
          "sources.json", "schema/sources.schema.json",
          "conditions", "../schema/condition.schema.json",
          "symptoms", "../schema/symptom.schema.json",
          "treatments", "../schema/treatment.schema.json",
          "red-flags", "../schema/red-flag.schema.json");

  void check() {
    files.all().forEach(this::check);
  }

  private void check(JsonFile file) {
    String right = SCHEMAS.get(file.name().split("/", 2)[0]);
    if (right != null) {
      JsonWalk.root(file)
          .filter(root -> !root.path(KEY).asString("").equals(right))
          .ifPresent(root -> say(file.name(), root, right));
    }
  }

  private void say(String file, JsonNode root, String right) {
    problems.warning(
        files.place(file, List.of(KEY)),
        root.has(KEY)
            ? "this names another schema than that of the file's kind"
            : "the file names no schema, so an editor cannot check it while you type",
        "write \"" + KEY + "\": \"" + right + "\" as its first key");
  }
}
