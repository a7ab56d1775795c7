package org.careleaf.content;

import java.util.List;
import java.util.Map;
import org.careleaf.content.TextsJson.TextJson;
import tools.jackson.core.util.DefaultIndenter;
import tools.jackson.core.util.DefaultPrettyPrinter;
import tools.jackson.core.util.Separators;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Writes a file of texts as authors write theirs. */
final class TextsWriter {
  private static final JsonMapper MAPPER = JsonMapper.builder().build();
  private static final DefaultIndenter INDENTED = new DefaultIndenter("  ", "\n");
  private static final DefaultPrettyPrinter AS_AUTHORS =
      new DefaultPrettyPrinter(
              Separators.createDefaultInstance()
                  .withObjectNameValueSpacing(Separators.Spacing.AFTER))
          .withObjectIndenter(INDENTED)
          .withArrayIndenter(INDENTED);

  /**
   * The file's text.
   *
   * @param schema the address of its schema, or empty
   * @param otherNames other names, or none
   * @param texts all texts by key, the name among them
   */
  String write(String schema, String id, List<String> otherNames, Map<String, TextJson> texts) {
    ObjectNode file = MAPPER.createObjectNode();
    if (!schema.isEmpty()) {
      file.put("$schema", schema);
    }
    file.put("id", id);
    TextJson name = texts.get(Originals.NAME);
    if (name != null) {
      put(file, Originals.NAME, name);
    }
    if (!otherNames.isEmpty()) {
      otherNames.forEach(file.putArray("alternateNames")::add);
    }
    ObjectNode byKey = file.putObject("texts");
    texts.forEach(
        (key, text) -> {
          if (!key.equals(Originals.NAME)) {
            put(byKey, key, text);
          }
        });
    return MAPPER.writer().with(AS_AUTHORS).writeValueAsString(file) + "\n";
  }

  private static void put(ObjectNode in, String key, TextJson text) {
    in.putObject(key).put("text", text.text()).put("of", text.of());
  }
}
