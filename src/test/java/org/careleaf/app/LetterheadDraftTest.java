package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A letterhead that is filled in and not saved yet. */
@ExtendWith(ApplicationExtension.class)
class LetterheadDraftTest {
  private final FxRobot robot = new FxRobot();
  private final TestClinic set = new TestClinic();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    set.folder = Optional.of(folder);
    WindowRig.show(stage, WindowRig.content(SampleContent.load(), List.of()), set);
  }

  @Test
  void whatIsNotSavedYetStaysWhenThePageIsLeftAndSaysSo() throws IOException {
    open();
    assertFalse(isSeen("unsaved"));
    type("name", "Hill Clinic");
    assertTrue(isSeen("unsaved"));
    robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals("Hill Clinic", field("name").getText());
    assertEquals("Not saved yet", text("#letterhead-unsaved"));
    WindowRig.picture(stage, "letterhead-unsaved");

    press("discard");
    assertEquals("", field("name").getText());
    assertFalse(isSeen("unsaved"));
    assertFalse(isSeen("discard"));

    type("name", "Hill Clinic");
    press("save");
    assertFalse(isSeen("unsaved"));
    assertTrue(isSeen("said"));
    type("name", "Hill Clinics");
    assertFalse(isSeen("said"), "not saved any more");
  }

  @Test
  void anotherFolderEndsWhatWasNotSaved() throws IOException {
    open();
    type("name", "Hill Clinic");
    set.folder = Optional.of(Files.createDirectory(folder.resolve("other")));
    robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);

    assertEquals("", field("name").getText());
  }

  @Test
  void theWindowDoesNotCloseAtOnceOnWhatIsNotSaved() {
    assertTrue(closes());
    open();
    type("name", "Hill Clinic");
    robot.push(KeyCode.ALT, KeyCode.LEFT);

    assertFalse(closes());
    assertTrue(text(".notice").startsWith("The letterhead is not saved yet"), text(".notice"));
    assertTrue(closes(), "asked once");
    open();
    type("name", "Hill Clinics");
    assertFalse(closes(), "something else was typed since");
    press("save");
    assertTrue(closes());
  }

  private boolean closes() {
    WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    robot.interact(() -> stage.getOnCloseRequest().handle(request));
    return !request.isConsumed();
  }

  private boolean isSeen(String name) {
    return robot.lookup("#letterhead-" + name).query().isVisible();
  }

  private void open() {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
  }

  private void type(String name, String text) {
    robot.interact(() -> field(name).setText(text));
  }

  private TextInputControl field(String name) {
    return robot.lookup("#letterhead-" + name).queryTextInputControl();
  }

  private void press(String name) {
    robot.interact(robot.lookup("#letterhead-" + name).queryAs(ButtonBase.class)::fire);
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
