package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Labeled;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The columns of the comparison: moved, taken out, and brought back. */
@ExtendWith(ApplicationExtension.class)
class CompareColumnsTest {
  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage, SampleContent.load(), new TestDesk(TestDesk.FRONT), (_, _) -> Optional.empty());
    add("azure");
    add("red knee");
    add("plain knee");
  }

  @Test
  void keysMoveAColumnAndTheFocusGoesAlong() throws IOException {
    focus("Blue knee");
    robot.push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals(List.of("Red knee", "Blue knee", "Plain knee"), columns());
    assertEquals("Blue knee", focused());

    robot.push(KeyCode.CONTROL, KeyCode.RIGHT).push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals(List.of("Red knee", "Plain knee", "Blue knee"), columns());
    robot.push(KeyCode.CONTROL, KeyCode.LEFT);
    assertEquals(List.of("Red knee", "Blue knee", "Plain knee"), columns());
    WindowRig.picture(stage, "compare-moved");
  }

  @Test
  void aMenuMovesAColumnToo() {
    robot.clickOn("#move-red-knee").clickOn("Move left (Ctrl+Left)");

    assertEquals(List.of("Red knee", "Blue knee", "Plain knee"), columns());
  }

  @Test
  void whatWasRemovedComesBackWithTheKeysOrTheButtonWhereItWas() {
    remove("Red knee");
    assertEquals(List.of("Blue knee", "Plain knee"), columns());
    assertEquals("Red knee is out of the comparison.", text(".notice"));
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("Blue knee", "Red knee", "Plain knee"), columns());

    remove("Blue knee");
    robot.clickOn("#undo");
    assertEquals(List.of("Blue knee", "Red knee", "Plain knee"), columns());
  }

  @Test
  void itComesBackOnTheComparisonOnly() {
    remove("Red knee");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("ice").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.Z);
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(List.of("Blue knee", "Plain knee"), columns());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("Blue knee", "Red knee", "Plain knee"), columns());
  }

  @Test
  void whatWasAddedAgainByHandIsNotOfferedBack() {
    remove("Red knee");
    add("red knee");
    assertEquals(List.of("Blue knee", "Plain knee", "Red knee"), columns());
    assertEquals("", text(".notice"));
    assertEquals(Optional.empty(), robot.lookup("#undo").tryQuery());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("Blue knee", "Plain knee", "Red knee"), columns());
  }

  private void add(String name) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(name).push(KeyCode.CONTROL, KeyCode.ENTER);
  }

  private void focus(String name) {
    Node head =
        robot.lookup(".column-name").queryAllAs(Hyperlink.class).stream()
            .filter(link -> link.getText().equals(name))
            .findFirst()
            .orElseThrow();
    robot.interact(head::requestFocus);
  }

  private void remove(String name) {
    String text = "Remove " + name + " from the comparison";
    Button out =
        robot.lookup(".quiet-button").queryAllAs(Button.class).stream()
            .filter(button -> text.equals(button.getAccessibleText()))
            .findFirst()
            .orElseThrow();
    robot.interact(out::fire);
  }

  private String focused() {
    return stage.getScene().getFocusOwner() instanceof Hyperlink link ? link.getText() : "";
  }

  private List<String> columns() {
    return robot.lookup(".column-name").queryAllAs(Hyperlink.class).stream()
        .map(Hyperlink::getText)
        .toList();
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
