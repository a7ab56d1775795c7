package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What the clinic decides, and times, that are filled in and not saved yet: as a letterhead is. */
@ExtendWith(ApplicationExtension.class)
class SettingsDraftTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private LetterheadRig rig;

  @Start
  void start(Stage stage) {
    rig = new LetterheadRig(stage, folder);
  }

  @Test
  void whatTheClinicDecidesStaysWhenThePageIsLeftAndSaysSo() throws IOException {
    rig.open();
    assertFalse(isSeen("decisions-unsaved"));
    type("settings-number", "112");
    press("Ask first");
    assertTrue(isSeen("decisions-unsaved"));
    leaveAndComeBack();
    assertEquals("112", field("settings-number").getText());
    assertTrue(rig.robot.lookup("Ask first").queryAs(ToggleButton.class).isSelected());
    WindowRig.picture(rig.stage, "settings-unsaved");

    press("#settings-discard");
    assertEquals("", field("settings-number").getText());
    assertTrue(rig.robot.lookup("Print them").queryAs(ToggleButton.class).isSelected());
    assertFalse(isSeen("decisions-unsaved"));
    assertFalse(isSeen("settings-discard"));

    type("settings-number", "112");
    press("#settings-save");
    assertFalse(isSeen("decisions-unsaved"));
    assertTrue(isSeen("decisions-said"));
    type("settings-number", "113");
    assertFalse(isSeen("decisions-said"), "not saved any more");
  }

  @Test
  void timesStayWhenThePageIsLeft() {
    rig.open();
    assertFalse(isSeen("times-unsaved"));
    type("times-cover", "60");
    leaveAndComeBack();
    assertEquals("60", field("times-cover").getText());
    assertTrue(isSeen("times-unsaved"));

    press("#times-discard");
    assertEquals("120", field("times-cover").getText());
    type("times-cover", "60");
    press("#times-save");
    assertFalse(isSeen("times-unsaved"));
    assertEquals(60, rig.set.times.coverSeconds());
  }

  @Test
  void anotherFolderEndsWhatWasNotSaved() throws IOException {
    rig.open();
    type("settings-number", "112");
    rig.set.folder = Optional.of(Files.createDirectory(folder.resolve("other")));
    leaveAndComeBack();

    assertEquals("", field("settings-number").getText());
    assertFalse(isSeen("decisions-unsaved"));
  }

  @Test
  void theWindowDoesNotCloseAtOnceOnWhatIsNotSaved() {
    rig.open();
    assertTrue(closes());
    type("settings-number", "112");
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertFalse(closes());
    assertTrue(
        rig.text(".notice").startsWith("The settings are not saved yet"), rig.text(".notice"));
    assertTrue(closes(), "asked once");

    rig.open();
    press("#settings-discard");
    assertTrue(closes());
    type("times-wipe", "20");
    assertFalse(closes(), "the times too");
  }

  private void leaveAndComeBack() {
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);
  }

  private boolean closes() {
    WindowEvent request = new WindowEvent(rig.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    rig.robot.interact(() -> rig.stage.getOnCloseRequest().handle(request));
    return !request.isConsumed();
  }

  private boolean isSeen(String id) {
    return rig.robot.lookup("#" + id).query().isVisible();
  }

  private void type(String id, String text) {
    rig.robot.interact(() -> field(id).setText(text));
  }

  private TextInputControl field(String id) {
    return rig.robot.lookup("#" + id).queryTextInputControl();
  }

  private void press(String query) {
    rig.robot.interact(rig.robot.lookup(query).queryAs(ButtonBase.class)::fire);
  }
}
