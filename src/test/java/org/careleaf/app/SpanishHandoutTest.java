package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A handout in another language, whole and with parts that are missing. */
@ExtendWith(ApplicationExtension.class)
class SpanishHandoutTest {
  private final TestDesk desk = new TestDesk(TestDesk.FRONT);
  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(stage, LibraryLoader.load(SampleContent.FOLDER), desk);
  }

  @Test
  void whatIsMissingIsListedAndAskedForBeforeItPrints() throws IOException {
    robot.write("rosy").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    assertFalse(robot.lookup("#gaps").query().isVisible());
    choose("Spanish");

    assertEquals(
        List.of(
            "1 part is not in Spanish yet",
            "Rodilla roja: It takes a week.",
            "1 part may be out of date in Spanish",
            "Rodilla roja: Una rodilla roja se cura en poco tiempo."),
        parts());
    assertEquals("Print all the same ...", print());
    WindowRig.picture(stage, "handout-spanish-light");

    robot.interact(robot.lookup("#print").queryButton()::requestFocus);
    robot.type(KeyCode.ENTER);
    assertEquals(List.of(), desk.sent);
    assertEquals(
        "Not all of it is in Spanish: the parts are listed above. Press once more to print it all"
            + " the same.",
        robot.lookup("#status").queryAs(Label.class).getText());
    assertTrue(print().matches("Yes, print \\d pages? on FRONT-2"), print());

    robot.type(KeyCode.ENTER);
    assertEquals(List.of("FRONT-2 %PDF-"), desk.sent);
  }

  @Test
  void whatIsWholePrintsAtOnce() {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    choose("Spanish");
    assertFalse(robot.lookup("#gaps").query().isVisible());
    robot.interact(robot.lookup("#print").queryButton()::fire);

    assertEquals(List.of("FRONT-2 %PDF-"), desk.sent);
  }

  @Test
  void howEasilySpanishReadsIsSaidOnTheScaleForSpanish() {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    choose("Spanish");
    assertTrue(
        text("#grade").matches("INFLESZ \\d+, [a-z ]+ to read; 65 or more is the goal"),
        text("#grade"));
    assertFalse(robot.lookup("#note-grade").query().isVisible());

    robot.interact(
        () -> robot.lookup("#note").queryTextInputControl().setText("Camine cada día. Tome agua."));
    assertEquals("INFLESZ 67, rather easy", text("#note-grade"));
  }

  /** It went to the search field, and what was typed next for a patient with it. */
  @Test
  void theFocusStaysWhereTheLanguageWasChosen() {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
    ToggleButton spanish = robot.lookup("Spanish").queryAs(ToggleButton.class);
    robot.interact(spanish::requestFocus);
    robot.type(KeyCode.SPACE);

    assertTrue(spanish.isSelected());
    assertEquals(spanish, stage.getScene().getFocusOwner());
  }

  private void choose(String language) {
    robot.interact(robot.lookup(language).queryAs(ToggleButton.class)::fire);
  }

  private List<String> parts() {
    Node gaps = robot.lookup("#gaps").query();
    return robot.from(gaps).lookup(".label").queryAllAs(Label.class).stream()
        .map(Label::getText)
        .toList();
  }

  private String text(String query) {
    return robot.lookup(query).queryAs(Label.class).getText();
  }

  private String print() {
    return robot.lookup("#print").queryAs(Button.class).getText();
  }
}
