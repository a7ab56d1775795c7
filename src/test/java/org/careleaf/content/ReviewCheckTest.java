package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Review;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Signature;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

class ReviewCheckTest {
  private static final LocalDate LAST = LocalDate.of(2026, 1, 31);
  private static final Signature SIGNED =
      new Signature("Dr. Test", "tester", LocalDate.of(2025, 1, 31), Optional.of(LAST));
  private static final String SIGN = "; have a clinician read and sign it: careleaf sign-off";

  @Test
  void aDraftIsOwed() {
    assertEquals(
        List.of("conditions/alpha-ache.json:1:1: to-do: not yet reviewed by a clinician" + SIGN),
        said(Check.NONE, LAST));
  }

  @Test
  void aLapsedReviewIsOwedAgain() {
    assertEquals(
        List.of(
            "conditions/alpha-ache.json:1:1: to-do: changed since Dr. Test signed it on 2025-01-31,"
                + " so that review no longer holds"
                + SIGN),
        said(Check.lapsed(SIGNED), LAST));
  }

  @Test
  void aReviewIsOverdueFromTheDayAfterItsLast() {
    assertEquals(List.of(), said(Check.signed(SIGNED), LAST));
    assertEquals(
        List.of(
            "conditions/alpha-ache.json:1:1: warning: the review is overdue since 2026-01-31"
                + SIGN),
        said(Check.signed(SIGNED), LAST.plusDays(1)));
  }

  private static List<String> said(Check check, LocalDate today) {
    Condition c = TestLibrary.library().condition(TestLibrary.ALPHA).orElseThrow();
    Condition reviewed =
        new Condition(
            c.id(),
            c.name(),
            c.labels(),
            c.overview(),
            c.picture(),
            c.care(),
            c.outlook(),
            List.of(),
            Review.of(check));
    Library library = TestLibrary.of(List.of(reviewed), List.of());
    return ReviewCheck.of(library, today).stream()
        .filter(problem -> problem.place().file().startsWith("conditions/"))
        .map(Problem::line)
        .toList();
  }
}
