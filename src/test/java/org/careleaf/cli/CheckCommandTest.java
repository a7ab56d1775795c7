package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CheckCommandTest {
  private static final String OWED = "0 errors, 0 warnings, 16 to-dos, 0 notes in 10 files.\n";

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void whatIsOnlyOwedIsPrintedAndDoesNotFail() {
    assertEquals(0, check(SampleContent.FOLDER));
    assertEquals(OWED, err());
    assertEquals(16, out().lines().count());
    assertEquals(
        "conditions/blue-knee.json:1:1: to-do: not yet reviewed by a clinician;"
            + " have a clinician read and sign it: careleaf sign-off",
        out().lines().findFirst().orElse(""));
  }

  @Test
  void withoutAnyProblemTheContentIsCounted() throws IOException {
    edition("");

    assertEquals(0, check(folder));
    assertEquals("No problems: 0 conditions, 0 symptoms, 0 treatments, edition 1.\n", out());
    assertEquals("", err());
  }

  @Test
  void anErrorFailsAndComesFirst() throws IOException {
    edition("\"emergencyNumbr\": 1,");
    Files.writeString(folder.resolve("a.txt"), "");

    assertEquals(1, check(folder));
    assertEquals(
        """
        library.json:4:1: error: there is no key "emergencyNumbr" here; take it out; keys left are requiredRedFlags, comparisons (emergencyNumbr)
        a.txt:1:1: note: nothing reads this; move it elsewhere, or correct its name
        """,
        out());
    assertEquals("1 error, 0 warnings, 0 to-dos, 1 note in 2 files.\n", err());
  }

  @Test
  void onlyOneKindCanBeAskedForAndTheStatusStays() throws IOException {
    edition("\"emergencyNumbr\": 1,");
    Files.writeString(folder.resolve("a.txt"), "");

    assertEquals(1, check(folder, "--only", "notes"));
    assertEquals(
        "a.txt:1:1: note: nothing reads this; move it elsewhere, or correct its name\n", out());
    assertEquals(2, check(folder, "--only", "sins"));
  }

  @Test
  void asJsonEachProblemIsAnObject() {
    assertEquals(0, check(SampleContent.FOLDER, "--json", "--only", "todos"));

    JsonNode found = JsonMapper.shared().readTree(out());
    assertEquals(16, found.size());
    assertEquals(
        """
        {"severity":"to-do","file":"conditions/blue-knee.json","line":159,"column":5,\
        "path":"prognosis.sources","message":"source needed",\
        "advice":"add the ids of those in sources.json that support this very statement"}\
        """,
        found
            .valueStream()
            .filter(problem -> !problem.get("path").asString().isEmpty())
            .findFirst()
            .orElseThrow()
            .toString());
  }

  @Test
  void asJsonNoProblemIsAnEmptyArray() throws IOException {
    edition("");

    assertEquals(0, check(folder, "--json"));
    assertEquals("[ ]\n", out());
  }

  @Test
  void coverageIsATable() {
    assertEquals(0, check(SampleContent.FOLDER, "--coverage"));
    assertEquals(
        List.of(
            "TOPIC                  KIND        SOURCED     OF    %            es",
            "blue-knee              condition        15     16   93      complete"),
        out().lines().limit(2).toList());
    assertEquals(
        "together               all              50     55   90      62 of 64",
        out().lines().toList().getLast());
    assertEquals(OWED, err());
  }

  @Test
  void coverageAsJsonHasTheSameFigures() {
    assertEquals(0, check(SampleContent.FOLDER, "--coverage", "--json"));

    JsonNode json = JsonMapper.shared().readTree(out());
    assertEquals(
        "{\"id\":\"blue-knee\",\"kind\":\"condition\",\"sourced\":15,\"statements\":16,\"percent\":93,"
            + "\"translations\":{\"es\":{\"translated\":17,\"texts\":17,\"complete\":true}}}",
        json.get("topics").get(0).toString());
    assertEquals(
        "{\"sourced\":50,\"statements\":55,\"percent\":90,"
            + "\"translations\":{\"es\":{\"translated\":62,\"texts\":64,\"complete\":false}}}",
        json.get("total").toString());
  }

  @Test
  void aFolderThatIsNotThereIsAnError() {
    assertEquals(1, check(folder.resolve("none")));
    assertTrue(out().contains("there is no content folder here"), out());
  }

  private void edition(String more) throws IOException {
    Files.writeString(
        folder.resolve("library.json"),
        """
        {"$schema": "schema/library.schema.json", "format": 1, "id": "1", "title": "T",
        "date": "2026-01-02", "language": "en",
        "emergencyNumber": "911"}
        """
            .replace(
                "\"emergencyNumber\"",
                (more.isEmpty() ? "" : "\n" + more) + "\"emergencyNumber\""));
    Files.writeString(
        folder.resolve("sources.json"),
        "{\"$schema\": \"schema/sources.schema.json\", \"sources\": []}");
  }

  private int check(Path checked, String... options) {
    Terminal terminal = new Terminal(stream(out), stream(err), 100, false);
    List<String> args = new java.util.ArrayList<>(List.of("check", checked.toString()));
    args.addAll(List.of(options));
    return CareleafCommand.commandLine(terminal, _ -> new WindowOpener.Outcome.NoDisplay())
        .execute(args.toArray(String[]::new));
  }

  private static PrintStream stream(ByteArrayOutputStream bytes) {
    return new PrintStream(bytes, true, StandardCharsets.UTF_8);
  }

  private String out() {
    return out.toString(StandardCharsets.UTF_8);
  }

  private String err() {
    return err.toString(StandardCharsets.UTF_8);
  }
}
