package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Options that contradict each other, or can have no effect, are never taken in silence. */
class IdleOptionsTest {
  @TempDir Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private CommandRig careleaf;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder.resolve("data"));
    careleaf = new CommandRig(folder.resolve("data"), false);
  }

  @Test
  void aSecondLanguageIsAnother() {
    String says = "The second language is the patient's own (%s): name another with --second-lang,";
    assertRefused(says.formatted("Spanish"), "handout ice --lang es --second-lang es");
    assertRefused(says.formatted("English"), "handout ice --second-lang en-GB");
    assertRefused(says.formatted("English"), "handout ice --second-lang en -d x");
    assertRefused("An interpreter copy is in two languages:", "handout ice --interpreter");
  }

  @Test
  void partsThatNoSuchHandoutHasAreRefused() {
    assertRefused("This has no part side-by-side:", "handout ice --sections side-by-side");
    assertRefused(
        "This has no part choices:", "handout blue-knee red-knee --compare --sections choices");
    assertRefused(
        "The short form of this has no part expect, questions:",
        "handout red-knee --short --sections questions,expect");
    assertRefused("This has no part avoid:", "handout ice walking -d x --sections avoid");
  }

  @Test
  void allDrawingsOfAFormWithoutAnyAreRefused() throws IOException {
    String both = "--all-pictures and --no-pictures contradict each other: say one.";
    String none = "The short form has no drawings: leave out --all-pictures, or say --no-short.";
    assertRefused(both, "handout ice --all-pictures --no-pictures");
    assertRefused(none, "handout ice --all-pictures --short");
    assertRefused(none, "handout ice walking -d x --all-pictures --short");
    Path file = Files.writeString(folder.resolve("short.json"), "{\"short\": true}");
    assertRefused(none, "handout ice --all-pictures --options " + file);
    Path asked = Files.writeString(folder.resolve("all.json"), "{\"allPictures\": true}");
    String[] command = {"handout", "ice", "--format", "text", "--short", "--options", "" + asked};
    assertEquals(0, careleaf.run(command), careleaf.err());
  }

  @Test
  void oneOfSeveralPartsIsSaidToHaveNoEffect() {
    assertEquals(
        0, careleaf.run("handout", "ice", "--format", "text", "--sections", "helps,choices"));
    assertEquals("This has no part choices: naming it has no effect.\n", careleaf.err());
    assertEquals(
        0, careleaf.run("handout", "ice", "red-knee", "--format", "text", "--sections", "choices"));
    assertEquals("", careleaf.err());
  }

  @Test
  void aCheckAsksOneThing() {
    String says = "--only, --coverage and --readability each ask another thing: say one.";
    assertRefused(says, "check --readability --coverage");
    assertRefused(says, "check --only errors --readability");
    assertRefused(says, "check --only errors --coverage");
    careleaf.run("check", "--lang", "es", "--coverage");
    assertTrue(
        careleaf.err().startsWith("--lang has no effect without --readability.\n"), careleaf.err());
  }

  @Test
  void aNoteWithNothingInItIsSaidToBeEmpty() {
    byte[] nothing = "\n ".getBytes(StandardCharsets.UTF_8);
    String[] command = {"handout", "ice", "--format", "text", "--note-file", "-"};
    assertEquals(0, careleaf.runOn(nothing, command));
    assertEquals("The note is empty: none is printed.\n", careleaf.err());
    assertEquals(0, careleaf.runOn("Walk.".getBytes(StandardCharsets.UTF_8), command));
    assertEquals("", careleaf.err());
  }

  @Test
  void theEndingOfAFileSaysWhatIsWritten() throws IOException {
    assertTrue(written("handout red-knee", "a.html").startsWith("<!DOCTYPE html>"));
    assertTrue(written("handout red-knee", "a.TXT").startsWith("Red knee\n"));
    assertTrue(written("handout red-knee", "a.pdf").startsWith("%PDF"));
    assertTrue(written("handout red-knee", "a").startsWith("%PDF"));
    assertTrue(written("handout red-knee --format text", "a.dat").startsWith("Red knee\n"));
    assertTrue(written("review-copy red-knee", "r.txt").startsWith("Review copy: Red knee"));
    assertTrue(written("compare red-knee blue-knee", "c.json").startsWith("{"));
    assertTrue(written("compare red-knee blue-knee", "c.pdf").startsWith("%PDF"));
  }

  @Test
  void anEndingThatContradictsTheFormatIsWrongUsage() {
    String file = folder.resolve("a.html").toString();
    assertRefused(
        "The file's name ends in .html and --format says pdf: change one of the two.",
        "handout red-knee --format pdf -o " + file);
    assertRefused(
        "No .html is written here: end the file's name in .json or .pdf or .txt.",
        "compare red-knee blue-knee -o " + file);
    assertFalse(Files.exists(Path.of(file)));
  }

  @Test
  void jsonHoldsBothWordings() {
    String[] json = {"compare", "red-knee", "blue-knee", "--format", "json", "--words", "patient"};
    assertEquals(0, careleaf.run(json));
    assertEquals("JSON holds both wordings: --words has no effect.\n", careleaf.err());
  }

  private void assertRefused(String sentence, String command) {
    assertEquals(2, careleaf.run(command.split(" ")), command);
    assertTrue(careleaf.err().startsWith(sentence), careleaf.err());
    assertEquals(1, careleaf.err().lines().count(), careleaf.err());
    assertEquals("", careleaf.out());
  }

  private String written(String command, String name) throws IOException {
    Path file = folder.resolve(name);
    String all = command + " -o " + file;
    assertEquals(0, careleaf.run(all.split(" ")), careleaf.err());
    return Files.readString(file, StandardCharsets.ISO_8859_1);
  }
}
