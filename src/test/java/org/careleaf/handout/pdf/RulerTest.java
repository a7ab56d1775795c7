package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.careleaf.handout.pdf.Lettering.Weight;
import org.junit.jupiter.api.Test;

/** Lines are counted as the engine breaks them. */
class RulerTest {
  private static final Ruler RULER = new Ruler(new Fonts().lettering());
  private static final double SIZE = 12;

  private static int lines(String text, double width) {
    return RULER.lines(text, Weight.NORMAL, SIZE, width);
  }

  private static double width(String text) {
    return RULER.width(text, Weight.NORMAL, SIZE);
  }

  @Test
  void aTextTakesTheLinesThatItsWordsNeed() {
    assertEquals(0, lines("", 100));
    assertEquals(1, lines("one two", width("one two") + 0.01));
    assertEquals(2, lines("one two", width("one two") - 0.01));
    assertEquals(3, lines("one two three", width("three") + 0.01));
  }

  /** The engine wants room for the blank behind a word, but not behind the last one. */
  @Test
  void aWordStaysInItsLineOnlyWithTheBlankBehindIt() {
    double room = width("one two ");
    assertEquals(2, lines("one two longest", Math.max(room, width("longest")) + 0.01));
    assertTrue(width("longest") < width("one two"), "the first line would not be the fuller one");
    assertEquals(3, lines("one two longest", room - 0.01));
  }

  @Test
  void aLineMayEndAfterAHyphenAndNeverAtAHardBlank() {
    assertEquals(2, lines("blood-thinner", width("blood-") + 0.01));
    assertEquals(1, lines("12\u00a0pounds", width("12")));
  }

  @Test
  void boldLettersAreWider() {
    assertTrue(RULER.width("clinician", Weight.BOLD, SIZE) > width("clinician"));
  }
}
