package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A letterhead that is filled in and not saved yet. */
@ExtendWith(ApplicationExtension.class)
class LetterheadDraftTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private LetterheadRig rig;

  @Start
  void start(Stage stage) {
    rig = new LetterheadRig(stage, folder);
  }

  @Test
  void whatIsNotSavedYetStaysWhenThePageIsLeftAndSaysSo() throws IOException {
    rig.open();
    assertFalse(isSeen("unsaved"));
    rig.type("name", "Hill Clinic");
    assertTrue(isSeen("unsaved"));
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals("Hill Clinic", rig.field("name").getText());
    assertEquals("Not saved yet", rig.text("#letterhead-unsaved"));
    WindowRig.picture(rig.stage, "letterhead-unsaved");

    press("discard");
    assertEquals("", rig.field("name").getText());
    assertFalse(isSeen("unsaved"));
    assertFalse(isSeen("discard"));

    rig.type("name", "Hill Clinic");
    press("save");
    assertFalse(isSeen("unsaved"));
    assertTrue(isSeen("said"));
    rig.type("name", "Hill Clinics");
    assertFalse(isSeen("said"), "not saved any more");
  }

  @Test
  void anotherFolderEndsWhatWasNotSaved() throws IOException {
    rig.open();
    rig.type("name", "Hill Clinic");
    rig.set.folder = Optional.of(Files.createDirectory(folder.resolve("other")));
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);

    assertEquals("", rig.field("name").getText());
  }

  @Test
  void theWindowDoesNotCloseAtOnceOnWhatIsNotSaved() {
    assertTrue(closes());
    rig.open();
    rig.type("name", "Hill Clinic");
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT);

    assertFalse(closes());
    assertTrue(
        rig.text(".notice").startsWith("The letterhead is not saved yet"), rig.text(".notice"));
    assertTrue(closes(), "asked once");
    rig.open();
    rig.type("name", "Hill Clinics");
    assertFalse(closes(), "something else was typed since");
    press("save");
    assertTrue(closes());
  }

  private boolean closes() {
    WindowEvent request = new WindowEvent(rig.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    rig.robot.interact(() -> rig.stage.getOnCloseRequest().handle(request));
    return !request.isConsumed();
  }

  private boolean isSeen(String name) {
    return rig.robot.lookup("#letterhead-" + name).query().isVisible();
  }

  private void press(String name) {
    rig.robot.interact(rig.robot.lookup("#letterhead-" + name).queryAs(ButtonBase.class)::fire);
  }
}
