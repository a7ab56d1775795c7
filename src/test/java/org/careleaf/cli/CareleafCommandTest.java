package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careleaf.cli.WindowOpener.Outcome;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CareleafCommandTest {
  private final ByteArrayOutputStream out = new ByteArrayOutputStream();
  private final ByteArrayOutputStream err = new ByteArrayOutputStream();

  @TempDir Path folder;

  @Test
  void listPrintsIdTabName() {
    assertEquals(0, run("list", "conditions"));
    assertEquals("blue-knee\tBlue knee\nplain-knee\tPlain knee\nred-knee\tRed knee\n", out());
    assertEquals("", err());
  }

  @Test
  void listKnowsSymptomsAndTreatmentsAndNothingElse() {
    assertEquals(0, run("list", "symptoms"));
    assertEquals(0, run("list", "treatments"));
    assertTrue(out().contains("knee-pain\tKnee pain") && out().contains("ice\tIce"));
    assertEquals(2, run("list", "doctors"));
  }

  @Test
  void findPrintsBestFirstAndWhy() {
    assertEquals(0, run("find", "rosy"));
    assertEquals("red-knee\tRed knee\talso called: rosy knee\n", out());
  }

  @Test
  void findSaysHowItReadAMisspelledWord() {
    assertEquals(0, run("find", "rosi", "knees"));
    assertEquals("red-knee\tRed knee\tread as rosy; also called: rosy knee\n", out());
    assertEquals("", err());
  }

  @Test
  void findAsJsonIsAnArrayOfIdNameAndWhy() {
    assertEquals(0, run("find", "knee", "--limit", "2", "--json"));

    JsonNode found = JsonMapper.shared().readTree(out());
    assertEquals(2, found.size());
    assertEquals(List.of("id", "name", "why"), List.copyOf(found.get(0).propertyNames()));
  }

  @Test
  void findingNothingIsSaidBesideAnEmptyResult() {
    assertEquals(0, run("find", "xyzzy", "--json"));
    assertEquals("[ ]\n", out());
    assertTrue(err().startsWith("Nothing found"));
  }

  @Test
  void aMisreadCodeOfAHandoutIsSaidToBeOne() {
    assertEquals(0, run("find", "0BYS-GBF9"));
    assertEquals(
        "Nothing found. If this is a handout's code, compare it with the paper, letter by"
            + " letter.\n",
        err());
  }

  @Test
  void compareIsTheGoldenTable() throws IOException {
    assertEquals(0, run("compare", "red-knee", "blue-knee"));
    assertGolden("compare.txt");
  }

  @Test
  void compareInANarrowTerminalPutsConditionsOneUnderAnother() throws IOException {
    assertEquals(0, run(50, "compare", "red-knee", "blue-knee", "--differences"));
    assertTrue(out().lines().allMatch(line -> line.length() <= 50), out());
    assertGolden("compare-narrow.txt");
  }

  /** "Surgery if it persists." alone does not say which. */
  @Test
  void staffReadTheNameBeforeWhatIsSaidOfIt() {
    assertEquals(0, run(200, "compare", "red-knee", "blue-knee", "--words", "clinician"));
    assertTrue(out().contains("Knee surgery: Surgery if it persists."), this::out);
    assertTrue(out().contains("Numb toes: Numb toes at times. (sometimes)"), this::out);
  }

  /** Control: the patient's words name it by themselves. */
  @Test
  void thePatientReadsNoNameBeforeIt() {
    assertEquals(0, run(200, "compare", "red-knee", "blue-knee"));
    assertFalse(out().contains("Knee surgery: "), this::out);
  }

  @Test
  void compareAsJsonNamesEveryRow() {
    assertEquals(0, run("compare", "red-knee", "blue-knee", "--format", "json"));

    JsonNode json = JsonMapper.shared().readTree(out());
    assertEquals(21, json.get("rows").size());
    assertEquals("WARNING_SIGNS", json.get("rows").get(0).get("aspect").asString());
  }

  @Test
  void compareAsPdfLeavesOutWhatDifferencesLeaveOut() throws IOException {
    String whole = pdfText("compare", "red-knee", "blue-knee", "--format", "pdf");
    out.reset();
    String differences =
        pdfText("compare", "red-knee", "blue-knee", "--format", "pdf", "--differences");

    assertTrue(whole.contains("Down your shin"), whole);
    assertFalse(differences.contains("Down your shin"), differences);
    assertTrue(differences.contains("a cold, pale foot"), "warning signs stay");
  }

  @Test
  void compareAsPdfRefusesCliniciansWords() {
    assertEquals(
        2, run("compare", "red-knee", "blue-knee", "--format", "pdf", "--words", "clinician"));
    assertTrue(err().startsWith("A handout speaks the patient's words"), err());
  }

  private String pdfText(String... args) throws IOException {
    assertEquals(0, run(args));
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      return new PDFTextStripper().getText(pdf);
    }
  }

  @Test
  void compareTakesTwoToFourConditions() {
    assertEquals(2, run("compare", "red-knee"));
    assertEquals("A comparison takes 2 to 4 conditions, not 1.\n", err());
  }

  @Test
  void anUnknownIdNamesTheNearest() {
    assertEquals(1, run("compare", "red-kne", "blue-knee"));
    assertEquals("", out());
    assertTrue(err().startsWith("There is no condition \"red-kne\". Did you mean red-knee"), err());
  }

  @Test
  void anIdLikeNoOtherLeadsToTheSearch() {
    assertEquals(1, run("handout", "xyzzy"));
    assertEquals(
        "There is no condition or treatment \"xyzzy\". To look for it: careleaf find WORD\n",
        err());
  }

  @Test
  void aFaultOfItsOwnEndsInASentence() {
    int status =
        CareleafCommand.commandLine(
                terminal(100),
                content -> {
                  throw new IllegalStateException("boom");
                })
            .execute("--data", SampleContent.FOLDER.toString());

    assertEquals(1, status);
    assertTrue(err().startsWith("Careleaf met a fault of its own"), err());
    assertEquals(1, err().lines().count());
  }

  @Test
  void aHandoutGoesToItsFile() throws IOException {
    Path file = folder.resolve("h.pdf");

    assertEquals(0, run("handout", "red-knee", "-o", file.toString(), "--paper", "a4"));
    assertEquals("", out());
    try (var pdf = Loader.loadPDF(Files.readAllBytes(file))) {
      assertEquals(595, Math.round(pdf.getPage(0).getMediaBox().getWidth()));
    }
  }

  @Test
  void aComparedHandoutGoesToStandardOutputWhereNoFileIsNamed() throws IOException {
    assertEquals(0, run("handout", "red-knee", "blue-knee", "--compare"));
    try (var pdf = Loader.loadPDF(out.toByteArray())) {
      assertEquals("Red knee and blue knee", pdf.getDocumentInformation().getTitle());
    }
  }

  @Test
  void aHandoutAsTextReadsFromTheTitle() {
    assertEquals(0, run("handout", "red-knee", "--format", "text"));
    assertTrue(out().startsWith("Red knee"), out());
  }

  @Test
  void aPdfIsNotWrittenOntoAScreen() {
    assertEquals(2, run(new Terminal(stream(out), stream(err), 100, true), "handout", "red-knee"));
    assertEquals("", out());
    assertTrue(err().contains("-o FILE"));
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidSoAndNothingIsLeft() throws IOException {
    Path nowhere = folder.resolve("nowhere").resolve("h.pdf");

    assertEquals(1, run("handout", "red-knee", "-o", nowhere.toString()));
    assertTrue(err().contains("cannot be written"), err());
    assertEquals(1, run("handout", "red-knee", "-o", folder.toString()));
    try (Stream<Path> left = Files.list(folder)) {
      assertEquals(List.of(), left.toList());
    }
  }

  @Test
  void aFullDiskLeavesTheOldFileAsItWas() throws IOException {
    Path full = Path.of("/dev/full");
    org.junit.jupiter.api.Assumptions.assumeTrue(Files.exists(full), "only Linux has /dev/full");

    assertEquals(1, run("handout", "red-knee", "-o", full.toString()));
    assertTrue(err().contains("cannot be written"), err());
  }

  @Test
  void anUnknownLanguageIsRefused() {
    assertEquals(1, run("handout", "red-knee", "--lang", "fr", "-o", folder + "/h.pdf"));
    assertTrue(err().contains("\"fr\""), err());
  }

  @Test
  void aContentFolderThatIsNotThereIsAProblem() {
    int status =
        CareleafCommand.commandLine(terminal(100), noWindow())
            .execute("--data", folder.resolve("none").toString(), "list", "conditions");

    assertEquals(1, status);
    assertTrue(err().contains("no content folder"), err());
  }

  @Test
  void withoutADisplayTheFirstPreparedComparisonIsPrintedAndTheHandoutsLineShown() {
    assertEquals(0, run());
    assertTrue(out().startsWith("There is no display here, so the window cannot open.\n"));
    assertTrue(out().contains("Red knee / Blue knee"));
    assertTrue(out().contains("careleaf handout red-knee blue-knee --compare -o handout.pdf"));
  }

  @Test
  void withoutADisplayAnOnlyConditionIsPrintedAsItsHandout() throws IOException {
    for (String name :
        List.of(
            "library.json",
            "sources.json",
            "red-flags/cold-foot.json",
            "conditions/plain-knee.json")) {
      Path copy = folder.resolve(name);
      Files.createDirectories(copy.getParent());
      Files.copy(SampleContent.FOLDER.resolve(name), copy);
    }

    int status =
        CareleafCommand.commandLine(terminal(100), noWindow()).execute("--data", folder.toString());

    assertEquals(0, status);
    assertTrue(out().contains("Plain knee"), out());
    assertTrue(out().contains("careleaf handout plain-knee -o handout.pdf"), out());
  }

  @Test
  void aMachineThatLacksSomethingIsExitStatusThree() {
    int status =
        CareleafCommand.commandLine(
                terminal(100), content -> new Outcome.Lacking("Install libgtk-3-0."))
            .execute("--data", SampleContent.FOLDER.toString());

    assertEquals(3, status);
    assertEquals("Install libgtk-3-0.\n", err());
  }

  @Test
  void wrongUsageIsExitStatusTwo() {
    assertEquals(2, run("handout"));
    assertEquals(2, run("find", "knee", "--limit", "0"));
    assertEquals(2, run("compare", "red-knee", "blue-knee", "--format", "word"));
    assertFalse(err().contains("Exception"), err());
  }

  @Test
  void helpGoesToStandardOutput() {
    assertEquals(0, run("--help"));
    assertTrue(out().startsWith("Usage: careleaf"));
    assertArrayEquals(new byte[0], err.toByteArray());
  }

  private int run(String... args) {
    return run(100, args);
  }

  private int run(int columns, String... args) {
    return run(terminal(columns), args);
  }

  private int run(Terminal terminal, String... args) {
    Stream<String> data = Stream.of("--data", SampleContent.FOLDER.toString());
    return CareleafCommand.commandLine(terminal, noWindow())
        .execute(Stream.concat(data, Stream.of(args)).toArray(String[]::new));
  }

  private Terminal terminal(int columns) {
    return new Terminal(stream(out), stream(err), columns, false);
  }

  private static WindowOpener noWindow() {
    return content -> new Outcome.NoDisplay();
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

  private void assertGolden(String name) throws IOException {
    Path golden = Path.of("src", "test", "resources", "golden", name);
    if ("write".equals(System.getProperty("careleaf.golden"))) {
      Files.createDirectories(golden.getParent());
      Files.writeString(golden, out());
    }
    assertEquals(Files.readString(golden), out());
  }
}
