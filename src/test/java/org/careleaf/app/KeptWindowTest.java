package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.geometry.Rectangle2D;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;
import javafx.stage.Stage;
import org.careleaf.clinic.WindowPlace;
import org.careleaf.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;

/** The window opens where it was closed last. */
@ExtendWith(ApplicationExtension.class)
class KeptWindowTest {
  private final QuickRobot robot = new QuickRobot();

  @TempDir private Path folder;

  private OnScreen screens = new OnScreen(List.of(new Rectangle2D(0, 0, 2000, 1500)));

  @Test
  void theWindowOpensWhereItWasClosed() throws IOException {
    robot.interact(
        () -> {
          Stage stage = open();
          assertFalse(stage.isMaximized());
          move(stage, 40, 60, 700, 500);
          assertFalse(Files.exists(folder.resolve("window.json")), "written when it closes");
          stage.hide();
        });
    assertEquals(Optional.of(new WindowPlace(40, 60, 700, 500, false)), kept());
    assertEquals(
        "{\"format\":1,\"x\":40,\"y\":60,\"width\":700,\"height\":500,\"maximized\":false}",
        Files.readString(folder.resolve("window.json")).replaceAll("\\s+", ""),
        "and nothing else");

    robot.interact(() -> assertEquals(new Rectangle2D(40, 60, 700, 500), placed(open())));
  }

  @Test
  void aWindowThatFilledItsScreenDoesSoAgainAndKeepsItsOtherSize() {
    robot.interact(
        () -> {
          Stage stage = open();
          move(stage, 40, 60, 700, 500);
          stage.setMaximized(true);
          stage.hide();
        });
    assertEquals(Optional.of(new WindowPlace(40, 60, 700, 500, true)), kept());

    robot.interact(
        () -> {
          Stage stage = open();
          assertTrue(stage.isMaximized());
          stage.hide();
        });
    assertEquals(Optional.of(new WindowPlace(40, 60, 700, 500, true)), kept());

    AtomicReference<Stage> again = new AtomicReference<>();
    robot.interact(() -> again.set(open()));
    robot.interact(() -> again.get().setMaximized(false));
    robot.interact(() -> assertEquals(new Rectangle2D(40, 60, 700, 500), placed(again.get())));
  }

  @Test
  void aWindowOfAScreenThatIsGoneIsOnOneThatIsThere() throws IOException {
    new WindowPlace(-3000, 100, 1800, 900, false).write(folder);
    screens = new OnScreen(List.of(new Rectangle2D(0, 0, 1000, 800)));
    robot.interact(() -> assertEquals(new Rectangle2D(0, 0, 1000, 800), placed(open())));
  }

  @Test
  void aSmallScreenIsFilledAtFirst() {
    screens = new OnScreen(List.of(new Rectangle2D(0, 0, 1280, 800)));
    robot.interact(() -> assertTrue(open().isMaximized()));
  }

  @Test
  void aFileThatIsNoneIsAsIfThereWereNone() throws IOException {
    for (String text :
        List.of(
            "{\"format\": 1, \"x\": 1, \"y\": 1, \"width\": 0, \"height\": 5, \"maximized\": true}",
            "{\"format\": 2}",
            "what?")) {
      Files.writeString(folder.resolve("window.json"), text);
      robot.interact(() -> assertFalse(open().isMaximized()));
    }
  }

  @Test
  void aFolderThatTakesNothingHoldsNothingUp() throws IOException {
    Files.writeString(folder.resolve("file"), "");
    robot.interact(
        () -> {
          Stage stage = open(folder.resolve("file"));
          stage.hide();
          assertFalse(stage.isShowing());
        });
  }

  private Stage open() {
    return open(folder);
  }

  private Stage open(Path settings) {
    Stage stage = new Stage();
    stage.setScene(new Scene(new Pane(), 600, 400));
    new KeptWindow(stage, settings, () -> screens).follow();
    stage.show();
    return stage;
  }

  private static void move(Stage stage, double x, double y, double width, double height) {
    stage.setX(x);
    stage.setY(y);
    stage.setWidth(width);
    stage.setHeight(height);
  }

  private static Rectangle2D placed(Stage stage) {
    return new Rectangle2D(stage.getX(), stage.getY(), stage.getWidth(), stage.getHeight());
  }

  private Optional<WindowPlace> kept() {
    return WindowPlace.read(folder, new Problems());
  }
}
