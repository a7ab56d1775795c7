package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.model.Library;
import org.careleaf.printing.PagePicture;
import org.careleaf.ui.common.InPlaceTasks;
import org.junit.jupiter.api.Test;

/** What a clinic's setting makes of a handout that nobody has reviewed. */
class UnreviewedHandoutTest {
  private static final Library LIBRARY = SampleContent.load();
  private static final HandoutSubject RED = subject("red-knee");
  private static final HandoutSubject REVIEWED = subject("blue-knee");
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
    model.open(subject("plain-knee"));

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

  private static HandoutModel open(UnreviewedPolicy policy, HandoutSubject subject) {
    HandoutWorks works =
        new HandoutWorks(
            List.of(
                new HandoutWorks.Spoken(
                    Locale.ENGLISH,
                    (_, options) -> handout(options),
                    (_, options) -> handout(options),
                    conditions -> conditions.equals(REVIEWED.conditions()))),
            policy,
            _ -> new byte[5],
            _ -> List.of(new PagePicture(1, 1, new int[1])));
    HandoutModel model =
        new HandoutModel(works, new TestDesk(TestDesk.FRONT), new InPlaceTasks(), CLOCK);
    model.open(subject);
    return model;
  }

  private static Handout handout(org.careleaf.handout.HandoutOptions options) {
    return new Handout("T", Locale.ENGLISH, options.paper(), "", List.of(new Block.Title("T")));
  }

  private static HandoutSubject subject(String id) {
    return new HandoutSubject.OfTopic(LIBRARY.condition(id).orElseThrow());
  }
}
