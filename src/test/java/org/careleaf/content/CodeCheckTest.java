package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.careleaf.model.Problem;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Gives a shipped condition other codes, and reads what the loader says of them. */
class CodeCheckTest {
  private static final String FILE = "conditions/back-spasm.json";
  private static final String LIST = "codes/icd-10-cm.json";
  private static final String AT = FILE + ":17:7: ";

  @TempDir private Path folder;
  private FolderCopy copy = new FolderCopy(Path.of(""));

  @BeforeEach
  void copy() throws IOException {
    copy = FolderCopy.of(Path.of("data"), folder);
  }

  @Test
  void theShippedCodesAreBillableAndTitledAsTheListHasThem() {
    assertEquals(List.of(), said());
  }

  @ParameterizedTest
  @CsvSource({"M54.50, 'Low back pain, unspecified'", "N10, Acute pyelonephritis"})
  void aBillableCodeIsNoProblem(String code, String title) throws IOException {
    give(code, title);

    assertEquals(List.of(), said());
  }

  @Test
  void aHeadingIsNamedWithTheCodesBelowIt() throws IOException {
    give("M54.5", "Low back pain");

    assertEquals(
        List.of(
            AT
                + "warning: M54.5 is a heading of ICD-10-CM (April 1 2026) and not billed;"
                + " use one of M54.50, M54.51, M54.59 (codes[0].code)"),
        said());
  }

  @Test
  void aCodeThatLacksIts7thCharacterIsAHeading() throws IOException {
    give("S33.5", "Sprain of ligaments of lumbar spine");

    assertEquals(
        List.of(
            AT
                + "warning: S33.5 is a heading of ICD-10-CM (April 1 2026) and not billed;"
                + " use one of S33.5XXA, S33.5XXD, S33.5XXS (codes[0].code)"),
        said());
  }

  @Test
  void ofManyCodesBelowAHeadingTheFirstAreNamed() throws IOException {
    give("S32", "Fracture of lumbar spine and pelvis");

    assertTrue(said().getFirst().contains("S32.000A, S32.000B,"), said()::toString);
    assertTrue(said().getFirst().contains(" and 834 more (codes[0].code)"), said()::toString);
  }

  @Test
  void aCodeThatDoesNotExistIsNamedWithTheNearest() throws IOException {
    give("M54.52", "Low back pain");

    assertEquals(
        List.of(
            AT
                + "warning: ICD-10-CM (April 1 2026) has no code M54.52;"
                + " the nearest are M54.50, M54.51, M54.59 (codes[0].code)"),
        said());
  }

  @Test
  void aCodeOfAnotherFormIsNamedWithTheNearest() throws IOException {
    give("M6283O", "Muscle spasm of back");

    assertEquals(
        List.of(
            AT
                + "warning: \"M6283O\" is not the form of a code of ICD-10-CM;"
                + " write a letter, two characters, then up to four more after a point;"
                + " the nearest are M62.830, M62.831, M62.838 (codes[0].code)"),
        said());
  }

  @Test
  void aTitleOfOnesOwnIsReplaced() throws IOException {
    give("M62.830", "Back spasm");

    assertEquals(
        List.of(
            FILE
                + ":18:7: warning: this is not the title of M62.830;"
                + " write \"Muscle spasm of back\" (codes[0].display)"),
        said());
  }

  @Test
  void aCodeOfAFamilyThatIsNotListedIsOnlyNoted() throws IOException {
    give("J45.909", "Unspecified asthma, uncomplicated");

    assertEquals(
        List.of(
            AT
                + "note: J45.909 could not be checked: codes/icd-10-cm.json does not cover its"
                + " family; look it up in ICD-10-CM (codes[0].code)"),
        said());
    assertEquals(List.of(), LibraryLoader.load(folder).faults());
  }

  @Test
  void aLookupCodeThatIsBillableBelongsAmongTheCodes() throws IOException {
    copy.change(FILE, "\"audience\"", "\"lookupCodes\": [\"M54.5\", \"M54.50\"], \"audience\"");

    assertEquals(
        List.of("M54.50 is a billable code of ICD-10-CM (April 1 2026) lookupCodes[1]"),
        LibraryLoader.load(folder).problems().stream()
            .filter(problem -> problem.place().path().startsWith("lookupCodes"))
            .map(problem -> problem.message() + " " + problem.place().path())
            .toList());
  }

  @Test
  void anotherSystemsCodesAreLeftAlone() throws IOException {
    give("45352006", "Spasm");
    copy.change(FILE, "\"ICD-10-CM\"", "\"SNOMED CT\"");

    assertEquals(List.of(), said());
  }

  @Test
  void withoutAListOnlyTheFormIsLookedAt() throws IOException {
    Files.delete(folder.resolve(LIST));
    give("M54.5", "My title");
    assertEquals(List.of(), said());

    copy.change(FILE, "M54.5", "M545");
    assertEquals(
        List.of(
            AT
                + "warning: \"M545\" is not the form of a code of ICD-10-CM; write a letter, two"
                + " characters, then up to four more after a point (codes[0].code)"),
        said());
  }

  /** Every problem that speaks of codes. */
  private List<String> said() {
    return LibraryLoader.load(folder).problems().stream()
        .filter(problem -> problem.place().path().startsWith("codes"))
        .map(Problem::line)
        .toList();
  }

  private void give(String code, String title) throws IOException {
    copy.change(FILE, "\"M62.830\"", "\"" + code + "\"");
    copy.change(FILE, "\"Muscle spasm of back\"", "\"" + title + "\"");
  }
}
