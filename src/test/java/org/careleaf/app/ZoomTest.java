package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.Optional;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.ShippedContent;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The preview is shown larger, and is drawn as sharp as it is large. */
@ExtendWith(ApplicationExtension.class)
class ZoomTest {
  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage, ShippedContent.library(), new TestDesk(TestDesk.FRONT), (_, _) -> Optional.empty());
    robot.push(KeyCode.CONTROL, KeyCode.K).write("slipped").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P);
  }

  @Test
  void keysMakeThePagesLargerSmallerAndFitAgain() throws IOException {
    double fit = width();
    assertEquals("Fits the width", size());
    robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    assertEquals("125% of the width", size());
    assertEquals(fit * 1.25, width(), 1);
    robot.push(KeyCode.CONTROL, KeyCode.EQUALS).push(KeyCode.CONTROL, KeyCode.ADD);
    assertEquals(fit * 2, width(), 1);
    WindowRig.picture(stage, "zoom");
    double left = page().localToScene(page().getBoundsInLocal()).getMinX();
    assertTrue(left >= pages().localToScene(pages().getBoundsInLocal()).getMinX(), "lines begin");
    robot.push(KeyCode.CONTROL, KeyCode.MINUS);
    assertEquals(fit * 1.5, width(), 1);
    robot.push(KeyCode.CONTROL, KeyCode.DIGIT0);
    assertEquals(fit, width(), 1);
  }

  @Test
  void aLargePageIsDrawnSharpAndReachedByScrolling() {
    for (int step = 0; step < 10; step++) {
      robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    }
    assertEquals("300% of the width", size());
    assertTrue(page().getImage().getWidth() >= width(), "as many pixels as are shown");
    assertTrue(robot.lookup("#zoom-larger").query().isDisabled());
    assertTrue(bar(Orientation.HORIZONTAL).isVisible());
    robot.interact(() -> pages().setHvalue(1));
    double right = page().localToScene(page().getBoundsInLocal()).getMaxX();
    assertTrue(right <= pages().localToScene(pages().getBoundsInLocal()).getMaxX(), "its end");
  }

  @Test
  void aChangedHandoutStaysAsLargeAndAsSharp() {
    for (int step = 0; step < 5; step++) {
      robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    }
    double larger = width();
    robot.interact(() -> robot.lookup("#note").queryTextInputControl().setText("Rest."));

    assertEquals(larger, width(), 1);
    assertEquals("300% of the width", size());
    assertTrue(page().getImage().getWidth() >= width());
  }

  @Test
  void buttonsDoTheSame() {
    double fit = width();
    robot.clickOn("#zoom-larger");
    assertEquals(fit * 1.25, width(), 1);
    robot.clickOn("#zoom-smaller");
    assertEquals(fit, width(), 1);
    assertEquals("zoom-larger", stage.getScene().getFocusOwner().getId());
  }

  private ScrollPane pages() {
    return robot.lookup("#pages").queryAs(ScrollPane.class);
  }

  private ScrollBar bar(Orientation orientation) {
    return pages().lookupAll(".scroll-bar").stream()
        .map(ScrollBar.class::cast)
        .filter(bar -> bar.getOrientation() == orientation)
        .findFirst()
        .orElseThrow();
  }

  private ImageView page() {
    return robot.from(pages()).lookup(".image-view").query();
  }

  private double width() {
    return page().getBoundsInLocal().getWidth();
  }

  private String size() {
    return robot.lookup("#zoom-size").queryAs(Label.class).getText();
  }
}
