package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.control.Label;
import javafx.stage.Stage;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A folder without content. */
@ExtendWith(ApplicationExtension.class)
class EmptyLibraryTest {
  private final QuickRobot robot = new QuickRobot();

  @Start
  void start(Stage stage) {
    LoadResult loaded = LibraryLoader.load(Path.of("no such folder"));
    WindowRig.show(stage, loaded.library(), loaded.problems());
  }

  @Test
  void itSaysWhatToDoAndWhatIsWrong() {
    assertEquals("Start", robot.lookup(".title").queryAs(Label.class).getText());
    assertTrue(robot.lookup("There is no content to show").tryQuery().isPresent());
    assertTrue(robot.lookup("there is no content folder here").tryQuery().isPresent());
  }
}
