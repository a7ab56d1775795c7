package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Optional;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A computer without any printer. */
@ExtendWith(ApplicationExtension.class)
class NoPrinterTest {
  private final QuickRobot robot = new QuickRobot();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage,
        SampleContent.load(),
        new TestDesk(),
        (_, name) -> Optional.of(folder.resolve("no such folder").resolve(name)));
  }

  @Test
  void itSaysSoInOneSentenceAndEnterSaves() {
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("This computer has no printer: save the PDF and print it elsewhere.", status());
    assertTrue(robot.lookup("#save").queryAs(Button.class).isDefaultButton());
    assertEquals("save", stage.getScene().getFocusOwner().getId());

    robot.type(KeyCode.ENTER);
    Path missing = folder.resolve("no such folder").toAbsolutePath();
    assertEquals(
        "Not saved as "
            + missing.resolve("Careleaf blue-knee.pdf")
            + ": there is no folder "
            + missing
            + ". Choose another folder.",
        status());
  }

  private String status() {
    return robot.lookup("#status").queryAs(Label.class).getText();
  }
}
