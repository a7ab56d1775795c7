package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Languages;
import org.careleaf.model.Library;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.Test;

/** New content while a handout is open. The "PDF" says which content it was made of. */
class HandoutRenewalTest {
  private static final Library LIBRARY = SampleContent.load();
  private static final HandoutSubject RED = HandoutSubject.ofCondition("red-knee");

  private final TestDesk desk = new TestDesk(TestDesk.FRONT);
  private final HeldTasks tasks = new HeldTasks();
  private final HandoutModel model =
      new HandoutModel(
          works("older"),
          desk,
          tasks,
          Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC));

  @Test
  void theOldPagesStayUntilTheNewOnesAreMade() {
    openAndMake();
    renew();
    assertEquals("older".length(), width());
    assertEquals(new Outcome.Nothing(), model.outcome().get());

    tasks.release(2);
    assertEquals("newer pages".length(), width());
    model.print();
    tasks.release(3);
    assertEquals(List.of("FRONT-2 newer"), desk.sent);
  }

  @Test
  void pagesThatAreStillBeingMadeOfOldContentAreNeverShown() {
    model.open(RED);
    model.print();
    renew();
    tasks.release(1); // the printers
    tasks.release(0); // the old pages
    assertEquals(List.of(), model.pages().get());

    tasks.release(2);
    tasks.release(3);
    assertEquals(List.of("FRONT-2 newer"), desk.sent);
  }

  @Test
  void whatIsBeingSentIsSentAndTheNewPagesAreMadeAfterwards() {
    openAndMake();
    model.print();
    renew();
    assertEquals(3, tasks.count());

    tasks.release(2); // the print
    assertEquals(List.of("FRONT-2 older"), desk.sent);
    tasks.release(3);
    assertEquals("newer pages".length(), width());
    assertEquals(new Outcome.Sent("FRONT-2", LocalTime.of(10, 42)), model.outcome().get());
  }

  @Test
  void whoHasLeftGetsNothingMadeAgain() {
    openAndMake();
    model.print();
    renew();
    model.leave();
    tasks.release(2);

    assertEquals(3, tasks.count());
  }

  private void openAndMake() {
    model.open(RED);
    tasks.release(0);
    tasks.release(1);
  }

  private void renew() {
    model.use(works("newer pages"));
    model.renew(RED);
  }

  private int width() {
    return model.pages().get().getFirst().width();
  }

  private static HandoutWorks works(String content) {
    return TestWorks.of(Languages.only(LIBRARY), UnreviewedPolicy.PRINT, _ -> content);
  }
}
