package org.careleaf.ui.handout;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.PaperSize;
import org.careleaf.ui.common.HeldTasks;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.common.Tasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class HandoutModelTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);
  private static final Locale SPANISH = Locale.of("es");
  private static final HandoutSubject RED = HandoutSubject.ofCondition("red-knee");

  @TempDir private Path folder;

  @Test
  void thePaperIsThePrinters() {
    HandoutModel model = model(new TestDesk(TestDesk.BACK), new InPlaceTasks());
    model.open(RED);

    assertEquals(PaperSize.A4, model.paper().get());
  }

  @Test
  void thePaperThatSomebodyChoseStaysWhateverPrinterIsChosen() {
    HandoutModel model = model(new TestDesk(TestDesk.FRONT, TestDesk.BACK), new InPlaceTasks());
    model.open(RED);
    model.paper().set(PaperSize.A4);
    model.paper().set(PaperSize.LETTER);
    model.printers().chosen().set(TestDesk.BACK);

    assertEquals(PaperSize.LETTER, model.paper().get());
  }

  @Test
  void thePaperOfACodeStaysThoughItWasThereAlready() {
    HandoutModel model = model(new TestDesk(TestDesk.BACK), new InPlaceTasks());
    Runnable wayBack = model.wayBack();
    model.choosePaper(PaperSize.LETTER);
    model.open(RED);
    assertEquals(PaperSize.LETTER, model.paper().get());

    wayBack.run();
    assertEquals(PaperSize.A4, model.paper().get(), "the printer's again");
  }

  @Test
  void whatThePrinterTookIsSentAndNeverPrinted() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HandoutModel model = model(desk, new InPlaceTasks());
    model.open(RED);
    model.print();

    assertEquals(new Outcome.Sent("FRONT-2", LocalTime.of(10, 42)), model.outcome().get());
    assertEquals(List.of("FRONT-2 LETTE"), desk.sent);
  }

  @Test
  void whoPrintsBeforeThePagesAreMadeGetsThemOnce() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = model(desk, tasks);
    model.open(RED);
    model.print();
    model.print();
    assertEquals(new Outcome.PrintsWhenReady(), model.outcome().get());

    tasks.release(1); // the printers
    tasks.release(0); // the pages
    tasks.release(2); // the print

    assertEquals(List.of("FRONT-2 LETTE"), desk.sent);
    assertEquals(3, tasks.count());
  }

  @Test
  void whoGoesAwayBeforeThePagesAreMadePrintsNothing() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = model(desk, tasks);
    model.open(RED);
    model.print();
    model.leave();
    tasks.release(0);
    tasks.release(1);

    assertEquals(List.of(), desk.sent);
    assertEquals(2, tasks.count());
  }

  @Test
  void theOldPaperNeverOverwritesTheNew() {
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = model(new TestDesk(), tasks);
    model.open(RED);
    model.paper().set(PaperSize.A4);
    tasks.release(2); // A4
    tasks.release(0); // Letter, too late

    assertEquals("A4".length(), model.pages().get().getFirst().width());
  }

  @Test
  void aSecondPressWhileSendingSendsNothingMore() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = model(desk, tasks);
    model.open(RED);
    tasks.release(0);
    tasks.release(1);
    model.print();
    model.print();
    tasks.release(2);

    assertEquals(List.of("FRONT-2 LETTE"), desk.sent);
    assertEquals(3, tasks.count());
  }

  @Test
  void whatIsNotWholeInItsLanguageIsAskedForAndPrintedAtTheNextPress() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HandoutModel model = model(desk, new InPlaceTasks());
    model.open(RED);
    model.language().chosen().set(SPANISH);
    model.print();
    assertEquals(List.of(), desk.sent);
    assertEquals(new Outcome.Incomplete(SPANISH), model.outcome().get());

    model.print();
    assertEquals(List.of("FRONT-2 LETTE"), desk.sent);
  }

  @Test
  void whoPrintsBeforeThePagesAreMadeIsAskedToo() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HeldTasks tasks = new HeldTasks();
    HandoutModel model = model(desk, tasks);
    model.open(RED);
    model.language().chosen().set(SPANISH);
    model.print();
    tasks.release(1); // the printers
    tasks.release(2); // the pages in Spanish

    assertEquals(List.of(), desk.sent);
    assertEquals(new Outcome.Incomplete(SPANISH), model.outcome().get());
    assertEquals(3, tasks.count());
  }

  @Test
  void anotherPaperOrLanguageIsAskedForAnew() {
    TestDesk desk = new TestDesk(TestDesk.FRONT);
    HandoutModel model = model(desk, new InPlaceTasks());
    model.open(RED);
    model.language().chosen().set(SPANISH);
    model.print();
    model.paper().set(PaperSize.A4);
    assertNotEquals(List.of(), model.language().gaps().get());
    model.print();
    assertEquals(new Outcome.Incomplete(SPANISH), model.outcome().get());

    model.language().chosen().set(Locale.ENGLISH);
    assertEquals(List.of(), model.language().gaps().get());
    model.paper().set(PaperSize.LETTER);
    model.print();
    assertEquals(1, desk.sent.size());
  }

  @Test
  void aComputerWithoutPrintersSaysSoAtOnce() {
    HandoutModel model = model(new TestDesk(), new InPlaceTasks());
    model.open(RED);

    assertEquals(new Outcome.NoPrinter(), model.outcome().get());
  }

  @Test
  void aSavedHandoutIsTheWholeFileAndNothingBesides() throws IOException {
    HandoutModel model = model(new TestDesk(), new InPlaceTasks());
    Path file = folder.resolve(RED.fileName());
    model.open(RED);
    model.save(file);

    assertEquals(new Outcome.Saved(file), model.outcome().get());
    assertEquals("LETTER", Files.readString(file, US_ASCII));
    assertEquals(List.of("Careleaf red-knee.pdf"), names());
  }

  @Test
  void aFileThatCannotBeWrittenIsSaidAndLeavesNothing() throws IOException {
    HandoutModel model = model(new TestDesk(), new InPlaceTasks());
    Path file = Files.createDirectory(folder.resolve("taken"));
    model.open(RED);
    model.save(file);

    assertEquals(new Outcome.NotSaved(file, "it is a folder"), model.outcome().get());
    assertEquals(List.of("taken"), names());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  /** The "PDF" is the name of its paper. */
  private static HandoutModel model(TestDesk desk, Tasks tasks) {
    HandoutWorks works =
        TestWorks.of(
            SampleContent.languages(), UnreviewedPolicy.PRINT, handout -> handout.paper().name());
    return new HandoutModel(works, desk, tasks, CLOCK);
  }
}
