package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.careleaf.handout.PrintedWords;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.TextHash;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Drawings are part of what a condition shows and of what is signed, and can do no harm. */
class IllustrationTest {
  private static final String SVG =
      "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M0 0\"/>"
          + "<text id=\"cap\">kneecap</text></svg>";

  @TempDir Path folder;

  @BeforeEach
  void aConditionWithADrawing() throws IOException {
    SampleContent.copyTo(folder);
    Files.createDirectories(folder.resolve("illustrations"));
    Files.writeString(
        folder.resolve("illustrations/knee.json"),
        """
        {"$schema": "../schema/illustration.schema.json", "id": "knee", "title": "A knee",
         "alternativeText": "A knee from the side.", "caption": "Your knee."}
        """);
    Files.writeString(folder.resolve("illustrations/knee.svg"), SVG);
    Path file = folder.resolve("conditions/blue-knee.json");
    Files.writeString(
        file,
        Files.readString(file)
            .replace(
                "\"emergency\": false,", "\"emergency\": false, \"illustrations\": [\"knee\"],"));
  }

  @Test
  void aConditionShowsItsDrawing() {
    assertEquals(List.of(), faults());
    assertEquals(List.of("knee"), blue().overview().illustrations());
    assertEquals("A knee", illustrations().values().iterator().next().title());
  }

  @Test
  void itsDrawingAndTheWordsInItAreKept() {
    Illustration drawing = illustrations().values().iterator().next();

    assertEquals(new Illustration.Artwork(SVG), drawing.drawing());
    assertEquals(Map.of("cap", "kneecap"), drawing.words());
    assertEquals(TextHash.whole(SVG), words().get("illustration knee drawing"));
    assertEquals("kneecap", words().get("illustration knee word cap"));
  }

  @Test
  void anotherDrawingIsAnotherThingToSign() throws IOException {
    Map<String, String> before = words();
    Files.writeString(folder.resolve("illustrations/knee.svg"), SVG.replace("M0 0", "M0 1"));

    assertNotEquals(PrintedWords.hash(before), PrintedWords.hash(words()));
  }

  @Test
  void aDrawingThatNobodyShowsIsNoted() throws IOException {
    Path file = folder.resolve("conditions/blue-knee.json");
    Files.writeString(file, Files.readString(file).replace(" \"illustrations\": [\"knee\"],", ""));

    assertContains(
        "illustrations/knee.json:1:1: note: no condition or treatment shows the illustration"
            + " \"knee\"");
  }

  @Test
  void aMisspeltDrawingIsLeftOutAndTheRightOneNamed() throws IOException {
    Path file = folder.resolve("conditions/blue-knee.json");
    Files.writeString(file, Files.readString(file).replace("[\"knee\"]", "[\"kne\"]"));

    assertEquals(List.of(), blue().overview().illustrations());
    assertContains("no illustration with the id \"kne\" has loaded, so it is left out; did you");
  }

  @Test
  void aTreatmentShowsItsDrawingsAndOnlyThoseThatThereAre() throws IOException {
    Path file = folder.resolve("treatments/ice.json");
    Files.writeString(
        file,
        Files.readString(file)
            .replace("\"audience\"", "\"illustrations\": [\"knee\", \"kne\"], \"audience\""));

    assertEquals(List.of("knee"), library().treatment("ice").orElseThrow().guide().illustrations());
    assertContains("no illustration with the id \"kne\" has loaded, so it is left out; did you");
  }

  @Test
  void wordsWithoutADrawingAreSaid() throws IOException {
    Files.delete(folder.resolve("illustrations/knee.svg"));

    assertContains("illustrations/knee.svg:1:1: error: the drawing is missing");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<!DOCTYPE svg [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><svg/> | the drawing has a"
            + " DOCTYPE",
        "not a drawing | this is no well-formed SVG",
        "<svg/> | a drawing has no element <svg>",
      })
  void whatIsNoDrawingIsRefused(String svg, String sentence) throws IOException {
    Files.writeString(folder.resolve("illustrations/knee.svg"), svg);

    assertEquals(Map.of(), illustrations());
    assertContains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "<script>1</script> | error: a drawing has no element <script>; draw with",
        "<image href='http://example.org/x.png'/> | error: a drawing has no element <image>",
        "<path d='M0 0' style='fill:red'/> | error: <path> has the attribute \"style\", which",
        "<text id='a' font-size='0.0001'>a</text> | error: font-size of <text> is below 0.1; write",
        "<path d='M0 0l99999 0' stroke='black' stroke-dasharray='0.5'/> | error: with the line of"
            + " <path> the drawing has more than 20,000 dashes; make",
        "<path d='M0 0' onload='x()'/> | error: <path> has the attribute \"onload\"",
      })
  void aDrawingThatCouldDoHarmIsRefusedByPlaceAndName(String inner, String sentence)
      throws IOException {
    Files.writeString(
        folder.resolve("illustrations/knee.svg"), SVG.replace("<path", "\n" + inner + "<path"));

    assertEquals(Map.of(), illustrations());
    assertContains("illustrations/knee.svg:2:");
    assertContains(sentence);
  }

  private Map<String, Illustration> illustrations() {
    return library().references().illustrations();
  }

  private Map<String, String> words() {
    return PrintedWords.of(library(), blue(), new Words(library().edition().language()));
  }

  private Condition blue() {
    return library().condition("blue-knee").orElseThrow();
  }

  private Library library() {
    return LibraryLoader.load(folder).library();
  }

  private List<String> faults() {
    return LibraryLoader.load(folder).faults().stream().map(Problem::line).toList();
  }

  private void assertContains(String part) {
    List<String> lines = LibraryLoader.load(folder).problems().stream().map(Problem::line).toList();
    assertTrue(lines.stream().anyMatch(line -> line.contains(part)), lines::toString);
  }
}
