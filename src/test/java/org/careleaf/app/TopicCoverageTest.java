package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.model.TestLibrary;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Staff see on a topic's page how much of it names its source; the patient's page says nothing. */
@ExtendWith(ApplicationExtension.class)
class TopicCoverageTest {
  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(stage, TestLibrary.library(), new TestDesk(), (_, _) -> Optional.empty());
  }

  @Test
  void staffAreToldHowManyStatementsHaveASource() throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("alpha").type(KeyCode.ENTER);
    assertEquals(List.of(), shown());

    robot.interact(robot.lookup("Clinician words").queryAs(ToggleButton.class)::fire);
    assertEquals(List.of("6 of 22 statements have a source (27 %)"), shown());
    WindowRig.picture(stage, "topic-coverage");

    robot.push(KeyCode.CONTROL, KeyCode.K).write("soreness").type(KeyCode.ENTER);
    assertEquals(List.of("0 of 1 statement has a source (0 %)"), shown());
  }

  private List<String> shown() {
    return robot.lookup("#coverage").queryAllAs(Label.class).stream()
        .filter(Label::isVisible)
        .map(Label::getText)
        .toList();
  }
}
