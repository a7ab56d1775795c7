package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
    assertFalse(rig.isSeen("decisions-unsaved"));
    type("settings-number", "112");
    rig.press("Ask first");
    assertTrue(rig.isSeen("decisions-unsaved"));
    rig.leaveAndComeBack();
    assertEquals("112", field("settings-number").getText());
    assertTrue(rig.robot.lookup("Ask first").queryAs(ToggleButton.class).isSelected());
    WindowRig.picture(rig.stage, "settings-unsaved");

    rig.press("#settings-discard");
    assertEquals("", field("settings-number").getText());
    assertTrue(rig.robot.lookup("Print them").queryAs(ToggleButton.class).isSelected());
    assertFalse(rig.isSeen("decisions-unsaved"));
    assertFalse(rig.isSeen("settings-discard"));

    type("settings-number", "112");
    rig.press("#settings-save");
    assertFalse(rig.isSeen("decisions-unsaved"));
    assertTrue(rig.isSeen("decisions-said"));
    type("settings-number", "113");
    assertFalse(rig.isSeen("decisions-said"), "not saved any more");
  }

  @Test
  void timesStayWhenThePageIsLeft() {
    rig.open();
    assertFalse(rig.isSeen("times-unsaved"));
    type("times-cover", "60");
    rig.leaveAndComeBack();
    assertEquals("60", field("times-cover").getText());
    assertTrue(rig.isSeen("times-unsaved"));

    rig.press("#times-discard");
    assertEquals("120", field("times-cover").getText());
    type("times-cover", "60");
    rig.press("#times-save");
    assertFalse(rig.isSeen("times-unsaved"));
    assertEquals(60, rig.set.times.coverSeconds());
  }

  @Test
  void anotherFolderEndsWhatWasNotSaved() throws IOException {
    rig.open();
    type("settings-number", "112");
    rig.set.folder = Optional.of(Files.createDirectory(folder.resolve("other")));
    rig.leaveAndComeBack();

    assertEquals("", field("settings-number").getText());
    assertFalse(rig.isSeen("decisions-unsaved"));
  }

  @Test
  void theWindowDoesNotCloseAtOnceOnWhatIsNotSaved() {
    rig.open();
    assertTrue(rig.closes());
    type("settings-number", "112");
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertFalse(rig.closes());
    assertTrue(
        rig.text(".notice").startsWith("The settings are not saved yet"), rig.text(".notice"));
    assertTrue(rig.closes(), "asked once");

    rig.open();
    rig.press("#settings-discard");
    assertTrue(rig.closes());
    type("times-wipe", "20");
    assertFalse(rig.closes(), "the times too");
  }

  private void type(String id, String text) {
    rig.robot.interact(() -> field(id).setText(text));
  }

  private TextInputControl field(String id) {
    return rig.robot.lookup("#" + id).queryTextInputControl();
  }
}
