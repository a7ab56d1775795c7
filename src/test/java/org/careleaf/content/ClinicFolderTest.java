package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem;
import org.careleaf.model.Provenance;
import org.careleaf.model.Provenance.Replacement;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.TextHash;
import org.careleaf.model.Translation;
import org.careleaf.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a clinic's folder does to the sample edition, and what it can never do. */
class ClinicFolderTest {
  private static final Library EDITION = SampleContent.load();
  private static final Statement SUMMARY = EDITION.condition("blue-knee").orElseThrow().summary();

  @TempDir Path clinic;

  @Test
  void aFolderWithNothingInItChangesNothing() {
    assertEquals(EDITION, load().library());
    assertEquals(List.of(), faults());
  }

  @Test
  void aTextOfTheClinicStandsInPlaceOfTheEditionsWhichIsKeptBesideIt() throws IOException {
    replace("blue-knee", "summary.plain", "Our own words.", TextHash.of(SUMMARY.plain()));

    Statement shown = blueKnee().summary();
    assertEquals(
        new Statement(
            SUMMARY.id(),
            SUMMARY.text(),
            "Our own words.",
            SUMMARY.sources(),
            new Provenance(
                false,
                List.of(new Replacement(Wording.PATIENT, SUMMARY.plain(), false)),
                Translation.ORIGINAL)),
        shown);
    assertEquals(List.of(), faults());
  }

  @Test
  void aReplacedTextWhoseOriginalHasChangedIsShownBesideItAndIsOwedALook() throws IOException {
    replace("blue-knee", "summary.plain", "Our own words.", TextHash.of("What it said before."));

    assertEquals(
        Optional.of(new Replacement(Wording.PATIENT, SUMMARY.plain(), true)),
        blueKnee().summary().provenance().replacement(Wording.PATIENT));
    assertContains("clinic/texts/en/conditions/blue-knee.json:4:5: to-do: the edition's text has");
  }

  /** A sheet that names two numbers sends somebody to the wrong one. */
  @Test
  void theClinicsEmergencyNumberStandsInEveryTextAndDrawingOfEveryLanguage() throws IOException {
    write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"112\"}");
    List<LoadResult> both =
        List.of(shippedResult(Optional.empty()), shippedResult(Optional.of(clinic)));
    List<List<String>> words =
        both.stream()
            .map(
                result ->
                    Stream.concat(
                            Stream.of(result.library()), result.translations().values().stream())
                        .flatMap(ClinicFolderTest::words)
                        .toList())
            .toList();
    List<String> expected =
        words.getFirst().stream().map(text -> text.replaceAll("\\b911\\b", "112")).toList();

    assertTrue(words.getFirst().stream().filter(text -> text.contains("911")).count() > 100);
    assertEquals(expected, words.getLast());
  }

  /** Everything in a library that somebody reads. */
  private static Stream<String> words(Library library) {
    Stream<Statement> statements =
        Stream.concat(
            library.topics().flatMap(topic -> Statements.of(topic).values().stream()),
            Stream.concat(
                library.references().redFlags().values().stream()
                    .flatMap(flag -> Statements.of(flag).values().stream()),
                library.references().comparisons().stream().map(PreparedComparison::message)));
    Stream<String> drawn =
        library.references().illustrations().values().stream()
            .flatMap(
                one ->
                    Stream.concat(
                        Stream.of(one.title(), one.alternativeText(), one.caption()),
                        one.words().values().stream()));
    Stream<String> others =
        Stream.concat(
            library.references().glossary().stream().map(GlossaryTerm::plain),
            library.references().comparisons().stream().map(PreparedComparison::question));
    return Stream.of(
            statements.flatMap(said -> Stream.of(said.text(), said.plain())), drawn, others)
        .flatMap(texts -> texts);
  }

  @Test
  void whatTheClinicWroteItselfKeepsItsNumber() throws IOException {
    write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"112\"}");
    replace("blue-knee", "summary.plain", "Our 911 desk.", TextHash.of(SUMMARY.plain()));

    assertEquals("Our 911 desk.", blueKnee().summary().plain());
  }

  @Test
  void anEmergencySignIsNeverReplaced() throws IOException {
    RedFlag flag = flag(EDITION, "cold-foot");
    write(
        "texts/en/red-flags/cold-foot.json",
        texts("cold-foot", "statement.plain", "nothing to worry about", hash(flag)));

    assertEquals(flag, flag(load().library(), "cold-foot"));
    assertContains("error: an emergency text is never replaced, so the edition's own is shown");
  }

  @Test
  void noTextOfAConditionThatIsAnEmergencyIsReplaced() throws IOException {
    replace("cauda-equina-syndrome", "mainMessage.plain", "Wait and see.", "000000000000");

    assertEquals(shipped(Optional.empty()), shipped(Optional.of(clinic)));
  }

  @Test
  void whatTellsAConditionFromAnEmergencyIsNotReplaced() throws IOException {
    replace(
        "sciatica",
        "differentialDiagnosis.cauda-equina-syndrome.plain",
        "No need to hurry.",
        "000000000000");
    replace(
        "herniated-disc", "presentations.bladder-change.plain", "That is usual.", "000000000000");

    assertEquals(shipped(Optional.empty()), shipped(Optional.of(clinic)));
  }

  @Test
  void anotherTextOfTheSameConditionIsReplaced() throws IOException {
    replace("sciatica", "summary.plain", "Leg pain from a nerve.", "000000000000");

    assertNotEquals(shipped(Optional.empty()), shipped(Optional.of(clinic)));
  }

  @Test
  void aClinicAddsAWarningSignOfItsOwnAfterTheEditionsAndTakesNoneAway() throws IOException {
    write(
        "red-flags/our-flag.json",
        """
        {"$schema": "../schema/red-flag.schema.json", "id": "our-flag", "urgency": "EMERGENCY",
         "statement": {"text": "T", "plain": "a sign of ours", "sources": []}}
        """);
    write(
        "additions/conditions/blue-knee.json",
        "{\"id\": \"blue-knee\", \"redFlags\": [\"our-flag\"]}");

    List<String> before = EDITION.condition("blue-knee").orElseThrow().care().redFlags();
    List<String> after = blueKnee().care().redFlags();
    assertEquals(before, after.subList(0, before.size()));
    assertEquals(List.of("our-flag"), after.subList(before.size(), after.size()));
    assertEquals(Provenance.CLINIC, flag(load().library(), "our-flag").statement().provenance());
  }

  @Test
  void anAdditionThatNamesNothingIsLeftOutAndCostsTheConditionNothing() throws IOException {
    write(
        "additions/conditions/blue-knee.json",
        "{\"id\": \"blue-knee\",\n \"redFlags\": [\"no-such-flag\"]}");

    assertEquals(EDITION.condition("blue-knee").orElseThrow(), blueKnee());
    assertContains(
        "clinic/additions/conditions/blue-knee.json:2:15: error: nothing with the id"
            + " \"no-such-flag\" has loaded, so this entry is left out");
  }

  @Test
  void aTopicOfTheClinicNeverTakesAnEditionsPlace() throws IOException {
    String own = Files.readString(SampleContent.FOLDER.resolve("conditions/red-knee.json"));
    write("conditions/red-knee.json", own.replace("\"emergency\": false", "\"emergency\": true"));

    assertEquals(EDITION, load().library());
    assertContains("the edition has \"red-knee\" already, so this file is not used");
  }

  @Test
  void aTextForATopicThatTheEditionDroppedIsSaidWithWhatWasMeant() throws IOException {
    replace("blu-knee", "summary.plain", "Our own words.", "000000000000");

    assertContains("warning: the edition has no conditions/blu-knee.json (any more)");
    assertContains("did you mean \"blue-knee\"");
  }

  @Test
  void aTextForAKeyThatTheEditionDroppedIsSaidWithWhatWasMeant() throws IOException {
    replace("blue-knee", "sumary.plain", "Our own words.", "000000000000");

    assertContains("has no text \"sumary.plain\" (any more), so this one is not shown");
    assertContains("did you mean \"summary.plain\"");
  }

  @Test
  void theClinicsEmergencyNumberIsTheOneThatIsShown() throws IOException {
    write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"112\"}");

    assertEquals("112", load().library().edition().emergencyNumber());
  }

  @Test
  void anEmergencyNumberThatIsNoneIsRefusedAndTheEditionsStays() throws IOException {
    write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"call mum\"}");

    assertEquals(EDITION.edition().emergencyNumber(), load().library().edition().emergencyNumber());
    assertContains("the emergency number \"call mum\" is not a telephone number");
  }

  @Test
  void whatNothingReadsIsSaidSoThatNoWarningSignIsLostInIt() throws IOException {
    write("addition/conditions/blue-knee.json", "{\"id\": \"blue-knee\"}");
    write("additions/blue-knee.json", "{\"id\": \"blue-knee\"}");
    write("texts/conditions/blue-knee.json", "{\"id\": \"blue-knee\"}");
    write("clinic (conflict 2026-11-23 10.42.07).json", "{}");

    assertEquals(
        List.of(
            "clinic/addition:1:1: warning: nothing reads this; did you mean \"additions\" or"
                + " \"conditions\"?",
            "clinic/additions/blue-knee.json:1:1: warning: nothing reads this; the names here are"
                + " conditions",
            "clinic/clinic (conflict 2026-11-23 10.42.07).json:1:1: warning: two people saved this"
                + " at once, and both versions were kept; put what is wanted of it into the file"
                + " without \"(conflict ...)\", then delete it",
            "clinic/texts/conditions:1:1: warning: nothing reads this; the names here are en, es"),
        faults());
  }

  @Test
  void aMisspeltAddedWarningSignIsSaidWithTheOneThatWasMeant() throws IOException {
    write(
        "additions/conditions/plain-knee.json",
        "{\"id\": \"plain-knee\", \"redFlags\": [\"fevre\"]}");

    assertContains("did you mean \"fever\"?");
  }

  @Test
  void aNewerClinicFolderIsRefusedWithASentence() throws IOException {
    write("clinic.json", "{\"format\": 2}");

    assertContains("this clinic folder has format 2, and this program reads format 1");
  }

  @Test
  void aPackThatNamesADroppedTopicIsKeptAndSaid() throws IOException {
    write(
        "packs/knees.json",
        "{\"id\": \"knees\", \"name\": \"Knees\", \"topics\": [\"conditions/blue-nee\"]}");

    assertEquals(1, load().clinic().packs().size());
    assertContains("warning: the pack names conditions/blue-nee, which the edition does not have");
  }

  @Test
  void aPackNamesTopicsOfEveryKindThatPrints() throws IOException {
    write("phrases/call.json", "{\"id\": \"call\", \"text\": \"Call us.\"}");
    write("logo.PNG", "");
    write(
        "packs/knees.json",
        """
        {"id": "knees", "name": "Knees",
         "topics": ["treatments/ice", "comparisons/red-knee+blue-knee"],
         "options": {"large": true}, "phrases": ["call"]}
        """);

    assertEquals(List.of(), faults());
    assertEquals(List.of("call"), load().clinic().packs().getFirst().phrases());
  }

  @Test
  void whatAPackNamesAndIsGoneIsSaidWhereItStands() throws IOException {
    write("phrases/call.json", "{\"id\": \"call\", \"text\": \"Call us.\"}");
    write(
        "packs/knees.json",
        """
        {"id": "knees", "name": "Knees", "topics": ["comparisons/red-knee+blue-nee"],
         "phrases": ["cal"]}
        """);

    assertContains("clinic/packs/knees.json:1:");
    assertContains("warning: the pack names conditions/blue-nee, which the edition does not have");
    assertContains("warning: the pack names the phrase \"cal\"");
    assertContains("did you mean \"call\"?");
  }

  @Test
  void aPackWithASymptomIsRefused() throws IOException {
    write(
        "packs/knees.json",
        "{\"id\": \"knees\", \"name\": \"Knees\", \"topics\": [\"symptoms/numb-toes\"]}");

    assertContains("nothing prints for a symptom, so no pack takes \"symptoms/numb-toes\"");
    assertEquals(List.of(), load().clinic().packs());
  }

  @Test
  void aClinicFolderThatIsNotThereCostsANotice() {
    LoadResult loaded =
        LibraryLoader.load(
            new ContentFolders(SampleContent.FOLDER, Optional.of(clinic.resolve("gone"))));

    assertEquals(EDITION, loaded.library());
    assertEquals(
        List.of(Problem.Severity.WARNING),
        loaded.faults().stream().map(Problem::severity).toList());
  }

  private static RedFlag flag(Library library, String id) {
    return Objects.requireNonNull(library.references().redFlags().get(id));
  }

  private static String hash(RedFlag flag) {
    return TextHash.of(flag.statement().plain());
  }

  private void replace(String condition, String key, String text, String of) throws IOException {
    write("texts/en/conditions/" + condition + ".json", texts(condition, key, text, of));
  }

  private static String texts(String id, String key, String text, String of) {
    return """
    {
      "id": "%s",
      "texts": {
        "%s": {"text": "%s", "of": "%s"}
      }
    }
    """
        .formatted(id, key, text, of);
  }

  private static Library shipped(Optional<Path> clinic) {
    return shippedResult(clinic).library();
  }

  private static LoadResult shippedResult(Optional<Path> clinic) {
    return LibraryLoader.load(new ContentFolders(Path.of("data"), clinic));
  }

  private Condition blueKnee() {
    return load().library().condition("blue-knee").orElseThrow();
  }

  private LoadResult load() {
    return LibraryLoader.load(new ContentFolders(SampleContent.FOLDER, Optional.of(clinic)));
  }

  private List<String> faults() {
    return load().faults().stream().map(Problem::line).toList();
  }

  private void assertContains(String part) {
    List<String> lines = load().problems().stream().map(Problem::line).toList();
    assertTrue(lines.stream().anyMatch(line -> line.contains(part)), lines::toString);
  }

  private void write(String file, String text) throws IOException {
    Path path = clinic.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
