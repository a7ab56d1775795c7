package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
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
    assertFalse(rig.isSeen("letterhead-unsaved"));
    rig.type("name", "Hill Clinic");
    assertTrue(rig.isSeen("letterhead-unsaved"));
    rig.leaveAndComeBack();
    assertEquals("Hill Clinic", rig.field("name").getText());
    assertEquals("Not saved yet", rig.text("#letterhead-unsaved"));
    WindowRig.picture(rig.stage, "letterhead-unsaved");

    rig.press("#letterhead-discard");
    assertEquals("", rig.field("name").getText());
    assertFalse(rig.isSeen("letterhead-unsaved"));
    assertFalse(rig.isSeen("letterhead-discard"));

    rig.type("name", "Hill Clinic");
    rig.press("#letterhead-save");
    assertFalse(rig.isSeen("letterhead-unsaved"));
    assertTrue(rig.isSeen("letterhead-said"));
    rig.type("name", "Hill Clinics");
    assertFalse(rig.isSeen("letterhead-said"), "not saved any more");
  }

  @Test
  void anotherFolderEndsWhatWasNotSaved() throws IOException {
    rig.open();
    rig.type("name", "Hill Clinic");
    rig.set.folder = Optional.of(Files.createDirectory(folder.resolve("other")));
    rig.leaveAndComeBack();

    assertEquals("", rig.field("name").getText());
  }

  @Test
  void theWindowDoesNotCloseAtOnceOnWhatIsNotSaved() {
    assertTrue(rig.closes());
    rig.open();
    rig.type("name", "Hill Clinic");
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT);

    assertFalse(rig.closes());
    assertTrue(
        rig.text(".notice").startsWith("The letterhead is not saved yet"), rig.text(".notice"));
    assertTrue(rig.closes(), "asked once");
    rig.open();
    rig.type("name", "Hill Clinics");
    assertFalse(rig.closes(), "something else was typed since");
    rig.press("#letterhead-save");
    assertTrue(rig.closes());
  }
}
