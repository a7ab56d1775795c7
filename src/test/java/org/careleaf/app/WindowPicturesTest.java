package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.Library;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of every page with the content that ships, for people to look at. */
@ExtendWith(ApplicationExtension.class)
class WindowPicturesTest {
  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    Library library = ShippedContent.library();
    WindowRig.show(stage, library, new TestDesk(TestDesk.FRONT), (_, _) -> Optional.empty());
  }

  @Test
  void everyPageInBothThemes() throws IOException {
    pictures("light");
    assertEquals(Color.web("#ffffff"), ground());

    robot.push(KeyCode.ALT, KeyCode.LEFT); // the theme changes wherever one is
    robot.interact(robot.lookup("#theme").queryButton()::fire);
    assertEquals(Color.web("#111918"), ground());
    while (!title().equals("Start")) {
      robot.push(KeyCode.ALT, KeyCode.LEFT);
    }
    pictures("dark");
  }

  private void pictures(String theme) throws IOException {
    WindowRig.picture(stage, "start-" + theme);
    robot.write("disc");
    WindowRig.picture(stage, "search-" + theme);
    robot.type(KeyCode.ESCAPE);
    find("numb saddle", "symptom-" + theme);
    find("epidural", "treatment-" + theme);
    find("slipped", "condition-" + theme);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("degen").push(KeyCode.CONTROL, KeyCode.ENTER);
    WindowRig.picture(stage, "compare-patient-" + theme);
    robot.interact(
        () ->
            robot
                .lookup("Clinician words")
                .queryAs(javafx.scene.control.ToggleButton.class)
                .fire());
    WindowRig.picture(stage, "compare-clinician-" + theme);
    robot.interact(
        () ->
            robot.lookup("Patient words").queryAs(javafx.scene.control.ToggleButton.class).fire());
    robot.push(KeyCode.CONTROL, KeyCode.P);
    WindowRig.picture(stage, "handout-" + theme);
  }

  private void find(String query, String picture) throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(query).type(KeyCode.ENTER);
    WindowRig.picture(stage, picture);
  }

  private String title() {
    return robot.lookup(".title").queryAs(Label.class).getText();
  }

  /** The colour beside the page's last card. */
  private Color ground() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> stage.getScene().snapshot(null).getPixelReader().getColor(998 - 16, 60));
  }
}
