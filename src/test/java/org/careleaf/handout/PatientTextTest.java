package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.FinePrint;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Title;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Urgency;
import org.careleaf.readability.ReadingGrade;
import org.careleaf.readability.TextCounter;
import org.junit.jupiter.api.Test;

/** Which of a handout's words its grade is reckoned from. */
class PatientTextTest {
  private static final CareCard CARD =
      new CareCard(
          Urgency.SAME_DAY,
          "Call us today if you have",
          Passage.all(List.of("a fever", "a new pain")));

  @Test
  void proseAndListsCountAndWhatFramesThemDoesNot() {
    Handout handout = Samples.one(PaperSize.LETTER, TestLibrary.ALPHA);
    List<String> text = PatientText.of(handout).printed();

    assertTrue(
        text.containsAll(
            List.of(
                "Most people get better in 4 weeks. Keep moving.",
                "Walk a little, many times a day.",
                "Lifting heavy things",
                "trouble breathing",
                "What will you do first?")),
        text.toString());
    assertFalse(text.stream().anyMatch(t -> t.equals("Alpha ache") || t.equals("What it is")));
    assertFalse(text.stream().anyMatch(t -> t.startsWith("This sheet does not replace")));
    assertFalse(text.stream().anyMatch(t -> t.startsWith("Also called")));
  }

  @Test
  void whatCompletesASentenceIsReadBothWays() {
    PatientText text = PatientText.of(handout(Locale.ENGLISH, CARD));

    assertEquals(List.of("Call us today if you have", "a fever", "a new pain"), text.printed());
    assertEquals(
        List.of("Call us today if you have a fever", "Call us today if you have a new pain"),
        text.joined());
  }

  @Test
  void theHarderWayCounts() {
    HandoutReading reading = reading(Locale.ENGLISH, CARD);
    TextCounter english = TextCounter.of(Locale.ENGLISH).orElseThrow();
    double joined =
        ReadingGrade.fleschKincaid(
                english.count(PatientText.of(handout(Locale.ENGLISH, CARD)).joined()))
            .orElseThrow();

    assertEquals(joined, reading.grade().orElseThrow());
    assertEquals(8.5, reading.wordsPerSentence());
    assertTrue(joined > ReadingGrade.fleschKincaid(reading.printed()).orElseThrow());
  }

  @Test
  void spanishHasAFigureOfItsOwnAndNoGrade() {
    HandoutReading reading =
        reading(Locale.of("es"), new Paragraph(Passage.of("Camine un poco cada día.")));

    assertEquals(OptionalDouble.empty(), reading.grade());
    assertEquals(OptionalDouble.empty(), reading.smog());
    assertEquals(206.835 - 62.3 * 10 / 5 - 5, reading.inflesz().orElseThrow(), 0.000_001);
    assertEquals(OptionalDouble.empty(), reading(Locale.ENGLISH, CARD).inflesz());
  }

  @Test
  void anotherLanguageIsNotRead() {
    assertEquals(Optional.empty(), HandoutReading.of(handout(Locale.FRENCH, CARD)));
  }

  private static HandoutReading reading(Locale language, Block block) {
    return HandoutReading.of(handout(language, block)).orElseThrow();
  }

  private static Handout handout(Locale language, Block block) {
    return new Handout(
        "T",
        language,
        PaperSize.LETTER,
        "foot",
        List.of(
            new Title("Title"),
            new Heading(2, "Heading"),
            block,
            new FinePrint(List.of("Small."))));
  }
}
