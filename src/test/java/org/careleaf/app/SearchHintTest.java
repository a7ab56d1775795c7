package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The hint in the search field can be read whole beside the key that leads there. */
@ExtendWith(ApplicationExtension.class)
class SearchHintTest {
  private static final String WHOLE = "Search what the patient says, a name or a code";
  private static final String NARROW = "Search words, names, codes";

  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(stage, SampleContent.load(), List.of());
  }

  @Test
  void itIsShorterWhereThereIsLessRoom() {
    assertHint(WHOLE);

    robot.write("azure").type(KeyCode.ENTER); // the handout's button says more from here on
    assertHint(NARROW);
    robot.push(KeyCode.CONTROL, KeyCode.B);
    assertHint(NARROW);
    robot.interact(() -> stage.setWidth(900));
    assertHint(NARROW);
  }

  private void assertHint(String hint) {
    TextField field = robot.lookup("#search").queryAs(TextField.class);
    assertEquals(hint, field.getPromptText());
    Node text =
        field.lookupAll(".text").stream()
            .filter(node -> node instanceof Text one && one.getText().equals(hint))
            .findFirst()
            .orElseThrow();
    Bounds prompt = text.localToScene(text.getBoundsInLocal());
    Node key = field.lookup(".key");
    double end = key.localToScene(key.getBoundsInLocal()).getMinX();
    assertTrue(prompt.getMaxX() < end, prompt + " runs under the key at " + end);
  }
}
