package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.clinic.ClinicShapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The schemas that an editor checks and completes content files by: what ships fits them, and they
 * say the same as the shapes that the loader binds to.
 */
class SchemaTest {
  private static final Path DATA = Path.of("data");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```json\n(.*?)```");
  private static final Map<String, Class<? extends Record>> EDITION =
      Map.ofEntries(
          Map.entry("condition", ConditionJson.class),
          Map.entry("symptom", SymptomJson.class),
          Map.entry("treatment", TreatmentJson.class),
          Map.entry("red-flag", RedFlagJson.class),
          Map.entry("sources", SourcesJson.class),
          Map.entry("library", LibraryJson.class),
          Map.entry("texts", TextsJson.class),
          Map.entry("additions", AdditionsJson.class),
          Map.entry("manifest", ManifestJson.class),
          Map.entry("illustration", IllustrationJson.class),
          Map.entry("codes", CodesJson.class),
          Map.entry("glossary", GlossaryJson.class));
  private static final Map<String, Class<? extends Record>> SHAPES = all();
  private static final List<String> KINDS = SHAPES.keySet().stream().sorted().toList();

  @Test
  void everyFileNamesTheSchemaOfItsKind() throws IOException {
    Map<String, SortedSet<Path>> named = new TreeMap<>();
    for (Path file : content()) {
      String place = DATA.relativize(file).getName(0).toString();
      named.computeIfAbsent(place, _ -> new TreeSet<>()).add(schemaNamedBy(file));
    }

    Map<String, SortedSet<Path>> expected = new TreeMap<>();
    expected.put("conditions", only("condition"));
    expected.put("symptoms", only("symptom"));
    expected.put("treatments", only("treatment"));
    expected.put("red-flags", only("red-flag"));
    expected.put("codes", only("codes"));
    expected.put("illustrations", only("illustration"));
    expected.put("sources.json", only("sources"));
    expected.put("library.json", only("library"));
    expected.put("glossary.json", only("glossary"));
    expected.put("es", only("texts"));
    assertEquals(expected, named);
  }

  @Test
  void everyFileIsValidByTheSchemaThatItNames() throws IOException {
    Map<Path, List<String>> faults = new TreeMap<>();
    for (Path file : content()) {
      faults.put(file, SchemaFile.at(schemaNamedBy(file)).faults(Files.readString(file)));
    }
    faults.values().removeIf(List::isEmpty);

    assertEquals(Map.of(), faults);
  }

  @Test
  void theExamplesForAuthorsAreValid() throws IOException {
    String readme = Files.readString(DATA.resolve("README.md"));
    List<String> examples =
        EXAMPLE.matcher(readme).results().map(example -> example.group(1)).toList();

    assertEquals(3, examples.size());
    assertEquals(List.of(), SchemaFile.of("symptom").faults(examples.getFirst()));
    assertEquals(List.of(), SchemaFile.of("condition").faults(examples.get(1)));
    assertEquals(List.of(), SchemaFile.of("texts").faults(examples.getLast()));
  }

  @Test
  void everySchemaBelongsToAShape() throws IOException {
    try (Stream<Path> files = Files.list(SchemaFile.FOLDER)) {
      assertEquals(KINDS.stream().map(SchemaFile::pathOf).toList(), files.sorted().toList());
    }
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aSchemaSaysTheSameAsItsShape(String kind) throws IOException {
    assertEquals(
        String.join("\n", RecordShape.of(Objects.requireNonNull(SHAPES.get(kind)))),
        String.join("\n", SchemaShape.of(SchemaFile.of(kind).root())));
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aSchemaIsValidByTheRulesOfItsDialect(String kind) throws IOException {
    assertEquals(List.of(), SchemaFile.of(kind).ownFaults());
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aSchemaExplainsEveryKey(String kind) throws IOException {
    List<String> unexplained = new ArrayList<>();
    SchemaFile.of(kind)
        .parts()
        .flatMap(part -> part.path("properties").properties().stream())
        .filter(key -> key.getValue().path("description").asString("").isBlank())
        .forEach(key -> unexplained.add(key.getKey()));

    assertEquals(List.of(), unexplained);
  }

  @ParameterizedTest
  @FieldSource("KINDS")
  void aSchemaRefersToItsOwnPartsAndUsesThemAll(String kind) throws IOException {
    JsonNode root = SchemaFile.of(kind).root();

    assertEquals(
        new TreeSet<>(root.path("$defs").propertyNames().stream().map("#/$defs/"::concat).toList()),
        new TreeSet<>(root.findValuesAsString("$ref")));
  }

  private static Map<String, Class<? extends Record>> all() {
    Map<String, Class<? extends Record>> all = new TreeMap<>(EDITION);
    all.putAll(ClinicShapes.ALL);
    return all;
  }

  private static List<Path> content() throws IOException {
    try (Stream<Path> files = Files.walk(DATA)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.startsWith(SchemaFile.FOLDER))
          .sorted()
          .toList();
    }
  }

  /** A path that leads to no file where none is named. */
  private static Path schemaNamedBy(Path file) throws IOException {
    String named =
        JsonMapper.shared().readTree(Files.readString(file)).path("$schema").asString("none");
    return file.resolveSibling(named).normalize();
  }

  private static SortedSet<Path> only(String kind) {
    return new TreeSet<>(List.of(SchemaFile.pathOf(kind)));
  }
}
