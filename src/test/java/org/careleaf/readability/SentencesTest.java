package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class SentencesTest {
  @Test
  void aStopAQuestionMarkAndAnExclamationMarkEndASentence() {
    assertSentences("It hurts.", "Can you walk?", "Call 911!", "Go now.");
  }

  @Test
  void aTextWithoutAFullStopIsASentence() {
    assertSentences("Lifting heavy things");
  }

  @Test
  void aNewLineEndsASentence() {
    assertEquals(List.of("Sitting", "Bending forward"), Sentences.of("Sitting\nBending forward"));
  }

  @Test
  void aDecimalEndsNone() {
    assertSentences("It fell by 4.9 points.", "That is much.");
  }

  @Test
  void anAbbreviationEndsNone() {
    assertSentences("Take a pain pill, e.g. Advil, with food.", "Then rest.");
    assertSentences("Ask Dr. Jones or J. Smith.", "They know.");
    assertSentences("Wait approx. 20 minutes.");
  }

  @Test
  void anAbbreviationEndsOneWhereACapitalFollows() {
    assertSentences("Doctors in the U.S. advise it.", "Those in the U.K. do not.");
    assertSentences("Come at 9 a.m.", "Bring your pills, creams, etc.", "We look at them.");
  }

  @Test
  void quotesAndBracketsStayWithTheirSentence() {
    assertSentences("He said \"stop.\"", "(It hurt.)", "Then we waited.");
  }

  @Test
  void dotsThatTrailOffEndNone() {
    assertSentences("It comes... and goes.");
  }

  @Test
  void whatHoldsNoWordIsNoSentence() {
    assertEquals(List.of(), Sentences.of(" ... "));
    assertEquals(List.of(), Sentences.of(""));
  }

  @Test
  void aColonEndsNone() {
    assertSentences("This is an emergency: get help now.");
  }

  /** The sentences, joined by spaces, come apart again. */
  private static void assertSentences(String... sentences) {
    assertEquals(List.of(sentences), Sentences.of(String.join(" ", sentences)));
  }
}
