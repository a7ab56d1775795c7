package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.ReviewLine;
import org.careleaf.handout.Block.Title;
import org.careleaf.model.Condition;
import org.careleaf.model.TopicRef;
import org.careleaf.model.TopicRef.Kind;
import org.careleaf.model.Translation;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GapsTest {
  private static final Locale SPANISH = Locale.of("es");
  private static final TopicRef RED = new TopicRef(Kind.CONDITION, "red-knee");
  private static final Gap MISSING =
      new Gap(RED, "Rodilla roja", "prognosis.plain", Translation.MISSING, "It takes a week.");
  private static final Gap OLD =
      new Gap(
          RED,
          "Rodilla roja",
          "mainMessage.plain",
          Translation.OUT_OF_DATE,
          "Una rodilla roja se cura en poco tiempo.");
  private static final String UNCHECKED = "Traducción sin revisar por un traductor calificado";

  @TempDir Path folder;

  @BeforeEach
  void copyTheSample() throws IOException {
    SampleContent.copyTo(folder);
  }

  @Test
  void aHandoutNamesWhatItPrintsOfWhatIsOwed() {
    assertEquals(List.of(OLD, MISSING), one("red-knee").gaps());
  }

  @Test
  void whatAHandoutDoesNotPrintItDoesNotLack() {
    assertEquals(List.of(MISSING), comparison("red-knee", "blue-knee").gaps());
    assertEquals(List.of(), one("blue-knee").gaps());
    assertEquals(List.of(), one("plain-knee").gaps());
  }

  @Test
  void anOriginalLacksNothing() {
    Rendition english = SampleContent.languages(folder).asWritten();

    assertEquals(List.of(), handout(english, "red-knee").gaps());
  }

  @Test
  void theSheetSaysUnderItsTitleHowFarItIsTranslated() {
    assertEquals(
        List.of(
            new ReviewLine(
                "También se llama: rodilla rosada",
                "Aún no revisado por un profesional de la salud",
                UNCHECKED
                    + "; algunas partes pueden no estar actualizadas; algunas partes aún no están"
                    + " traducidas",
                "Para adultos")),
        only(one("red-knee"), ReviewLine.class));
    assertEquals(
        List.of(UNCHECKED),
        only(one("blue-knee"), ReviewLine.class).stream().map(ReviewLine::translation).toList());
  }

  @Test
  void whatIsNotTranslatedIsMarkedAndWhatIsOutOfDateIsShown() {
    List<String> texts = ReadingOrder.of(one("red-knee"));

    assertTrue(texts.contains("[en inglés] It takes a week."), texts::toString);
    assertTrue(texts.contains("Una rodilla roja se cura en poco tiempo."), texts::toString);
  }

  @Test
  void aSignOfAnEmergencyIsMarkedAndNeverDropped() throws IOException {
    Files.delete(folder.resolve("es/red-flags/cold-foot.json"));
    Handout handout = one("blue-knee");

    assertEquals(
        new CareCard(
            Urgency.EMERGENCY,
            "Llame al 911 o vaya a la sala de emergencias ahora si tiene",
            List.of(new Passage("red-flags/cold-foot", "[en inglés] a cold, pale foot", true))),
        only(handout, CareCard.class).getFirst());
    assertEquals(
        List.of(
            new Gap(
                new TopicRef(Kind.RED_FLAG, "cold-foot"),
                "",
                "statement.plain",
                Translation.MISSING,
                "a cold, pale foot")),
        handout.gaps());
  }

  @Test
  void aNameIsMarkedWhereverItStands() throws IOException {
    Files.delete(folder.resolve("es/conditions/red-knee.json"));
    Handout handout = comparison("blue-knee", "red-knee");

    assertEquals(new Title("Rodilla azul y red knee (en inglés)"), handout.blocks().getFirst());
    assertTrue(
        ReadingOrder.of(handout).contains("Señales de red knee (en inglés)"),
        ReadingOrder.of(handout)::toString);
    assertEquals(
        new Gap(RED, "Red knee (en inglés)", Gap.NAME, Translation.MISSING, "Red knee"),
        handout.gaps().getFirst());
  }

  @Test
  void aTreatmentsNameInTheTableCountsToo() throws IOException {
    Files.delete(folder.resolve("es/treatments/ice.json"));

    assertEquals(
        List.of(
            MISSING,
            new Gap(
                new TopicRef(Kind.TREATMENT, "ice"),
                "Ice (en inglés)",
                Gap.NAME,
                Translation.MISSING,
                "Ice")),
        comparison("red-knee", "blue-knee").gaps());
    assertEquals(List.of(), one("blue-knee").gaps());
  }

  @Test
  void thePreparedComparisonsMessageCountsToo() throws IOException {
    Files.delete(folder.resolve("es/comparisons/red-knee-or-blue-knee.json"));

    assertEquals(
        List.of("comparisons/red-knee-or-blue-knee: statement.plain", MISSING.place()),
        comparison("red-knee", "blue-knee").gaps().stream().map(Gap::place).toList());
  }

  @Test
  void aComparisonCountsAllThatItSays() throws IOException {
    Files.delete(folder.resolve("es/red-flags/fever.json"));
    Rendition spanish = spanish();
    var comparison =
        org.careleaf.compare.Comparison.of(
            spanish.shown(conditions(spanish, "red-knee", "blue-knee")), spanish.shown());

    assertEquals(
        List.of("red-flags/fever: statement.plain", MISSING.place()),
        spanish.gaps(comparison).stream().map(Gap::place).toList());
  }

  @Test
  void everythingUntranslatedIsStillTheWholeSheet() throws IOException {
    Handout english = handout(SampleContent.languages(folder).asWritten(), "red-knee");
    Files.delete(folder.resolve("es/conditions/red-knee.json"));
    Files.delete(folder.resolve("es/red-flags/cold-foot.json"));
    Files.delete(folder.resolve("es/red-flags/fever.json"));
    Files.delete(folder.resolve("es/red-flags/no-better.json"));
    Handout spanish = one("red-knee");

    assertEquals(english.blocks().size(), spanish.blocks().size());
    assertEquals(
        List.of(
            new Paragraph(
                new Passage("conditions/red-knee:summary", "[en inglés] Your knee is red.")),
            new Paragraph(
                new Passage("conditions/red-knee:prognosis", "[en inglés] It takes a week."))),
        only(spanish, Paragraph.class));
  }

  private Handout one(String id) {
    return handout(spanish(), id);
  }

  private static Handout handout(Rendition rendition, String id) {
    return new HandoutComposer(rendition)
        .conditions(conditions(rendition, id), Samples.options(PaperSize.LETTER));
  }

  /** The conditions come in English, as from a window that is. */
  private Handout comparison(String... ids) {
    Languages languages = SampleContent.languages(folder);
    return new HandoutComposer(languages.in(SPANISH).orElseThrow())
        .comparison(conditions(languages.asWritten(), ids), Samples.options(PaperSize.LETTER));
  }

  private Rendition spanish() {
    return SampleContent.languages(folder).in(SPANISH).orElseThrow();
  }

  private static List<Condition> conditions(Rendition rendition, String... ids) {
    return SampleContent.conditions(rendition.library(), ids);
  }

  private static <T extends Block> List<T> only(Handout handout, Class<T> kind) {
    return handout.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }
}
