package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.careleaf.compare.Comparison;
import org.careleaf.content.ContentCopy;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Topic;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoils files of content that was good, and reads what is shown instead. */
class LastGoodTest {
  private static final String RED = "conditions/red-knee.json";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set before each test
  private ContentCopy copy;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Shown good;

  @BeforeEach
  void goodContent() {
    copy = ContentCopy.in(folder);
    good = Shown.first(copy.load());
  }

  @Test
  void goodContentReplacesWhatWasShown() {
    copy.change(RED, "Your knee is red.", "Your knee is quite red.");

    Shown now = now();

    assertEquals(new Shown(copy.load(), Map.of(), Set.of(), true), now);
    assertEquals("Your knee is quite red.", red(now).summary().plain());
  }

  @Test
  void aTopicWhoseFileIsWrongKeepsItsLastGoodTextAndSaysWhy() {
    copy.spoil(RED);

    Shown now = now();

    assertEquals(red(good), red(now));
    assertEquals(Set.of(RED), now.kept().keySet());
    assertEquals(RED, now.keptFor(red(now)).orElseThrow().place().file());
    assertTrue(now.isReachable());
    assertWhole(now);
  }

  @Test
  void theOtherTopicsAreNewAllTheSame() {
    copy.spoil(RED)
        .change("conditions/blue-knee.json", "\"Blue knee\",\n  \"alt", "\"Navy knee\",\n  \"alt");

    assertEquals("Navy knee", now().content().library().condition("blue-knee").get().name());
  }

  @Test
  void itStaysForAsLongAsTheFileIsWrongAndNoLonger() {
    String text = copy.read(RED);
    copy.spoil(RED);
    Shown later = LastGood.of(now(), copy.write(RED, "{").load());
    assertEquals(red(good), red(later));

    Shown mended = LastGood.of(later, copy.write(RED, text).load());
    assertEquals(Shown.first(copy.load()), mended);
  }

  @Test
  void aTopicWhoseFileIsDeletedGoes() {
    copy.delete("treatments/ice.json");

    Library now = now().content().library();

    assertTrue(now.treatment("ice").isEmpty());
    assertWhole(now());
  }

  @Test
  void aKeptTopicNamesNothingThatIsGone() {
    copy.spoil(RED).delete("treatments/ice.json").delete("symptoms/numb-toes.json");
    copy.delete("conditions/blue-knee.json");

    Shown now = now();

    assertEquals(List.of("knee-pain"), symptoms(red(now)));
    assertEquals(List.of(), red(now).differentialDiagnosis());
    assertWhole(now);
  }

  @Test
  void aConditionOfABrokenRedFlagStaysWithTheFlagAndLeadsToItsFile() {
    copy.spoil("red-flags/cold-foot.json");

    Shown now = now();

    assertEquals(flags(good), flags(now));
    assertEquals("red-flags/cold-foot.json", now.keptFor(red(now)).orElseThrow().place().file());
    assertWhole(now);
  }

  @Test
  void aDeletedRedFlagStaysWithThoseThatNameIt() {
    copy.delete("red-flags/cold-foot.json");

    assertEquals(flags(good), flags(now()));
    assertWhole(now());
  }

  @Test
  void aSpoiltTreatmentStaysInTheConditionsThatUseIt() {
    copy.spoil("treatments/ice.json");

    Shown now = now();

    assertEquals(good.content().library(), now.content().library());
    assertEquals(Set.of("treatments/ice.json"), now.kept().keySet());
  }

  @Test
  void aNewTextKeepsWhatItSaysOfASpoiltTopic() {
    copy.spoil("treatments/ice.json").change(RED, "Your knee is red.", "Your knee is quite red.");

    Condition now = red(now());

    assertEquals("Your knee is quite red.", now.summary().plain());
    assertEquals(red(good).care(), now.care());

    copy.change(RED, "quite red", "very red");
    assertEquals(red(good).care(), red(LastGood.of(now(), copy.load())).care());
  }

  @Test
  void whatANewTextNoLongerSaysOfASpoiltTopicIsNotPutBack() {
    copy.spoil("conditions/blue-knee.json");
    copy.write(
        RED, copy.read(RED).replaceFirst("(?s),\\s*\"differentialDiagnosis\": \\[.*\\]", ""));

    assertEquals(List.of(), red(now()).differentialDiagnosis());
    assertEquals(Set.of("conditions/blue-knee.json"), now().kept().keySet());
  }

  @Test
  void aSpoiltLibraryFileLeavesEditionAndComparisons() {
    copy.spoil("library.json");

    Library now = now().content().library();

    assertEquals(good.content().library(), now);
    assertEquals(Map.of(), now().kept());
  }

  @Test
  void aSpoiltSourcesFileLeavesTheSources() {
    copy.spoil("sources.json");

    Shown now = now();

    assertEquals(good.content().library(), now.content().library());
    assertEquals(Map.of(), now.kept());
  }

  @Test
  void aComparisonOfATopicThatIsGoneIsNotOffered() {
    copy.spoil("library.json").delete("conditions/blue-knee.json");

    assertEquals(List.of(), now().content().library().references().comparisons());
    assertWhole(now());
  }

  @Test
  void aFolderThatIsGoneLeavesEverything() {
    copy.moveAway();

    Shown now = now();

    assertEquals(good.content().library(), now.content().library());
    assertFalse(now.isReachable());
    assertEquals(1, now.content().faults().size());

    copy.moveBack();
    assertEquals(good, LastGood.of(now, copy.load()));
  }

  @Test
  void anEmptyFolderIsAShareThatIsNotThere() {
    for (String name : List.of("conditions", "symptoms", "treatments", "red-flags")) {
      copy.deleteAll(name);
    }
    copy.delete("sources.json").delete("library.json");

    assertEquals(good.content().library(), now().content().library());
    assertFalse(now().isReachable());
  }

  @Test
  void whatWasNeverGoodYieldsToWhatLoads() {
    copy.change(RED, "\"treatment\": \"ice\"", "\"treatment\": \"icee\"");
    Shown flawed = Shown.first(copy.load());
    copy.change(RED, "Your knee is red.", "Your knee is quite red.");

    assertEquals(
        "Your knee is quite red.", red(LastGood.of(flawed, copy.load())).summary().plain());
  }

  @Test
  void whatWasGoodStaysWhenAnEntryOfTheNewTextLeadsNowhere() {
    copy.change(RED, "Your knee is red.", "Your knee is quite red.");
    copy.change(RED, "\"treatment\": \"ice\"", "\"treatment\": \"icee\"");

    assertEquals(red(good), red(now()));
    assertEquals(red(good), red(LastGood.of(now(), copy.load())));
  }

  @Test
  void whateverFileIsSpoiltOrDeletedNothingDangles() {
    for (String file : files()) {
      String text = copy.read(file);
      copy.spoil(file);
      assertWhole(now());
      copy.delete(file);
      assertWhole(now());
      assertWhole(LastGood.of(now(), copy.spoil(file).load()));
      copy.write(file, text);
    }
  }

  private List<String> files() {
    return Snapshot.of(List.of(folder)).files().keySet().stream()
        .map(file -> folder.relativize(file).toString())
        .filter(name -> name.endsWith(".json"))
        .toList();
  }

  private Shown now() {
    return LastGood.of(good, copy.load());
  }

  /** Every reference leads somewhere, and whoever is kept has the warning signs it had. */
  private void assertWhole(Shown shown) {
    Library library = shown.content().library();
    library
        .topics()
        .flatMap(TopicFiles::redFlags)
        .forEach(id -> assertTrue(flagIds(shown).contains(id), id));
    for (Condition condition : library.conditions().values()) {
      assertTrue(library.symptoms().keySet().containsAll(symptoms(condition)));
      condition
          .care()
          .treatments()
          .forEach(t -> assertTrue(library.treatment(t.treatmentId()).isPresent()));
      condition
          .differentialDiagnosis()
          .forEach(d -> assertTrue(library.condition(d.conditionId()).isPresent()));
      assertFalse(library.redFlags(condition).contains(null));
      shown
          .keptFor(condition)
          .ifPresent(_ -> assertEquals(flagsOf(good, condition), flagsOf(shown, condition)));
    }
    library
        .references()
        .comparisons()
        .forEach(c -> assertTrue(library.conditions().keySet().containsAll(c.conditions())));
    if (library.conditions().size() > 1) {
      Comparison.of(List.copyOf(library.conditions().values()), library);
    }
  }

  private static List<RedFlag> flagsOf(Shown shown, Condition condition) {
    Library library = shown.content().library();
    return library.condition(condition.id()).map(library::redFlags).orElseThrow();
  }

  private static List<String> symptoms(Condition condition) {
    return condition.picture().presentations().stream().map(p -> p.symptomId()).toList();
  }

  private static Set<String> flagIds(Shown shown) {
    return shown.content().library().references().redFlags().keySet();
  }

  private static List<RedFlag> flags(Shown shown) {
    return shown.content().library().redFlags(red(shown));
  }

  private static Condition red(Shown shown) {
    return shown.content().library().condition("red-knee").orElseThrow();
  }

  @Test
  void aFileLeadsToItsTopicAndARedFlagToOneThatNamesIt() {
    Library library = good.content().library();

    assertEquals("Red knee", TopicFiles.topicOf(RED, library).map(Topic::name).orElseThrow());
    assertTrue(TopicFiles.topicOf("red-flags/cold-foot.json", library).isPresent());
    assertTrue(TopicFiles.topicOf("library.json", library).isEmpty());
  }
}
