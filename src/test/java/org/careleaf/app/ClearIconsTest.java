package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A button without words must show its icon whatever is done with it: 3:1, as WCAG 2.2 has it. */
@ExtendWith(ApplicationExtension.class)
class ClearIconsTest {
  private static final double LEAST = 3;

  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage, SampleContent.load(), new TestDesk(TestDesk.FRONT), (_, _) -> Optional.empty());
  }

  @Test
  void anIconIsClearWhenFocusedHoveredAndPressedInBothThemes() {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.B);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("red").push(KeyCode.CONTROL, KeyCode.ENTER);
    List<String> unclear = new ArrayList<>(unclear("light"));
    robot.interact(robot.lookup("#theme").queryButton()::fire);
    unclear.addAll(unclear("dark"));

    assertEquals(List.of(), unclear);
  }

  private List<String> unclear(String theme) {
    List<Button> buttons =
        Stream.of(".quiet-button", ".link-button")
            .flatMap(look -> robot.lookup(look).queryAllAs(Button.class).stream())
            .filter(button -> !button.isDisabled())
            .toList();
    assertTrue(buttons.size() > 6, "also of the comparison and of the basket");
    List<String> unclear = new ArrayList<>();
    for (Button button : oneOfEachLook(buttons)) {
      robot.interact(() -> button.setTooltip(null)); // it would cover what is looked at
      robot.interact(button::requestFocus);
      look(button, theme + " focused", unclear);
      robot.moveTo(button);
      look(button, theme + " focused and hovered", unclear);
      robot.press(MouseButton.PRIMARY);
      look(button, theme + " pressed", unclear);
      robot.moveTo(robot.lookup(".logo").<Node>query());
      robot.release(MouseButton.PRIMARY);
      robot.interact(stage.getScene().lookup(".page")::requestFocus);
      robot.moveTo(button);
      look(button, theme + " hovered", unclear);
    }
    return unclear;
  }

  /** Buttons of the same styles under the same styles look alike. */
  private static Collection<Button> oneOfEachLook(List<Button> buttons) {
    Map<List<String>, Button> looks = new LinkedHashMap<>();
    for (Button button : buttons) {
      List<String> look = new ArrayList<>(button.getStyleClass());
      for (Node above = button.getParent(); above != null; above = above.getParent()) {
        look.addAll(above.getStyleClass());
      }
      looks.putIfAbsent(look, button);
    }
    return looks.values();
  }

  private void look(Button button, String state, List<String> unclear) {
    double contrast = contrast(button);
    if (contrast < LEAST) {
      unclear.add(button.getAccessibleText() + " " + state + ": " + contrast);
    }
  }

  /** Of what differs most from the ground, which is what most of the button shows. */
  private double contrast(Button button) {
    WritableImage window =
        WaitForAsyncUtils.waitForAsyncFx(10_000, () -> stage.getScene().snapshot(null));
    Bounds at = button.localToScene(button.getLayoutBounds());
    Map<Color, Integer> pixels = new HashMap<>();
    for (int y = (int) at.getMinY() + 3; y < at.getMaxY() - 3; y++) {
      for (int x = (int) at.getMinX() + 3; x < at.getMaxX() - 3; x++) {
        pixels.merge(window.getPixelReader().getColor(x, y), 1, Integer::sum);
      }
    }
    Color ground =
        pixels.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow().getKey();
    return pixels.keySet().stream().mapToDouble(c -> contrast(c, ground)).max().orElseThrow();
  }

  private static double contrast(Color one, Color other) {
    double light = Math.max(luminance(one), luminance(other));
    return (light + 0.05) / (Math.min(luminance(one), luminance(other)) + 0.05);
  }

  private static double luminance(Color color) {
    return 0.2126 * linear(color.getRed())
        + 0.7152 * linear(color.getGreen())
        + 0.0722 * linear(color.getBlue());
  }

  private static double linear(double share) {
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
