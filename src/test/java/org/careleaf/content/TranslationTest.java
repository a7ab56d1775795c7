package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.model.Condition;
import org.careleaf.model.Problem;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.TextHash;
import org.careleaf.model.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Spoils one file of a copy of the sample's Spanish. */
class TranslationTest {
  private static final String RED = "es/conditions/red-knee.json";
  private static final String MISSING =
      RED
          + ":11:3: to-do: the text \"prognosis.plain\" is not translated; translate"
          + " \"It takes a week.\" with \"of\": \"2242a304dc8c\" (texts.prognosis.plain)";
  private static final String OLD =
      RED
          + ":16:5: to-do: the original of \"mainMessage.plain\" has changed, so this translation"
          + " is out of date; check it against \"A red knee gets well by itself.\", then write"
          + " \"of\": \"74a31395d890\" (texts.mainMessage.plain)";

  @TempDir Path folder;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder);
  }

  @Test
  void everyStatementSaysHowItCameIntoTheLanguage() {
    Map<Translation, List<String>> states =
        Statements.of(spanish("red-knee")).entrySet().stream()
            .collect(
                Collectors.groupingBy(
                    e -> e.getValue().provenance().translation(),
                    Collectors.mapping(Map.Entry::getKey, Collectors.toList())));

    assertEquals(List.of("prognosis"), states.get(Translation.MISSING));
    assertEquals(List.of("mainMessage"), states.get(Translation.OUT_OF_DATE));
    assertEquals(17, states.getOrDefault(Translation.TRANSLATED, List.of()).size());
    assertEquals(3, states.size());
  }

  @Test
  void wordsForStaffStayAsTheyAre() {
    Statement summary = spanish("red-knee").summary();

    assertEquals("Su rodilla está roja.", summary.plain());
    assertEquals("A knee with erythema.", summary.text());
  }

  @Test
  void aTranslationIsCheckedByNobodyYet() {
    assertEquals(Optional.of(Check.NONE), spanish("blue-knee").review().translation());
    assertEquals(
        Optional.empty(),
        LibraryLoader.load(folder)
            .library()
            .condition("blue-knee")
            .orElseThrow()
            .review()
            .translation());
  }

  @Test
  void whatIsOwedIsToDoAndNoFault() {
    assertEquals(List.of(MISSING, OLD), problems());
    assertEquals(List.of(), LibraryLoader.load(folder).faults());
  }

  @Test
  void aChangedOriginalMakesItsTranslationOutOfDate() throws IOException {
    change("conditions/blue-knee.json", "A blue knee fades.", "A blue knee fades fast.");

    assertEquals(
        Translation.OUT_OF_DATE,
        spanish("blue-knee").overview().mainMessage().provenance().translation());
    assertEquals(
        "El azul de la rodilla se va.", spanish("blue-knee").overview().mainMessage().plain());
    assertContains(
        "es/conditions/blue-knee.json:17:5: to-do: the original of \"mainMessage.plain\" has"
            + " changed");
    assertContains("\"of\": \"" + TextHash.of("A blue knee fades fast.") + "\"");
  }

  @Test
  void aChangedNameMakesItsTranslationOutOfDate() throws IOException {
    change("conditions/blue-knee.json", "\"Blue knee\",\n  \"alt", "\"Blue joint\",\n  \"alt");

    assertEquals(Translation.OUT_OF_DATE, spanish("blue-knee").labels().translation());
    assertEquals("Rodilla azul", spanish("blue-knee").name());
  }

  @Test
  void whatIsToBeDoneIsMissingAndNeverShown() throws IOException {
    change(RED, "\"Rodilla roja\"", "\"TODO: Red knee\"");
    change(RED, "\"Su rodilla está roja.\"", "\"TODO: Your knee is red.\"");
    change(RED, "\"rodilla rosada\"", "\"TODO: rosy knee\"");
    Condition red = spanish("red-knee");

    assertEquals("Red knee", red.name());
    assertEquals(Translation.MISSING, red.labels().translation());
    assertEquals(List.of(), red.alternateNames());
    assertEquals("Your knee is red.", red.summary().plain());
    assertEquals(Translation.MISSING, red.summary().provenance().translation());
    assertContains(RED + ":4:3: to-do: the text \"name\" is not translated");
    assertContains(RED + ":12:5: to-do: the text \"summary.plain\" is not translated");
    assertContains(RED + ":8:3: to-do: other names are not translated");
  }

  @Test
  void anUnknownKeyIsSaidAndTheNearestNamed() throws IOException {
    change(RED, "\"summary.plain\"", "\"sumary.plain\"");

    assertContains(
        RED
            + ":12:5: warning: conditions/red-knee.json has no text \"sumary.plain\" to translate;"
            + " did you mean \"summary.plain\"");
  }

  @Test
  void aTranslationBreaksWhereItsOriginalBreaks() throws IOException {
    change(RED, "\"Su rodilla está roja.\"", "\"Su rodilla.\\nEstá roja.\"");

    assertContains(
        RED + ":12:5: warning: this translation has 2 lines, its original 1; break it where");
  }

  @Test
  void aWordingForStaffIsNotTranslated() throws IOException {
    change(RED, "\"summary.plain\": {", "\"summary.text\": {");

    assertContains("has no text \"summary.text\" to translate");
  }

  @Test
  void aTranslationOfNothingIsSaid() throws IOException {
    move("es/conditions/red-knee.json", "es/conditions/red-kneee.json");
    change("es/conditions/red-kneee.json", "\"id\": \"red-knee\"", "\"id\": \"red-kneee\"");

    assertContains(
        "es/conditions/red-kneee.json:3:3: warning: there is no conditions/red-kneee.json");
    assertContains(
        RED
            + ":1:1: to-do: this translation is missing (20 texts); careleaf texts"
            + " conditions/red-knee --lang es writes it, ready to be filled in");
  }

  @Test
  void aTranslationUnderAFormerIdStillCounts() throws IOException {
    move("conditions/plain-knee.json", "conditions/mere-knee.json");
    change(
        "conditions/mere-knee.json",
        "\"id\": \"plain-knee\",",
        "\"id\": \"mere-knee\", \"formerIds\": [\"plain-knee\"],");

    assertEquals("Rodilla común", spanish("mere-knee").name());
    assertContains(
        "es/conditions/plain-knee.json:3:3: note: \"plain-knee\" is called \"mere-knee\" now");
  }

  @Test
  void aTranslationThatCannotBeReadIsMissingAndStopsNoOther() throws IOException {
    Files.writeString(folder.resolve(RED), "{");

    assertEquals("Red knee", spanish("red-knee").name());
    assertEquals(Translation.MISSING, spanish("red-knee").labels().translation());
    assertEquals("Rodilla azul", spanish("blue-knee").name());
  }

  private Condition spanish(String id) {
    return LibraryLoader.load(folder).translations().values().stream()
        .findFirst()
        .flatMap(library -> library.condition(id))
        .orElseThrow();
  }

  private List<String> problems() {
    return LibraryLoader.load(folder).problems().stream()
        .map(Problem::line)
        .filter(line -> line.startsWith("es/"))
        .toList();
  }

  private void assertContains(String part) {
    assertTrue(problems().stream().anyMatch(p -> p.contains(part)), problems()::toString);
  }

  private void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), () -> file + " has no " + from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }

  private void move(String from, String to) throws IOException {
    Files.move(folder.resolve(from), folder.resolve(to));
  }
}
