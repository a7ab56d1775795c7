package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Pages that take a while, on a computer without a printer. */
@ExtendWith(ApplicationExtension.class)
class SlowHandoutTest {
  private final QuickRobot robot = new QuickRobot();
  private final HeldTasks tasks = new HeldTasks();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(stage, SampleContent.load(), tasks);
  }

  @Test
  void enterBeforeThePagesAreThereLeavesTheFocusOnTheHandout() throws IOException {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("print", focused());
    assertEquals("Looking ...", printer());
    WindowRig.picture(stage, "printers-asked");

    robot.interact(() -> tasks.release(1)); // the printers: none
    assertEquals("No printer", printer());
    robot.type(KeyCode.ENTER);
    assertEquals(
        "Making the pages; they print as soon as they are ready.",
        robot.lookup("#status").queryAs(Label.class).getText());

    robot.interact(() -> tasks.release(0)); // the pages
    assertEquals("save", focused());
  }

  private String printer() {
    return robot.lookup("#printer").queryComboBox().getPromptText();
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getId();
  }
}
