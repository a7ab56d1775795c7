package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HardWordsTest {
  private static final Readability ENGLISH = Readability.of(Locale.ENGLISH).orElseThrow();

  @Test
  void aWordOfFourSyllablesIsHard() {
    assertHard("Sciatica, or ibuprofen for the aneurysm.", "sciatica", "ibuprofen", "aneurysm");
  }

  @Test
  void aWordOfThreeIsHardOnlyWithAMedicalEnding() {
    assertHard("Stenosis or arthritis, and opioids.", "stenosis", "arthritis", "opioids");
    assertHard("Surgery, therapy and medicine for your kidneys; avoid steroids.");
  }

  @Test
  void aSyllableThatAnEndingAddsDoesNotCount() {
    assertHard("Exercises, exercising, diseases, considering it.");
    assertHard("Rehabilitating", "rehabilitating");
  }

  @Test
  void wordsThatEverybodyKnowsAreNotHard() {
    assertHard("Emergency! In January, usually.");
  }

  @Test
  void aWordWithHyphensIsSeenPartByPart() {
    assertHard("A long-lasting, self-limiting thing, not anti-inflammatory.", "inflammatory");
  }

  @Test
  void eachIsNamedOnceWithoutItsOwnersEnding() {
    assertHard("The chiropractor's room. Chiropractor", "chiropractor");
  }

  @Test
  void longWordsAreThoseOfThreeSyllables() {
    assertEquals(
        List.of("Surgery", "long-lasting"),
        ENGLISH.longWords("Surgery for long-lasting pain. Surgery"));
  }

  @Test
  void aSpanishWordIsHardWithSixSyllables() {
    assertSpanish(
        "La inmunosupresión: tome su medicina para la temperatura y los escalofríos.",
        "inmunosupresión");
  }

  @Test
  void aSpanishWordOfThreeIsHardOnlyWithAMedicalEnding() {
    assertSpanish(
        "Miopatías, CISTITIS y lumbalgia: el urólogo decide.",
        "miopatías",
        "cistitis",
        "lumbalgia",
        "urólogo");
    assertSpanish("Un análisis, una sobredosis, la dosis, la energía, un catálogo.");
  }

  @Test
  void aSyllableThatASpanishEndingAddsDoesNotCount() {
    assertSpanish("Inmediatamente, articulaciones, necesitaría, necesitaríamos.");
    assertSpanish("Electromiografías", "electromiografías");
  }

  @Test
  void ofOtherLanguagesNothingIsKnown() {
    assertEquals(Optional.empty(), HardWords.of(Locale.FRENCH));
    assertEquals(
        List.of("cistitis"), HardWords.of(Locale.of("es", "US")).orElseThrow().in("cistitis"));
  }

  private static void assertSpanish(String text, String... words) {
    assertEquals(List.of(words), HardWords.of(Locale.of("es")).orElseThrow().in(text));
  }

  private static void assertHard(String text, String... words) {
    assertEquals(List.of(words), ENGLISH.hardWords(text));
  }
}
