package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
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

  private static void assertHard(String text, String... words) {
    assertEquals(List.of(words), ENGLISH.hardWords(text));
  }
}
