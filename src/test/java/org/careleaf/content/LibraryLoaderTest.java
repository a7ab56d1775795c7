package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careleaf.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoils one file of a copy of the shipped content, and reads what the loader says of it. */
class LibraryLoaderTest {
  private static final String CONDITION = "conditions/lumbar-strain.json";

  @TempDir Path folder;

  @BeforeEach
  void copyTheShippedContent() throws IOException {
    Path data = Path.of("data");
    try (Stream<Path> files = Files.walk(data)) {
      files.forEach(file -> copy(file, folder.resolve(data.relativize(file).toString())));
    }
  }

  @Test
  void anUntouchedCopyHasNoFaults() {
    assertEquals(List.of(), problems());
  }

  @Test
  void aFileThatIsNotJsonStopsNoOther() throws IOException {
    write(CONDITION, "{ \"id\": \"lumbar-strain\",\n  \"name\": }");

    LoadResult result = LibraryLoader.load(folder);

    Set<String> others = new TreeSet<>(ShippedContent.library().conditions().keySet());
    assertTrue(others.remove("lumbar-strain"));
    assertEquals(others, result.library().conditions().keySet());
    assertStarts(CONDITION + ":2:11: error: a value belongs here, not a }");
  }

  @Test
  void aDoubledKeyIsRefused() throws IOException {
    change(CONDITION, "\"emergency\":", "\"emergency\": true, \"emergency\":");

    assertContains("the key \"emergency\" is here twice");
  }

  @Test
  void aMisspeltKeyIsRefusedAndTheRightOneNamed() throws IOException {
    change(CONDITION, "\"typicalTests\"", "\"typicalTest\"");

    assertContains("there is no key \"typicalTest\" here; did you mean \"typicalTests\"");
  }

  @Test
  void aMissingKeyIsNamed() throws IOException {
    change(CONDITION, "\"audience\": \"ADULTS\",", "");

    assertContains("the key \"audience\" is missing");
  }

  @Test
  void aWordOutsideAClosedSetIsRefusedAndTheSetNamed() throws IOException {
    change(CONDITION, "\"SELF_CARE\"", "\"SELFCARE\"");

    assertContains(
        "\"SELFCARE\" is not one of the words allowed here; did you mean \"SELF_CARE\"?");
    assertContains("(treatments[0].line)");
  }

  @Test
  void aNumberIsNotTakenForAText() throws IOException {
    change(CONDITION, "\"name\": \"Lumbar strain\"", "\"name\": 5");

    assertContains("(name)");
  }

  @Test
  void nullIsNotTakenForNotStated() throws IOException {
    change(CONDITION, "\"audience\": \"ADULTS\",", "\"audience\": \"ADULTS\", \"codes\": null,");

    assertTrue(problems().stream().anyMatch(p -> p.contains("codes")), problems()::toString);
  }

  @Test
  void anEmptyListIsNotTakenForNone() throws IOException {
    write("symptoms/stiffness.json", symptom("stiffness", "\"alternateNames\": [],"));

    assertContains("this list is empty; leave the key out, or say \"none\" in words");
  }

  @Test
  void anUnknownSourceIsSaid() throws IOException {
    change("red-flags/saddle-numbness.json", "\"S07\"", "\"S077\"");

    assertContains("there is no source \"S077\" in sources.json; did you mean \"S07\"");
  }

  @Test
  void anUnknownTreatmentIsLeftOutAndTheNearestNamed() throws IOException {
    change(CONDITION, "\"treatment\": \"bed-rest\"", "\"treatment\": \"bed-rst\"");

    assertContains("nothing with the id \"bed-rst\" has loaded, so this entry is left out");
    assertContains("did you mean \"bed-rest\"");
  }

  @Test
  void aConditionWhoseWarningSignIsMissingIsNotShown() throws IOException {
    Files.delete(folder.resolve("red-flags/saddle-numbness.json"));

    assertEquals(Set.of(), LibraryLoader.load(folder).library().conditions().keySet());
    assertContains("the red flag \"saddle-numbness\" has not loaded, so this condition is not");
  }

  @Test
  void anIdThatDiffersFromTheFileNameIsRefused() throws IOException {
    change(CONDITION, "\"id\": \"lumbar-strain\"", "\"id\": \"lumbar-sprain\"");

    assertContains("the id \"lumbar-sprain\" differs from the file's name");
  }

  @Test
  void aFileThatIsNotUtf8IsRefused() throws IOException {
    Files.write(folder.resolve(CONDITION), "{\"id\":\"\u00e9\"}".getBytes(StandardCharsets.UTF_16));

    assertContains("the file is UTF-16, not UTF-8");
  }

  @Test
  void aHugeFileIsRefusedUnread() throws IOException {
    write(CONDITION, " ".repeat(1_000_001));

    assertContains("the file is larger than 1 MB");
  }

  @Test
  void aDeeplyNestedFileIsRefused() throws IOException {
    write(CONDITION, "[".repeat(5_000));

    assertStarts(CONDITION + ":1:");
  }

  @Test
  void aLinkOutOfTheFolderIsNotFollowed(@TempDir Path elsewhere) throws IOException {
    Path outside = Files.writeString(elsewhere.resolve("secret.json"), "{}");
    Files.delete(folder.resolve(CONDITION));
    Files.createSymbolicLink(folder.resolve(CONDITION), outside);

    assertContains("the file is a link out of the content folder");
  }

  @Test
  void aNewerFormatIsRefusedWithASentence() throws IOException {
    change("library.json", "\"format\": 1", "\"format\": 2");

    assertContains("this content has format 2, and this program reads format 1");
  }

  @Test
  void aFolderThatIsNotThereIsAProblemAndNoCrash() {
    LoadResult result = LibraryLoader.load(folder.resolve("nowhere"));

    assertEquals(0, result.library().topics().count());
    assertEquals(1, result.faults().size());
  }

  @Test
  void referencesResolveInBothDirections() {
    var library = LibraryLoader.load(folder).library();

    library
        .conditions()
        .values()
        .forEach(
            c -> {
              c.picture()
                  .presentations()
                  .forEach(
                      p ->
                          assertTrue(
                              library.conditionsWith(p.symptomId()).stream()
                                  .anyMatch(link -> link.condition().equals(c))));
              c.care()
                  .treatments()
                  .forEach(
                      t ->
                          assertTrue(
                              library.conditionsTreatedWith(t.treatmentId()).stream()
                                  .anyMatch(link -> link.condition().equals(c))));
            });
  }

  private List<String> problems() {
    return LibraryLoader.load(folder).faults().stream().map(Problem::line).toList();
  }

  private void assertContains(String part) {
    assertTrue(problems().stream().anyMatch(p -> p.contains(part)), problems()::toString);
  }

  private void assertStarts(String start) {
    assertTrue(problems().stream().anyMatch(p -> p.startsWith(start)), problems()::toString);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), () -> file + " has no " + from);
    write(file, text.replace(from, to));
  }

  private void write(String file, String text) throws IOException {
    Files.writeString(folder.resolve(file), text);
  }

  private static String symptom(String id, String more) {
    return """
    {"id": "%s", "name": "A name", "audience": "ADULTS", %s "kind": "SYMPTOM", "group": "OTHER",
     "summary": {"text": "T", "plain": "P", "sources": []}}
    """
        .formatted(id, more);
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
