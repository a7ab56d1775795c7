package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.Languages;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.Review;
import org.careleaf.model.Signature;
import org.careleaf.model.Treatment;
import org.careleaf.ui.common.InPlaceTasks;
import org.junit.jupiter.api.Test;

/** What a clinic's setting makes of a handout that nobody has reviewed. */
class UnreviewedHandoutTest {
  private static final Review SIGNED =
      Review.of(
          Review.Check.signed(
              new Signature("Mo", "MD", LocalDate.parse("2026-11-01"), Optional.empty())));
  private static final Library LIBRARY = SampleContent.load().changed(new OneSigned());
  private static final HandoutSubject RED = HandoutSubject.ofCondition("red-knee");
  private static final HandoutSubject REVIEWED = HandoutSubject.ofCondition("blue-knee");
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);

  @Test
  void itPrintsWhereTheClinicHasDecidedNothing() {
    HandoutModel model = open(UnreviewedPolicy.PRINT, RED);

    model.print();

    assertTrue(model.outcome().get() instanceof Outcome.Sent);
  }

  @Test
  void itPrintsAtTheSecondPressWhereTheClinicWantsToBeAsked() {
    HandoutModel model = open(UnreviewedPolicy.ASK, RED);

    model.print();
    assertEquals(new Outcome.Unreviewed(false), model.outcome().get());

    model.print();
    assertTrue(model.outcome().get() instanceof Outcome.Sent);
  }

  @Test
  void itNeverPrintsWhereTheClinicRefuses() {
    HandoutModel model = open(UnreviewedPolicy.REFUSE, RED);

    model.print();
    model.print();

    assertEquals(new Outcome.Unreviewed(true), model.outcome().get());
    assertFalse(model.mayLeave());
  }

  @Test
  void anotherHandoutIsAskedAboutAgain() {
    HandoutModel model = open(UnreviewedPolicy.ASK, RED);
    model.print();
    model.open(HandoutSubject.ofCondition("plain-knee"));

    model.print();

    assertEquals(new Outcome.Unreviewed(false), model.outcome().get());
  }

  @Test
  void aReviewedOnePrintsWhateverTheClinicSays() {
    HandoutModel model = open(UnreviewedPolicy.REFUSE, REVIEWED);

    assertTrue(model.mayLeave());
    model.print();
    assertTrue(model.outcome().get() instanceof Outcome.Sent);
  }

  @Test
  void aTreatmentCountsLikeACondition() {
    assertTrue(open(UnreviewedPolicy.REFUSE, HandoutSubject.ofTreatment("ice")).mayLeave());
    assertFalse(open(UnreviewedPolicy.REFUSE, HandoutSubject.ofTreatment("walking")).mayLeave());
    assertTrue(open(UnreviewedPolicy.REFUSE, both("ice")).mayLeave());
    assertFalse(open(UnreviewedPolicy.REFUSE, both("walking")).mayLeave());
  }

  private static HandoutSubject both(String treatment) {
    return new HandoutSubject(
        List.of(new HandoutItem.OfCondition("blue-knee"), new HandoutItem.OfTreatment(treatment)));
  }

  private static HandoutModel open(UnreviewedPolicy policy, HandoutSubject subject) {
    HandoutWorks works = TestWorks.of(Languages.only(LIBRARY), policy, _ -> "%PDF-");
    HandoutModel model =
        new HandoutModel(works, new TestDesk(TestDesk.FRONT), new InPlaceTasks(), CLOCK);
    model.open(subject);
    return model;
  }

  /** One condition and one treatment are signed, all others are not. */
  private static final class OneSigned implements LibraryChange {
    @Override
    public Condition condition(Condition condition) {
      return condition.id().equals("blue-knee") ? condition.reviewed(SIGNED) : condition;
    }

    @Override
    public Treatment treatment(Treatment treatment) {
      return treatment.id().equals("ice") ? treatment.reviewed(SIGNED) : treatment;
    }
  }
}
