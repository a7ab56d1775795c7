package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

class ReadingGradeTest {
  private static final Readability ENGLISH = Readability.of(Locale.ENGLISH).orElseThrow();

  /** 0.39 * 6 / 1 + 11.8 * 6 / 6 - 15.59 = 2.34 + 11.8 - 15.59. */
  @Test
  void anEasyTextHasTheGradeThatPaperGives() {
    assertEquals(new TextCount(1, 6, 6, 0), ENGLISH.count(List.of("The cat sat on the mat.")));
    assertEquals(-1.45, grade("The cat sat on the mat."), 0.000_001);
  }

  /**
   * De-gen-er-a-tive disc dis-ease is a nor-mal part of get-ting old-er; it sel-dom hurts: 13
   * words, 22 syllables, 2 sentences: 0.39 * 6.5 + 11.8 * 22 / 13 - 15.59 = 2.535 + 19.969231 -
   * 15.59.
   */
  @Test
  void aHarderTextHasTheGradeThatPaperGives() {
    String text = "Degenerative disc disease is a normal part of getting older. It seldom hurts.";

    assertEquals(new TextCount(2, 13, 22, 1), ENGLISH.count(List.of(text)));
    assertEquals(6.914_231, grade(text), 0.000_001);
  }

  /** Thirty times two long words: 3.1291 + 1.043 * sqrt(30 * 60 / 30) = 3.1291 + 8.079044. */
  @Test
  void smogHasTheGradeThatPaperGives() {
    TextCount thirty = ENGLISH.count(Collections.nCopies(30, "Emergency surgery, please."));

    assertEquals(new TextCount(30, 90, 240, 60), thirty);
    assertEquals(11.208_144, ReadingGrade.smog(thirty).orElseThrow(), 0.000_001);
  }

  @Test
  void smogIsNotReckonedForFewerSentencesThanItWasMadeFor() {
    assertEquals(OptionalDouble.empty(), ReadingGrade.smog(new TextCount(29, 90, 240, 60)));
  }

  @Test
  void noWordsHaveNoGrade() {
    assertEquals(OptionalDouble.empty(), ENGLISH.grade(List.of("...", "")));
    assertEquals(OptionalDouble.empty(), ReadingGrade.fleschKincaid(TextCount.NONE));
  }

  @Test
  void itemsOfAListAreSentencesOfTheirOwn() {
    assertEquals(new TextCount(2, 4, 6, 0), ENGLISH.count(List.of("Getting older", "Worn discs")));
    assertNotEquals(
        grade("Getting older worn discs"),
        ENGLISH.grade(List.of("Getting older", "Worn discs")).orElseThrow());
  }

  @Test
  void onlyEnglishIsGraded() {
    assertEquals(Optional.empty(), Readability.of(Locale.of("es")));
    assertEquals(Optional.empty(), Readability.of(Locale.ROOT));
    assertEquals(Optional.of(ENGLISH), Readability.of(Locale.of("en", "US")));
  }

  @Test
  void aCountLessAPartIsTheCountOfTheRest() {
    TextCount one = new TextCount(1, 6, 8, 1);
    TextCount other = new TextCount(2, 9, 9, 0);

    assertEquals(one, one.plus(other).minus(other));
  }

  @Test
  void aCountThatNoTextHasIsRefused() {
    assertThrows(IllegalArgumentException.class, () -> new TextCount(2, 1, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new TextCount(1, 2, 1, 0));
    assertThrows(IllegalArgumentException.class, () -> new TextCount(1, 2, 3, 3));
  }

  private static double grade(String text) {
    return ENGLISH.grade(List.of(text)).orElseThrow();
  }
}
