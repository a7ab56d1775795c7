package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Many handouts at once, and packs. */
class HandoutBatchTest {
  private static final List<String> ALL =
      List.of(
          "blue-knee.txt",
          "ice.txt",
          "knee-surgery.txt",
          "magnets.txt",
          "plain-knee.txt",
          "red-knee-or-blue-knee.txt",
          "red-knee.txt",
          "walking.txt");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private CommandRig careleaf;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder.resolve("data"));
    careleaf = new CommandRig(folder.resolve("data"), false);
  }

  @Test
  void everythingIsWrittenIntoFilesNamedByTheirIds() throws IOException {
    assertEquals(0, careleaf.run("handout", "--all", "-d", out(), "--format", "text"));
    assertEquals("8 of 8 written to " + out() + ".\n", careleaf.err());
    assertEquals("", careleaf.out());
    assertEquals(ALL, names());
    assertTrue(read("red-knee-or-blue-knee.txt").startsWith("Red knee and blue knee\n"));
    assertTrue(read("ice.txt").startsWith("Ice\n"));
  }

  @Test
  void aFaultIsSaidByItsKindAlone() {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    Batch batch = new Batch("x", new Terminal(to, to, 100, false));
    Runnable error =
        () -> {
          throw new StackOverflowError("what was typed");
        };
    Runnable exception =
        () -> {
          throw new IllegalStateException("what was typed");
        };

    assertEquals(
        1, batch.run(List.of(new Batch.Piece("ice", error), new Batch.Piece("heat", exception))));
    assertEquals(
        """
        0 of 2 written to x.
        Not written (2):
          ice: Careleaf met a fault of its own (StackOverflowError).
          heat: Careleaf met a fault of its own (IllegalStateException).
        """,
        err.toString(StandardCharsets.UTF_8));
  }

  @Test
  void theProgressFitsOnOneLineOfANarrowTerminal() {
    assertEquals("\r1 of 2\r2 of 2\r      \r", progress(55));
    String wide =
        "\r[###############               ] 1 of 2  ice"
            + "\r[##############################] 2 of 2  heat";
    assertEquals(wide, progress(56).substring(0, wide.length()));
  }

  /** What is written on the line of the progress until it is empty again. */
  private static String progress(int columns) {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream to = new PrintStream(err, true, StandardCharsets.UTF_8);
    ProgressBar bar = new ProgressBar(new Terminal(to, to, columns, true), 2);
    bar.step("ice");
    bar.step("heat");
    bar.end();
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void whatIsNamedTwiceIsWrittenAndCountedOnce() throws IOException {
    assertEquals(
        0,
        careleaf.run("handout", "ice", "treatments/ice", "ice", "-d", out(), "--format", "text"));
    assertEquals("1 of 1 written to " + out() + ".\n", careleaf.err());
    assertEquals(List.of("ice.txt"), names());
    assertEquals(0, careleaf.run("handout", "ice", "ice", "--format", "text"));
    String twice = careleaf.out();
    assertEquals(0, careleaf.run("handout", "ice", "--format", "text"));
    assertEquals(careleaf.out(), twice);
  }

  @Test
  void whatMayNotGoOutIsSkippedWithTheReasonAndStopsNoOther() throws IOException {
    assertEquals(
        1, careleaf.run("handout", "--all", "-d", out(), "--format", "text", "--lang", "es"));
    assertTrue(careleaf.err().contains("Not written (2):\n"), careleaf.err());
    assertTrue(
        careleaf
            .err()
            .contains(
                "  conditions/red-knee: 2 texts are owed in Spanish; --incomplete writes it all"
                    + " the same.\n"),
        careleaf.err());
    assertFalse(names().contains("red-knee.txt"));
    assertTrue(read("blue-knee.txt").startsWith("Rodilla azul\n"));
    assertEquals(6, names().size());
  }

  @Test
  void whatNobodyHasReviewedIsSkippedWhereTheClinicWantsIt() throws IOException {
    write("clinic/clinic.json", "{\"format\": 1, \"unreviewed\": \"REFUSE\"}");

    assertEquals(
        1,
        careleaf.run(
            "handout", "ice", "--clinic", folder + "/clinic", "-d", out(), "--format", "text"));
    assertTrue(
        careleaf.err().contains("  ice: No clinician has reviewed these words (any more): Ice."),
        careleaf.err());
    assertEquals(List.of(), names());
  }

  @Test
  void aBadTopicStopsNoOther() throws IOException {
    assertEquals(
        1, careleaf.run("handout", "icee", "ice", "red-knee", "-d", out(), "--format", "html"));
    assertTrue(careleaf.err().startsWith("2 of 3 written to "), careleaf.err());
    assertTrue(
        careleaf.err().contains("  icee: There is no condition or treatment"), careleaf.err());
    assertEquals(List.of("ice.html", "red-knee.html"), names());
  }

  @Test
  void aFileThatCannotBeWrittenStopsNoOther() throws IOException {
    Files.createDirectories(folder.resolve("out/ice.txt"));

    assertEquals(1, careleaf.run("handout", "ice", "walking", "-d", out(), "--format", "text"));
    assertTrue(careleaf.err().contains("  ice: The file "), careleaf.err());
    assertTrue(read("walking.txt").startsWith("Walking\n"));
  }

  @Test
  void filesOfAnIdOfTwoKindsDoNotMeet() throws IOException {
    Files.writeString(
        folder.resolve("data/treatments/red-knee.json"),
        Files.readString(folder.resolve("data/treatments/ice.json"))
            .replace("\"id\": \"ice\"", "\"id\": \"red-knee\""));

    assertEquals(0, careleaf.run("handout", "--all", "-d", out(), "--format", "text"));
    assertTrue(read("conditions-red-knee.txt").startsWith("Red knee\n"));
    assertTrue(read("treatments-red-knee.txt").startsWith("Ice\n"));
  }

  @Test
  void allIsNotAllWhereATopicDidNotLoad() throws IOException {
    Files.writeString(folder.resolve("data/conditions/red-knee.json"), "{");

    assertEquals(1, careleaf.run("handout", "--all", "-d", out(), "--format", "text"));
    assertTrue(
        careleaf.err().contains("Topics that did not load are not among them."), careleaf.err());
  }

  @Test
  void theBarIsShownOnATerminalOnly() {
    assertEquals(0, careleaf.run("handout", "ice", "walking", "-d", out(), "--format", "text"));
    assertFalse(careleaf.err().contains("\r"), careleaf.err());

    CommandRig screen = new CommandRig(folder.resolve("data"), true);
    assertEquals(0, screen.run("handout", "ice", "walking", "-d", out(), "--format", "text"));
    assertTrue(screen.err().contains("\r[" + "#".repeat(15) + " ".repeat(15) + "] 1 of 2  "));
    assertTrue(screen.err().contains("\r[" + "#".repeat(30) + "] 2 of 2  "), screen.err());
    assertEquals("", screen.out());
  }

  @Test
  void aPackIsOneHandoutWithItsOptionsAndPhrases() throws IOException {
    write("clinic/phrases/soon.json", "{\"id\": \"soon\", \"text\": \"Call us soon.\"}");
    Path pack =
        write(
            "knees.json",
            """
            {"id": "knees", "name": "Knees", "topics": ["conditions/red-knee", "treatments/ice"],
             "options": {"sections": ["helps"]}, "phrases": ["soon"]}
            """);

    assertEquals(
        0,
        careleaf.run(
            "handout",
            "--pack",
            pack.toString(),
            "--clinic",
            folder + "/clinic",
            "--format",
            "text"));
    assertTrue(careleaf.out().startsWith("Red knee and ice\n"), careleaf.out());
    assertTrue(careleaf.out().contains("Call us soon."), careleaf.out());
    assertFalse(careleaf.out().contains("What to expect"), careleaf.out());

    assertEquals(1, careleaf.run("handout", "--pack", pack.toString(), "--format", "text"));
    assertTrue(careleaf.err().startsWith("The pack names the phrase \"soon\""), careleaf.err());
  }

  @Test
  void aPackGoesOutWithoutATopicThatIsGoneAndSaysSo() throws IOException {
    Path pack =
        write(
            "p.json",
            "{\"id\": \"p\", \"name\": \"P\", \"topics\": [\"conditions/gone\","
                + " \"treatments/ice\"]}");

    assertEquals(1, careleaf.run("handout", "--pack", pack.toString(), "--format", "text"));
    assertTrue(careleaf.out().startsWith("Ice\n"), careleaf.out());
    assertTrue(
        careleaf.err().startsWith("Left out: conditions/gone. There is no condition \"gone\"."),
        careleaf.err());

    assertEquals(
        1, careleaf.run("handout", "--pack", pack.toString(), "-d", out(), "--format", "text"));
    assertEquals(List.of("ice.txt"), names());
  }

  @Test
  void aPackNeverHoldsANote() throws IOException {
    Path pack =
        write(
            "p.json",
            "{\"id\": \"p\", \"name\": \"P\", \"topics\": [\"treatments/ice\"], \"note\": \"x\"}");

    assertEquals(1, careleaf.run("handout", "--pack", pack.toString(), "--format", "text"));
    assertTrue(careleaf.err().contains("\"note\""), careleaf.err());
    assertEquals("", careleaf.out());
  }

  private String out() {
    return folder.resolve("out").toString();
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> String.valueOf(file.getFileName())).sorted().toList();
    }
  }

  private String read(String name) throws IOException {
    return Files.readString(folder.resolve("out").resolve(name));
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
