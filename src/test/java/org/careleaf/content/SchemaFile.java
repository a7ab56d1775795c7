package org.careleaf.content;

import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SchemaRegistryConfig;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A schema that ships beside the content.
 *
 * @param path where it lies
 * @param root what it holds
 */
record SchemaFile(Path path, JsonNode root) {
  static final Path FOLDER = Path.of("data", "schema");

  /** Holds dates to the calendar, as the loader does. */
  private static final SchemaRegistryConfig CONFIG =
      SchemaRegistryConfig.builder().formatAssertionsEnabled(true).build();

  /** Fetches nothing: the dialect's own rules come with the validator. */
  private static final SchemaRegistry REGISTRY =
      SchemaRegistry.withDefaultDialect(
          SpecificationVersion.DRAFT_2020_12,
          builder ->
              builder
                  .schemaLoader(loader -> loader.fetchRemoteResources(false))
                  .schemaRegistryConfig(CONFIG));

  private static final String DIALECT = "https://json-schema.org/draft/2020-12/schema";

  static Path pathOf(String kind) {
    return FOLDER.resolve(kind + ".schema.json");
  }

  static SchemaFile of(String kind) throws IOException {
    return at(pathOf(kind));
  }

  static SchemaFile at(Path path) throws IOException {
    return new SchemaFile(path, JsonMapper.shared().readTree(Files.readString(path)));
  }

  /** What is wrong with a content file: the place, and the keyword that refuses it. */
  List<String> faults(String json) {
    return REGISTRY.getSchema(root).validate(JsonMapper.shared().readTree(json)).stream()
        .map(fault -> fault.getInstanceLocation() + " " + fault.getKeyword())
        .toList();
  }

  /** What is wrong with the schema by the rules of its dialect. */
  List<String> ownFaults() {
    return REGISTRY.getSchema(SchemaLocation.of(DIALECT)).validate(root).stream()
        .map(fault -> fault.getInstanceLocation() + " " + fault.getKeyword())
        .toList();
  }

  /** The schema itself and its named parts. */
  Stream<JsonNode> parts() {
    return Stream.concat(Stream.of(root), root.path("$defs").valueStream());
  }
}
