package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.careleaf.model.Condition;
import org.careleaf.model.Coverage;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.TextHash;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Translation;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.careleaf.model.WarningSign;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The keys for what is open, to do and to ask: read, translated and checked as all others. */
class PatientKeysTest {
  private static final String CONDITION = "conditions/blue-knee.json";
  private static final String TREATMENT = "treatments/ice.json";

  @TempDir private Path folder;
  private ContentCopy copy = new ContentCopy(Path.of(""));

  @BeforeEach
  void write() {
    copy =
        ContentCopy.in(folder)
            .change(
                CONDITION,
                "\"audience\"",
                """
                "lookupCodes": ["A00", "A01"],
                "notKnown": [{"id": "why", "text": "No trial.", "plain": "Nobody knows.", "sources": ["A1"]}],
                "questions": [{"id": "kneel", "plain": "May I kneel?"}],
                "audience\"\
                """)
            .change(
                TREATMENT,
                "\"audience\"",
                """
                "mainMessage": {"text": "Brief.", "plain": "Use it briefly.", "sources": ["B2"]},
                "steps": [{"id": "wrap", "text": "Wrap.", "plain": "Wrap it.", "sources": ["B2"]}],
                "withoutIt": {"text": "Fades.", "plain": "It fades.", "sources": ["B2"]},
                "notKnown": [{"id": "long", "text": "Time.", "plain": "How long.", "sources": []}],
                "questions": [{"id": "often", "plain": "How often?"}],
                "warningSigns": [{"id": "frost", "urgency": "SAME_DAY", "text": "Frostbite.", "plain": "white skin", "sources": ["B2"]}],
                "audience\"\
                """)
            .change(
                "red-flags/fever.json",
                "\"urgency\"",
                """
                "why": {"text": "Sepsis.", "plain": "It may be an infection.", "sources": ["A1"]},
                "urgency\"\
                """);
  }

  @Test
  void aConditionKeepsThem() {
    Condition knee = copy.load().library().condition("blue-knee").orElseThrow();

    assertEquals(List.of("A00", "A01"), knee.labels().lookupCodes());
    assertEquals(
        List.of(new Statement("why", "No trial.", "Nobody knows.", List.of("A1"))),
        knee.outlook().notKnown());
    assertEquals(List.of(Statement.question("kneel", "May I kneel?")), knee.outlook().questions());
    assertEquals(new Coverage.Share(16, 17), Coverage.of(knee), "a question needs no source");
  }

  @Test
  void aTreatmentKeepsThem() {
    Treatment ice = copy.load().library().treatment("ice").orElseThrow();

    assertEquals("Use it briefly.", ice.firstOfAll().plain());
    assertEquals(List.of("Wrap it."), ice.guide().steps().stream().map(Statement::plain).toList());
    assertEquals("It fades.", ice.evidence().withoutIt().orElseThrow().plain());
    assertEquals(1, ice.evidence().notKnown().size());
    assertEquals(List.of(Statement.question("often", "How often?")), ice.guide().questions());
    assertEquals(
        List.of(
            new WarningSign(
                Urgency.SAME_DAY,
                new Statement("frost", "Frostbite.", "white skin", List.of("B2")))),
        ice.guide().warningSigns());
  }

  @Test
  void aRedFlagKeepsItsReason() {
    assertEquals("Sepsis.", fever(copy.load().library()).why().orElseThrow().text());
  }

  @Test
  void theirTranslationsAreOwedUnderTheirKeys() {
    assertEquals(
        Map.of(
            "es/" + CONDITION,
            List.of("notKnown.why.plain", "questions.kneel.plain"),
            "es/red-flags/fever.json",
            List.of("why.plain"),
            "es/" + TREATMENT,
            List.of(
                "mainMessage.plain",
                "steps.wrap.plain",
                "questions.often.plain",
                "warningSigns.frost.plain",
                "withoutIt.plain",
                "notKnown.long.plain")),
        copy.load().problems().stream()
            .filter(p -> p.message().endsWith("is not translated"))
            .filter(p -> !p.place().file().contains("red-knee"))
            .collect(
                java.util.stream.Collectors.groupingBy(
                    p -> p.place().file(),
                    java.util.stream.Collectors.mapping(
                        p -> p.place().path().replaceFirst("^texts\\.", ""),
                        java.util.stream.Collectors.toList()))));
  }

  @Test
  void aTranslatedQuestionIsAQuestionAndATranslatedReasonAReason() {
    copy.change(
            "es/" + CONDITION,
            "\"texts\": {",
            "\"texts\": {" + text("questions.kneel.plain", "May I kneel?", "¿Puedo?"))
        .change(
            "es/red-flags/fever.json",
            "\"texts\": {",
            "\"texts\": {" + text("why.plain", "It may be an infection.", "Puede ser."));
    Library spanish = Objects.requireNonNull(copy.load().translations().get("es"));
    Statement question =
        spanish.condition("blue-knee").orElseThrow().outlook().questions().getFirst();

    assertEquals("¿Puedo?", question.plain());
    assertEquals(Statement.Kind.QUESTION, question.kind());
    assertEquals(Translation.TRANSLATED, question.provenance().translation());
    assertEquals("Puede ser.", fever(spanish).why().orElseThrow().plain());
  }

  @Test
  void aQuestionWithoutItsMarkIsOwed() {
    copy.change(CONDITION, "May I kneel?", "Kneeling");

    assertEquals(
        List.of("this question has no question mark at its end"),
        copy.load().problems().stream()
            .filter(p -> p.place().path().startsWith("questions"))
            .map(Problem::message)
            .toList());
  }

  @Test
  void aClinicIsOfferedNoStaffWordingOfAQuestion() {
    String form =
        new TextForms(folder, copy.load().library())
            .wording(new TopicRef(TopicRef.Kind.CONDITION, "blue-knee"))
            .orElseThrow();

    assertEquals(1, form.split("questions.kneel.plain", -1).length - 1);
    assertFalse(form.contains("questions.kneel.text"));
  }

  private static RedFlag fever(Library library) {
    return Objects.requireNonNull(library.references().redFlags().get("fever"));
  }

  private static String text(String key, String original, String text) {
    return "\""
        + key
        + "\": {\"text\": \""
        + text
        + "\", \"of\": \""
        + TextHash.of(original)
        + "\"},";
  }
}
