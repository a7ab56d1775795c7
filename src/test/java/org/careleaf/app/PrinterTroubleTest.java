package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.event.Event;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import javax.print.PrintService;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.Sides;
import org.careleaf.content.SampleContent;
import org.careleaf.printing.FakeDesk;
import org.careleaf.ui.common.BackgroundTasks;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Printers that make trouble, in the real window, with its real threads. */
@ExtendWith(ApplicationExtension.class)
class PrinterTroubleTest {
  private final QuickRobot robot = new QuickRobot();
  private final List<PrintService> printers = new CopyOnWriteArrayList<>();
  private final CountDownLatch answer = new CountDownLatch(1);

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage,
        WindowRig.content(SampleContent.load(), List.of()),
        new WindowParts.Outlets(
            FakeDesk.of(() -> printers),
            (_, name) -> Optional.of(folder.resolve(name)),
            WindowRig.CLOCK),
        new BackgroundTasks());
  }

  @AfterEach
  void letGo() {
    answer.countDown();
  }

  @Test
  void withoutADefaultTheFirstPrinterIsChosen() throws TimeoutException {
    printers.addAll(List.of(FakeDesk.taking("BACK"), FakeDesk.taking("FRONT-2")));
    openHandout("Print 1 page on BACK");
    robot.type(KeyCode.ENTER);

    waitForStatus("Sent to BACK at 10:42.");
    assertEquals("Print again on BACK", print().getText());
  }

  @Test
  void aPrinterThatVanishesIsSaidAndAnotherOneIsOffered() throws TimeoutException {
    printers.addAll(List.of(FakeDesk.taking("FRONT-2"), FakeDesk.taking("BACK")));
    openHandout("Print 1 page on FRONT-2");
    printers.removeFirst();
    robot.type(KeyCode.ENTER);

    waitForStatus("FRONT-2 is no longer there: choose another printer, or save the PDF.");
    assertEquals("Print 1 page on BACK", print().getText());
    assertEquals("save", focused());
  }

  @Test
  void theOnlyPrinterThatVanishesLeavesTheFile() throws TimeoutException {
    printers.add(FakeDesk.taking("FRONT-2"));
    openHandout("Print 1 page on FRONT-2");
    printers.clear();
    robot.type(KeyCode.ENTER);

    waitForStatus("This computer has no printer: save the PDF and print it elsewhere.");
    assertTrue(print().isDisabled());
    assertEquals("save", focused());
  }

  @Test
  void aPrinterThatRefusesIsOneSentenceAndEnterSaves() throws TimeoutException {
    printers.add(FakeDesk.refusing("FRONT-2", "Printer is not accepting job."));
    openHandout("Print 1 page on FRONT-2");
    robot.type(KeyCode.ENTER);

    waitForStatus(
        "FRONT-2 did not take the handout: This printer is not taking jobs at the moment: choose"
            + " another one, or have it switched back on. Try again, or save the PDF.");
    assertEquals("save", focused());
    robot.type(KeyCode.ENTER);
    waitForStatus("Saved as " + folder.resolve("Careleaf blue-knee.pdf") + ".");
    assertTrue(Files.exists(folder.resolve("Careleaf blue-knee.pdf")));
    assertEquals("open", focused());
  }

  @Test
  void aSlowPrinterIsToldOfAndItsJobOutlivesThePage() throws TimeoutException {
    sendSlowly();
    waitForStatus("FRONT-2 has not answered yet. It is still being sent: you can go on working.");

    robot.write("red knee").type(KeyCode.ENTER);
    assertEquals("Red knee", robot.lookup(".title").queryAs(Label.class).getText());
    answer.countDown();
    waitFor(() -> "Sent to FRONT-2 at 10:42.".equals(notice()));
  }

  @Test
  void aWindowThatIsClosedMeanwhileClosesOnceThePrinterHasTheHandout() throws TimeoutException {
    sendSlowly();
    close();
    assertTrue(stage.isShowing());
    assertTrue(notice().startsWith("A printer has not answered yet. The window closes"), notice());

    answer.countDown();
    waitFor(() -> !stage.isShowing());
  }

  @Test
  void aWindowThatIsClosedTwiceDoesNotWait() throws TimeoutException {
    sendSlowly();
    close();
    close();

    assertFalse(stage.isShowing());
  }

  @Test
  void whatIsTypedIsSaidToGoWithSuchAWindowAndWhatIsTypedSinceKeepsIt() throws TimeoutException {
    sendANoteSlowly();
    close();
    assertTrue(notice().endsWith(" What is typed or filled in, and not kept, goes with it."));
    note("Rest, and walk.");
    answer.countDown();

    waitFor(() -> notice().startsWith("What was typed for a patient goes with the window"));
    assertTrue(stage.isShowing());
    close();
    assertFalse(stage.isShowing());
  }

  @Test
  void norDoesAWindowThatIsClosedTwiceWaitForWhatWasTypedBefore() throws TimeoutException {
    sendANoteSlowly();
    close();
    close();

    assertFalse(stage.isShowing());
  }

  private void note(String text) {
    robot.interact(() -> robot.lookup("#note").queryTextInputControl().setText(text));
  }

  @Test
  void aWindowThatIsClosedMeanwhileStaysWhenThePrinterRefuses() throws TimeoutException {
    printers.add(FakeDesk.slowAndRefusing("FRONT-2", answer));
    openHandout("Print 1 page on FRONT-2");
    robot.type(KeyCode.ENTER);
    waitForStatus("Sending to FRONT-2.");
    close();
    answer.countDown();

    waitFor(() -> notice().equals("The window stays open: the handout was not sent."));
    assertTrue(stage.isShowing());
    assertEquals("save", focused());
    close();
    assertFalse(stage.isShowing());
  }

  @Test
  void aWindowWithNothingUnderWayClosesAtOnce() throws TimeoutException {
    printers.add(FakeDesk.taking("FRONT-2"));
    openHandout("Print 1 page on FRONT-2");
    close();

    assertFalse(stage.isShowing());
  }

  /** To a printer that answers when the test lets it. */
  private void sendSlowly() throws TimeoutException {
    printers.add(FakeDesk.slow("FRONT-2", answer));
    openHandout("Print 1 page on FRONT-2");
    robot.type(KeyCode.ENTER);
    waitForStatus("Sending to FRONT-2.");
  }

  private void sendANoteSlowly() throws TimeoutException {
    printers.add(FakeDesk.slow("FRONT-2", answer));
    openHandout("Print 1 page on FRONT-2");
    note("Rest.");
    robot.interact(print()::fire);
    waitForStatus("Sending to FRONT-2.");
  }

  /** As the system's button does. */
  private void close() {
    robot.interact(
        () -> {
          WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
          Event.fireEvent(stage, request);
          if (!request.isConsumed()) {
            stage.hide();
          }
        });
  }

  @Test
  void aPrinterWithoutLetterPrintsOnThePaperThatItHas() throws TimeoutException {
    printers.add(FakeDesk.taking("FRONT-2", MediaSizeName.ISO_A4, Sides.ONE_SIDED));
    openHandout("Print 1 page on FRONT-2");

    assertFalse(robot.lookup("Letter").tryQuery().isPresent(), "there is no choice of paper");
    assertFalse(robot.lookup("Two-sided").tryQuery().isPresent(), "nor of sides");
    waitFor(() -> aspect() > 1.41);
  }

  /** What somebody would see if the rows were there for every printer. */
  @Test
  void aPrinterWithBothShowsTheChoice() throws TimeoutException {
    printers.add(
        FakeDesk.taking(
            "FRONT-2",
            MediaSizeName.ISO_A4,
            MediaSizeName.NA_LETTER,
            Sides.ONE_SIDED,
            Sides.TWO_SIDED_LONG_EDGE));
    openHandout("Print 1 page on FRONT-2");

    assertTrue(robot.lookup("Letter").tryQuery().isPresent());
    assertTrue(robot.lookup("Two-sided").tryQuery().isPresent());
  }

  private void openHandout(String button) throws TimeoutException {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    waitFor(() -> print().getText().equals(button));
  }

  /** The height of the page that is shown for its width; nothing while none is shown yet. */
  private double aspect() {
    return robot
        .lookup(".paper")
        .tryQuery()
        .map(Node::getBoundsInLocal)
        .map(page -> page.getHeight() / page.getWidth())
        .orElse(0.0);
  }

  private Button print() {
    return robot.lookup("#print").queryButton();
  }

  private String notice() {
    return robot.lookup(".notice").queryAs(Label.class).getText();
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }

  private void waitForStatus(String sentence) throws TimeoutException {
    waitFor(() -> robot.lookup("#status").queryAs(Label.class).getText().equals(sentence));
    WaitForAsyncUtils.waitForFxEvents();
  }

  private static void waitFor(java.util.concurrent.Callable<Boolean> fact) throws TimeoutException {
    WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, fact);
  }
}
