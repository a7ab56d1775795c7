package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Figures of Spanish texts, worked out on paper. */
class PerspicuityTest {
  private static final TextCounter SPANISH = TextCounter.of(Locale.of("es", "MX")).orElseThrow();

  /**
   * Le due-le la es-pal-da. Ca-mi-ne un po-co ca-da dí-a: 9 words, 17 syllables, 2 sentences:
   * 206.835 - 62.3 * 17 / 9 - 9 / 2 = 206.835 - 117.677778 - 4.5.
   */
  @Test
  void aTextHasTheFigureThatPaperGives() {
    TextCount count = SPANISH.count(List.of("Le duele la espalda. Camine un poco cada día."));

    assertEquals(new TextCount(2, 9, 17, 2), count);
    assertEquals(84.657_222, Perspicuity.inflesz(count).orElseThrow(), 0.000_001);
  }

  @Test
  void longerWordsAndSentencesAreHarder() {
    double easy = Perspicuity.inflesz(new TextCount(10, 100, 180, 5)).orElseThrow();

    assertEquals(84.695, easy, 0.000_001);
    assertEquals(easy - 6.23, figure(new TextCount(10, 100, 190, 5)), 0.000_001);
    assertEquals(easy - 10, figure(new TextCount(5, 100, 180, 5)), 0.000_001);
  }

  @Test
  void noWordsHaveNoFigure() {
    assertEquals(OptionalDouble.empty(), Perspicuity.inflesz(TextCount.NONE));
  }

  @Test
  void onlyEnglishAndSpanishAreCounted() {
    assertEquals(Optional.empty(), TextCounter.of(Locale.FRENCH));
    assertEquals(
        2, TextCounter.of(Locale.ENGLISH).orElseThrow().count(List.of("muscle")).syllables());
  }

  private static double figure(TextCount count) {
    return Perspicuity.inflesz(count).orElseThrow();
  }
}
