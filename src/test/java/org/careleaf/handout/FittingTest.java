package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.handout.Fitting.Fit;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

class FittingTest {
  private final HandoutMaker maker =
      new HandoutMaker(Languages.only(TestLibrary.library()), Optional.empty());
  private final HandoutRequest request =
      new HandoutRequest(
          List.of(new HandoutItem.OfCondition(TestLibrary.ALPHA)),
          Tongues.only(Locale.ENGLISH),
          new HandoutOptions(PaperSize.LETTER, LocalDate.of(2026, 2, 3)),
          ForPatient.NOBODY);

  /** As many pages as there are nines of texts. */
  private static int nines(Handout handout) {
    return (ReadingOrder.of(handout).size() + 8) / 9;
  }

  @Test
  void whatFitsStaysAsItIs() {
    int pages = nines(maker.make(request));

    assertEquals(
        new Fit(request, List.of(), Optional.empty(), pages),
        new Fitting(maker, FittingTest::nines).fit(request, pages));
  }

  @Test
  void whatIsMissedLeastGoesFirstAndNoMoreThanMust() {
    int pages = nines(maker.make(request));
    Fit fit = new Fitting(maker, FittingTest::nines).fit(request, pages - 1);

    assertEquals(pages - 1, fit.pages());
    assertEquals(pages - 1, nines(maker.make(fit.request())));
    assertEquals(List.of(Part.QUESTIONS, Part.OWN_WORDS), fit.dropped());
  }

  @Test
  void whatIsDangerousToLeaveOutStaysHoweverLittleRoomThereIs() {
    Set<String> must = staying(maker.make(request));
    Fit fit = new Fitting(maker, FittingTest::nines).fit(request, 1);

    assertEquals(must, staying(maker.make(fit.request())));
    assertTrue(must.contains("trouble breathing"));
    assertTrue(must.contains("Ask us which tablets are safe for you."));
    assertTrue(fit.pages() > 1, "it says how many pages it needs");
    assertTrue(fit.request().options().look().type() == Look.TypeSize.STANDARD);
  }

  private static Set<String> staying(Handout handout) {
    return Passages.of(handout).stream()
        .filter(Passage::mustStay)
        .map(Passage::text)
        .collect(Collectors.toSet());
  }
}
