package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.spi.ToolProvider;
import java.util.stream.Stream;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Severity;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs the program as the build does, spoils a copy of its content, and loads that. */
class ManifestTest {
  private static final String SHIPPED = "the file is not as this edition was shipped";
  private static final String STRAIN = "conditions/lumbar-strain.json";

  @TempDir private static Path target;
  @TempDir private Path folder;

  @BeforeAll
  static void pack() throws IOException, InterruptedException {
    Path jar = target.resolve("careleaf.jar");
    Path module = Path.of("target", "classes", "module-info.class");
    Files.createDirectories(target.resolve("lib"));
    Files.copy(
        module, Files.createDirectories(target.resolve("classes")).resolve("module-info.class"));
    jar("--create", "--file=" + jar, "-C", "target/classes", "org");
    Path log = target.resolve("log");
    Process packing =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home", ""), "bin", "java").toString(),
                Path.of("packaging", "common", "ProgramFolder.java").toString(),
                Path.of("").toAbsolutePath().toString(),
                target.toString(),
                jar.toString())
            .redirectErrorStream(true)
            .redirectOutput(log.toFile())
            .start();
    assertEquals("0 ", packing.waitFor() + " " + Files.readString(log));
  }

  @BeforeEach
  void copyWhatWasPacked() throws IOException {
    Path packed = target.resolve("careleaf").resolve("data");
    try (Stream<Path> files = Files.walk(packed)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(packed.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  @Test
  void whatWasPackedLoadsWhole() {
    LoadResult packed = LibraryLoader.load(folder);

    assertEquals(List.of(), packed.faults());
    assertEquals(LibraryLoader.load(Path.of("data")).library(), packed.library());
  }

  @Test
  void theManifestFitsItsSchema() throws IOException {
    String manifest = Files.readString(folder.resolve("manifest.json"));

    assertEquals(List.of(), SchemaFile.of("manifest").faults(manifest));
    assertEquals(
        List.of("/files/library.json pattern"),
        SchemaFile.of("manifest")
            .faults(manifest.replaceFirst("(\"library.json\": \")[0-9a-f]", "$1G")));
  }

  @Test
  void aConditionWithOneByteChangedIsNotLoaded() throws IOException {
    change(STRAIN, "Lumbar strain", "Lumbar strait");

    assertEquals(List.of(error(STRAIN, SHIPPED + ", so it is not used")), errors(STRAIN));
    Set<String> loaded = LibraryLoader.load(folder).library().conditions().keySet();
    assertEquals(6, loaded.size());
    assertTrue(!loaded.contains("lumbar-strain"));
  }

  @Test
  void theSameChangeWithoutAManifestIsAnAuthorsOwn() throws IOException {
    change(STRAIN, "Lumbar strain", "Lumbar strait");
    Files.delete(folder.resolve("manifest.json"));

    LoadResult loaded = LibraryLoader.load(folder);

    assertEquals(List.of(), loaded.faults());
    assertEquals("Lumbar strait", loaded.library().condition("lumbar-strain").orElseThrow().name());
  }

  @Test
  void aChangedFileThatTheLoaderDoesNotReadIsSaid() throws IOException {
    change("README.md", "clinician", "physician");

    assertEquals(
        List.of(error("README.md", SHIPPED + ", so it is not used")),
        LibraryLoader.load(folder).faults());
  }

  @Test
  void anAddedFileIsNotLoaded() throws IOException {
    Path own = folder.resolve("symptoms/own.json");
    Files.writeString(
        own,
        Files.readString(folder.resolve("symptoms/stiffness.json"))
            .replace("\"stiffness\"", "\"own\""));
    Files.writeString(folder.resolve("notes.txt"), "remember");
    Files.writeString(folder.resolve(".DS_Store"), "of a file manager");

    LoadResult loaded = LibraryLoader.load(folder);

    String message = "the file does not belong to this edition, so it is not used";
    assertEquals(
        List.of(error("notes.txt", message), error("symptoms/own.json", message)), loaded.faults());
    assertTrue(loaded.library().symptom("own").isEmpty());
    Files.delete(folder.resolve("manifest.json"));
    assertTrue(LibraryLoader.load(folder).library().symptom("own").isPresent());
  }

  @Test
  void aMissingFileIsSaid() throws IOException {
    Files.delete(folder.resolve("symptoms/stiffness.json"));

    assertEquals(
        List.of(error("symptoms/stiffness.json", "the file is missing from this edition")),
        errors("symptoms/stiffness.json"));
  }

  @Test
  void nothingLoadsByAManifestThatCannotBeRead() throws IOException {
    for (String damaged : List.of("{", "{}", "{\"files\": {\"library.json\": \"0\"}}", "")) {
      Files.writeString(folder.resolve("manifest.json"), damaged);

      LoadResult loaded = LibraryLoader.load(folder);

      assertEquals(0, loaded.library().topics().count(), damaged);
      assertEquals(
          Set.of("manifest.json"),
          new TreeSet<>(loaded.faults().stream().map(p -> p.place().file()).toList()),
          damaged);
      assertTrue(
          loaded
              .faults()
              .contains(
                  error(
                      "manifest.json",
                      "the manifest of this edition cannot be read,"
                          + " so nothing of the edition is loaded")),
          damaged);
    }
  }

  private List<Problem> errors(String file) {
    return LibraryLoader.load(folder).faults().stream()
        .filter(problem -> problem.place().file().equals(file))
        .toList();
  }

  private static Problem error(String file, String message) {
    return new Problem(Severity.ERROR, Problem.Place.wholeFile(file), message, Manifest.ADVICE);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from));
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private static void jar(String... arguments) {
    int status = ToolProvider.findFirst("jar").orElseThrow().run(System.out, System.err, arguments);
    assertEquals(0, status);
  }
}
