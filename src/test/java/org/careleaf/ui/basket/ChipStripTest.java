package org.careleaf.ui.basket;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.careleaf.ui.common.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.api.FxRobot;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** More in a basket than there is room for. */
@ExtendWith(ApplicationExtension.class)
class ChipStripTest {
  private static final int WIDE = 100;

  private final FxRobot robot = new FxRobot();

  @SuppressWarnings("NullAway.Init") // set by start: no control can be made before
  private ChipStrip strip;

  @Start
  void start(Stage stage) {
    strip = new ChipStrip(new Texts(Locale.ENGLISH));
    stage.setScene(new Scene(strip, 400, 40));
    stage.show();
  }

  @Test
  void whatFitsNeedsNoButtons() {
    hold(3);

    assertEquals(1, strip.getChildren().size());
    assertEquals(List.of(0, 1, 2), inSight(3));
  }

  @Test
  void whatDoesNotFitIsToldOfAndAClickAway() {
    hold(8);
    assertTrue(button(0).isDisabled(), "nothing is before");
    assertFalse(button(1).isDisabled());
    assertEquals(0, inSight(8).getFirst());

    while (!button(1).isDisabled()) {
      List<Integer> before = inSight(8);
      robot.interact(button(1)::fire);
      assertTrue(inSight(8).getFirst() <= before.getLast() + 1, "nothing is passed by");
    }
    assertEquals(7, inSight(8).getLast());
    assertFalse(button(0).isDisabled());
  }

  @Test
  void aPlaceIsBroughtIntoSightFromEitherSide() {
    hold(8);
    robot.interact(() -> strip.reveal(7));
    assertEquals(7, inSight(8).getLast());
    robot.interact(() -> strip.reveal(2));
    assertEquals(2, inSight(8).getFirst());
    robot.interact(() -> strip.reveal(3));
    assertEquals(2, inSight(8).getFirst(), "what is in sight stays where it is");
  }

  private void hold(int count) {
    robot.interact(
        () -> {
          strip.nodes().setAll(IntStream.range(0, count).<Node>mapToObj(_ -> chip()).toList());
          strip.applyCss();
          strip.layout();
        });
  }

  private static Region chip() {
    Region chip = new Region();
    chip.setMinSize(WIDE, 20);
    chip.setPrefSize(WIDE, 20);
    return chip;
  }

  private List<Integer> inSight(int count) {
    var window =
        strip.getChildren().stream()
            .filter(ScrollPane.class::isInstance)
            .map(ScrollPane.class::cast)
            .findFirst()
            .orElseThrow();
    var room = window.localToScene(window.getLayoutBounds());
    return IntStream.range(0, count)
        .filter(
            i -> {
              Node chip = strip.nodes().get(i);
              var at = chip.localToScene(chip.getLayoutBounds());
              return at.getMinX() >= room.getMinX() - 3 && at.getMaxX() <= room.getMaxX() + 3;
            })
        .boxed()
        .toList();
  }

  private Button button(int which) {
    return strip.getChildren().stream()
        .filter(Button.class::isInstance)
        .map(Button.class::cast)
        .toList()
        .get(which);
  }
}
