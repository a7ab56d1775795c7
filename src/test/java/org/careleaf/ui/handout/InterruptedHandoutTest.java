package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Tongues;
import org.careleaf.ui.common.HeldTasks;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.common.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What came of a handout whose patient was interrupted, also where that is known only later. */
class InterruptedHandoutTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);
  private static final Locale SPANISH = Locale.of("es");
  private static final HandoutSubject RED = HandoutSubject.ofCondition("red-knee");

  @TempDir private Path folder;

  @Test
  void whatCameOfAHandoutIsThereAgainWithItsPatientAndBesideNobodyElse() {
    HandoutModel model = model(new InPlaceTasks());
    Outcome sent = new Outcome.Sent("FRONT-2", LocalTime.of(10, 42));
    model.open(RED);
    model.print();
    model.turnTo(1, List.of());
    assertEquals(new Outcome.Nothing(), model.outcome().get(), "the same pages, another patient");
    assertFalse(model.sending().wouldRepeat(1));

    model.leave();
    model.turnTo(0, RED.items());
    model.open(RED);
    assertEquals(sent, model.outcome().get());
    assertTrue(model.sending().wouldRepeat(1));

    model.draft().tongues().set(Tongues.only(SPANISH));
    assertEquals(new Outcome.Nothing(), model.outcome().get(), "another handout");
  }

  @Test
  void aPrinterThatAnswersLateAnswersForWhoWasHere() {
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = ready(tasks);
    GivenModel card = new GivenModel(model);
    model.print();
    model.turnTo(1, List.of());
    tasks.release(2); // the print

    Outcome sent = new Outcome.Sent("FRONT-2", LocalTime.of(10, 42));
    assertEquals(Optional.of(sent), model.afterwards().get());
    assertEquals(new Outcome.Nothing(), model.outcome().get());
    assertEquals("", card.line());
    model.turnTo(0, RED.items());
    assertEquals(sent, model.outcome().get());
    assertTrue(card.line().startsWith("Given 2026-11-22: Red knee"), card.line());
  }

  @Test
  void norDoesItAnswerForANewPatient() {
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = ready(tasks);
    GivenModel card = new GivenModel(model);
    model.print();
    model.newPatient();
    tasks.release(2); // the print

    assertEquals(new Outcome.Nothing(), model.outcome().get());
    assertEquals("", card.line());
  }

  @Test
  void aFileThatIsWrittenLateIsSaidOfWhoWasHere() {
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = ready(tasks);
    GivenModel card = new GivenModel(model);
    Path file = folder.resolve("red-knee.pdf");
    model.save(file);
    model.turnTo(1, List.of());
    tasks.release(2); // the file

    assertEquals(Optional.of(new Outcome.Saved(file)), model.afterwards().get());
    assertEquals(new Outcome.Nothing(), model.outcome().get());
    model.turnTo(0, RED.items());
    assertEquals(Optional.of(file), model.outcome().get().saved());
    assertTrue(card.line().startsWith("Given 2026-11-22: Red knee"), card.line());
  }

  /** With the handout made and the printers known. */
  private static HandoutModel ready(HeldTasks tasks) {
    HandoutModel model = model(tasks);
    model.open(RED);
    tasks.releaseAll();
    return model;
  }

  private static HandoutModel model(Tasks tasks) {
    return new HandoutModel(
        TestWorks.saying(SampleContent.languages()), new TestDesk(TestDesk.FRONT), tasks, CLOCK);
  }
}
