package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What one handout can be about, and how it can look. */
class HandoutCommandTest {
  private static final String EMERGENCY = "! Call 911 or go to the emergency room now";
  private static final Pattern CODE = Pattern.compile("(?:[0-9A-Z]{4}-)+[0-9A-Z]{1,4}");

  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private CommandRig careleaf;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder.resolve("data"));
    careleaf = new CommandRig(folder.resolve("data"), false);
  }

  @Test
  void topicsAreNamedByIdsAndByPaths() {
    String text = text("red-knee", "ice", "treatments/walking", "comparisons/plain-knee+blue-knee");

    assertTrue(text.startsWith("Red knee and 4 more topics\n"), text);
    for (String name : new String[] {"Red knee\n", "Ice\n", "Plain knee | Blue knee"}) {
      assertTrue(text.contains(name), () -> name + " is not in " + text);
    }
  }

  @Test
  void anIdOfTwoKindsIsAskedFor() throws IOException {
    Path ice = folder.resolve("data/treatments/ice.json");
    Files.writeString(
        folder.resolve("data/treatments/red-knee.json"),
        Files.readString(ice).replace("\"id\": \"ice\"", "\"id\": \"red-knee\""));

    assertEquals(1, careleaf.run("handout", "red-knee", "--format", "text"));
    assertTrue(
        careleaf
            .err()
            .endsWith(
                "Several have the id \"red-knee\": say conditions/red-knee or"
                    + " treatments/red-knee.\n"),
        careleaf.err());
    assertTrue(text("conditions/red-knee").startsWith("Red knee\n"));
    assertTrue(text("treatments/red-knee").startsWith("Ice\n"));
  }

  @Test
  void aSymptomIsRefusedInASentence() {
    for (String named : new String[] {"numb-toes", "symptoms/numb-toes"}) {
      assertEquals(1, careleaf.run("handout", named, "--format", "text"));
      assertEquals(
          "Nothing prints for the symptom \"numb-toes\": name the conditions that have it.\n",
          careleaf.err());
    }
  }

  @Test
  void whatIsNoTopicNamesTheNearest() {
    assertEquals(1, careleaf.run("handout", "icee", "--format", "text"));
    assertTrue(
        careleaf.err().startsWith("There is no condition or treatment \"icee\". Did you mean ice"),
        careleaf.err());
    assertEquals(1, careleaf.run("handout", "treatments/icee", "--format", "text"));
    assertTrue(careleaf.err().startsWith("There is no treatment \"icee\"."), careleaf.err());
    assertEquals(2, careleaf.run("handout", "../secret", "--format", "text"));
    assertTrue(careleaf.err().contains("is no topic of a handout"), careleaf.err());
  }

  @Test
  void aComparisonOfOneIsWrongUsage() {
    assertEquals(2, careleaf.run("handout", "red-knee", "--compare", "--format", "text"));
    assertEquals("A comparison takes 2 to 4 conditions, not 1.\n", careleaf.err());
  }

  @Test
  void sectionsPrintAndTheOthersDoNotButWhatIsDangerousToLeaveOutStays() {
    String whole = text("red-knee");
    String helps = text("red-knee", "--sections", "helps");

    assertTrue(whole.contains("What to expect\n"), whole);
    assertFalse(helps.contains("What to expect\n"), helps);
    assertTrue(helps.contains("What helps\n"), helps);
    assertTrue(helps.contains(EMERGENCY), helps);
  }

  @Test
  void anUnknownSectionNamesThoseThatThereAre() {
    assertEquals(
        2, careleaf.run("handout", "red-knee", "--format", "text", "--sections", "helps,lyrics"));
    assertTrue(
        careleaf.err().startsWith("\"lyrics\" is no part of a handout; there are what-it-is, "),
        careleaf.err());
    assertEquals("", careleaf.out());
  }

  @Test
  void optionsOfAFileHoldAndThoseOfTheCommandLineWin() throws IOException {
    String file = write("o.json", "{\"sections\": [\"helps\"], \"paper\": \"A4\"}").toString();

    assertFalse(text("red-knee", "--options", file).contains("What to expect\n"));
    assertTrue(
        text("red-knee", "--options", file, "--sections", "expect").contains("What to expect\n"));
    assertEquals(595, width("--options", file));
    assertEquals(612, width("--options", file, "--paper", "letter"));
  }

  @Test
  void aFileOfOptionsIsReadStrictly() throws IOException {
    Path file = write("o.json", "{\"larg\": true}");

    assertEquals(1, careleaf.run("handout", "red-knee", "--options", file.toString()));
    assertTrue(careleaf.err().startsWith("The options in " + file + " cannot be used."));
    assertTrue(careleaf.err().contains("did you mean \"large\"?"), careleaf.err());
    assertEquals("", careleaf.out());
  }

  @Test
  void twoLanguagesStandTogether() {
    String both = text("blue-knee", "--lang", "es", "--second-lang", "en");

    assertTrue(both.startsWith("Rodilla azul\n"), both);
    assertTrue(both.contains(EMERGENCY), both);
    String lines =
        text("blue-knee", "--lang", "es", "--second-lang", "en", "--interpreter", "--incomplete");
    assertTrue(lines.contains("   1  "), lines);
  }

  @Test
  void anInterpreterCopyTakesTwoLanguages() {
    assertEquals(2, careleaf.run("handout", "red-knee", "--interpreter", "--format", "text"));
    assertTrue(careleaf.err().contains("--second-lang"), careleaf.err());
  }

  @Test
  void whatTheSecondLanguageOwesStopsTheHandoutToo() {
    assertEquals(1, careleaf.run("handout", "red-knee", "--second-lang", "es", "--format", "text"));
    assertTrue(careleaf.err().startsWith("Not in Spanish yet"), careleaf.err());
    assertEquals("", careleaf.out());
  }

  @Test
  void aCodeMakesTheSameHandoutAgain() {
    String first = text("red-knee", "ice", "--sections", "helps,expect", "--short");

    assertEquals(first, text("--code", code(first)));
    assertEquals("", careleaf.err());
  }

  @Test
  void aCodeSaysWhatHasChangedSince() throws IOException {
    String first = text("red-knee", "blue-knee");
    Path red = folder.resolve("data/conditions/red-knee.json");
    Files.writeString(red, Files.readString(red).replace("It takes a week.", "It takes a month."));
    String again = text("--code", code(first));

    assertTrue(again.contains("It takes a month."), again);
    assertEquals("Changed since this code was printed: Red knee.\n", careleaf.err());
  }

  @Test
  void whatIsNoCodeIsSaid() {
    assertEquals(1, careleaf.run("handout", "--code", "HELLO", "--format", "text"));
    assertTrue(careleaf.err().startsWith("This is no code of a handout"), careleaf.err());
  }

  @Test
  void aNoteOfAFilePrints() throws IOException {
    Path note = write("n.txt", "\ufeffCall me at five.\r\nWalk a little.\r\n");

    assertTrue(text("red-knee", "--note-file", note.toString()).contains("Call me at five.\nWalk"));
    assertEquals(
        0,
        careleaf.runOn(
            "Rest – até já.".getBytes(StandardCharsets.UTF_8),
            "handout",
            "red-knee",
            "--note-file",
            "-",
            "--format",
            "text"));
    assertTrue(careleaf.out().contains("Rest – até já."), careleaf.out());
  }

  @Test
  void aNoteThatIsNotUtf8OrTooLongOrCannotBePrintedIsRefusedWithoutBeingQuoted() {
    assertRefused("The note is not UTF-8", "Jos\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    assertRefused("The note is too long", "Jos ".repeat(5000).getBytes(StandardCharsets.UTF_8));
    assertRefused("The note has 4,001 chara", "J".repeat(4001).getBytes(StandardCharsets.UTF_8));
    assertRefused("The note holds invisible", "Jos\u202e".getBytes(StandardCharsets.UTF_8));
    assertRefused(
        "The handout's font has no \"\u2610\"", "Jos\u2610".getBytes(StandardCharsets.UTF_8));
  }

  private void assertRefused(String sentence, byte[] note) {
    Path file = folder.resolve("h.pdf");

    assertEquals(
        1, careleaf.runOn(note, "handout", "red-knee", "--note-file", "-", "-o", file.toString()));
    assertTrue(careleaf.err().startsWith(sentence), careleaf.err());
    assertFalse(careleaf.err().contains("Jos"), careleaf.err());
    assertFalse(Files.exists(file));
  }

  @Test
  void aDashIsStandardOutputAlsoOnAScreen() {
    assertEquals(0, careleaf.run("handout", "red-knee", "--format", "html", "-o", "-"));
    assertTrue(careleaf.out().startsWith("<!DOCTYPE html>\n<html lang=\"en\">"), careleaf.out());
    assertFalse(Files.exists(Path.of("-")));
  }

  @Test
  void theClinicsLetterheadStandsOnTop() throws IOException {
    write("clinic/letterhead.json", "{\"name\": \"Hill Clinic\", \"phone\": \"555 0100\"}");

    String text = text("ice", "--clinic", folder.resolve("clinic").toString());
    assertTrue(text.startsWith("Hill Clinic"), text);
    assertTrue(text.contains("555 0100"), text);
  }

  @Test
  void whatIsWrongWithTheLetterheadIsLeftOutAndSaid() throws IOException {
    String clinic = folder.resolve("clinic").toString();
    write(
        "clinic/letterhead.json",
        "{\"name\": \"Hill Clinic\",\n\"logo\": \"logo.svg\", \"phone\": \"555 0100\"}");

    String text = text("ice", "--clinic", clinic);
    assertTrue(text.startsWith("Hill Clinic") && text.contains("555 0100"), text);
    assertTrue(
        careleaf
            .err()
            .endsWith(
                "Left out of the letterhead: the logo \"logo.svg\" is no plain name of a PNG or"
                    + " JPEG file; put it into the clinic's folder, and write its name only"
                    + " (clinic/letterhead.json, line 2).\n"),
        careleaf.err());
    write("clinic/letterhead.json", "Hill Clinic, 555 0100");
    assertTrue(text("ice", "--clinic", clinic).startsWith("Ice\n"));
    assertTrue(
        careleaf
            .err()
            .contains("\nThe clinic's letterhead cannot be used, so the sheets have none: "),
        careleaf.err());
    assertEquals(2, careleaf.err().lines().count(), careleaf.err());
  }

  @Test
  void aClinicThatLetsOnlyReviewedWordsOutHoldsTreatmentsBackToo() throws IOException {
    write("clinic/clinic.json", "{\"format\": 1, \"unreviewed\": \"ASK\"}");
    String clinic = folder.resolve("clinic").toString();

    assertEquals(1, careleaf.run("handout", "ice", "--clinic", clinic, "--format", "text"));
    assertTrue(
        careleaf.err().startsWith("No clinician has reviewed these words (any more): Ice."),
        careleaf.err());
    assertTrue(text("ice", "--clinic", clinic, "--unreviewed").startsWith("Ice\n"));
  }

  @Test
  void whatDoesNotGoTogetherIsWrongUsage() {
    assertEquals(2, careleaf.run("handout", "--all"));
    assertEquals(2, careleaf.run("handout", "red-knee", "--code", "X"));
    assertEquals(2, careleaf.run("handout", "red-knee", "-d", "x", "-o", "y"));
    assertEquals(2, careleaf.run("handout", "red-knee", "-d", "x", "--note-file", "y"));
    assertEquals(2, careleaf.run("handout", "red-knee", "--name", "Ana"));
  }

  private String text(String... args) {
    String[] all = new String[args.length + 3];
    all[0] = "handout";
    all[1] = "--format";
    all[2] = "text";
    System.arraycopy(args, 0, all, 3, args.length);
    assertEquals(0, careleaf.run(all), careleaf::err);
    return careleaf.out();
  }

  private long width(String... args) throws IOException {
    String[] all = new String[args.length + 2];
    all[0] = "handout";
    all[1] = "red-knee";
    System.arraycopy(args, 0, all, 2, args.length);
    assertEquals(0, careleaf.run(all), careleaf::err);
    try (var pdf = Loader.loadPDF(careleaf.outBytes())) {
      assertTrue(new PDFTextStripper().getText(pdf).contains("Red knee"));
      return Math.round(pdf.getPage(0).getMediaBox().getWidth());
    }
  }

  private static String code(String text) {
    Matcher code = CODE.matcher(text.replace("-\n", "-"));
    assertTrue(code.find(), text);
    return code.group();
  }

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.writeString(file, text);
  }
}
