package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
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
  private FolderCopy copy = new FolderCopy(Path.of(""));

  @BeforeAll
  static void pack() throws IOException, InterruptedException {
    PackedProgram.pack(target);
  }

  @BeforeEach
  void copy() throws IOException {
    copy = FolderCopy.of(target.resolve("careleaf").resolve("data"), folder);
  }

  @Test
  void whatWasPackedLoadsWhole() {
    LoadResult packed = LibraryLoader.load(folder);

    assertEquals(List.of(), packed.faults());
    assertEquals(ShippedContent.library(), packed.library());
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
    copy.change(STRAIN, "Lumbar strain", "Lumbar strait");

    assertEquals(List.of(error(STRAIN, SHIPPED + ", so it is not used")), errors(STRAIN));
    Set<String> loaded = LibraryLoader.load(folder).library().conditions().keySet();
    Set<String> others = new TreeSet<>(ShippedContent.library().conditions().keySet());
    assertTrue(others.remove("lumbar-strain"));
    assertEquals(others, loaded);
  }

  @Test
  void theSameChangeWithoutAManifestIsAnAuthorsOwn() throws IOException {
    copy.change(STRAIN, "Lumbar strain", "Lumbar strait");
    Files.delete(folder.resolve("manifest.json"));

    LoadResult loaded = LibraryLoader.load(folder);

    assertEquals(List.of(), loaded.faults());
    assertEquals("Lumbar strait", loaded.library().condition("lumbar-strain").orElseThrow().name());
  }

  @Test
  void aChangedFileThatTheLoaderDoesNotReadIsSaid() throws IOException {
    copy.change("README.md", "clinician", "physician");

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
  void aMissingFileIsSaidWhereAPartIsWantedToo() throws IOException {
    Wanted wanted = Wanted.in(Stream.of()).of(List.of("lumbar-strain"));
    ContentFolders folders = ContentFolders.of(folder);
    copy.change("README.md", "clinician", "physician");
    assertEquals(List.of(), LibraryLoader.loadForUse(folders, wanted).problems());

    Files.delete(folder.resolve("glossary.json"));
    assertEquals(
        LibraryLoader.load(folder).faults(), LibraryLoader.loadForUse(folders, wanted).problems());
  }

  @Test
  void aMissingFileOfASubfolderIsSaidWhereAPartIsWantedToo() throws IOException {
    Wanted wanted = Wanted.in(Stream.of()).of(List.of("lumbar-strain"));
    Files.delete(folder.resolve("symptoms/stiffness.json"));

    List<Problem> problems = LibraryLoader.loadForUse(ContentFolders.of(folder), wanted).problems();
    assertEquals(LibraryLoader.load(folder).faults(), problems);
    assertFalse(problems.isEmpty());
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
}
