package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.MouseButton;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.PaperSize;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Several topics in one handout, for several patients at a time. */
@ExtendWith(ApplicationExtension.class)
class BasketJourneyTest {
  private final TestDesk desk = new TestDesk(TestDesk.FRONT);
  private final QuickRobot robot = new QuickRobot();
  private final BasketRig baskets = new BasketRig(robot);

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(stage, SampleContent.load(), desk, (_, _) -> Optional.empty());
  }

  @Test
  void whatIsReadGoesIntoTheBasketAndTheButtonSaysWhatWillPrint() {
    baskets.put("azure");
    baskets.put("red knee");

    assertEquals(List.of("1. Blue knee", "2. Red knee"), baskets.chips());
    assertEquals("Handout of basket 1 (2)", text("#handout"));

    robot.push(KeyCode.CONTROL, KeyCode.P);
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("FRONT-2 %PDF-"), desk.sent);
  }

  @Test
  void theSameTopicGoesInOnce() {
    baskets.put("azure");
    baskets.put("azure");

    assertEquals(List.of("1. Blue knee"), baskets.chips());
  }

  @Test
  void keysMoveTakeOutAndBringBack() {
    baskets.put("azure");
    baskets.put("red knee");
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).push(KeyCode.CONTROL, KeyCode.RIGHT);
    assertEquals(List.of("1. Red knee", "2. Blue knee"), baskets.chips());

    robot.type(KeyCode.DELETE);
    assertEquals(List.of("1. Red knee"), baskets.chips());

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("1. Red knee", "2. Blue knee"), baskets.chips());
  }

  @Test
  void onTheHandoutsPageTheFocusStaysInTheBasket() {
    baskets.put("azure");
    baskets.put("red knee");
    robot.push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
    robot.type(KeyCode.END).type(KeyCode.DELETE).push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("1. Blue knee", "2. Red knee"), baskets.chips());
    assertEquals("Number 2: Red knee", focused(), "what came back");

    robot.type(KeyCode.HOME);
    assertEquals("Number 1: Blue knee", focused());
    robot.type(KeyCode.DELETE);
    assertEquals(List.of("1. Red knee"), baskets.chips());
  }

  @Test
  void draggingMoves() {
    baskets.put("azure");
    baskets.put("red knee");
    robot
        .drag(
            robot.from(robot.lookup(".chip").nth(1)).lookup(".label").queryLabeled(),
            MouseButton.PRIMARY)
        .dropTo(robot.from(robot.lookup(".chip").nth(0)).lookup(".label").queryLabeled());

    assertEquals(List.of("1. Red knee", "2. Blue knee"), baskets.chips());
  }

  @Test
  void anInterruptedPatientComesBackAsTheyWere() {
    baskets.put("azure");
    robot.push(KeyCode.CONTROL, KeyCode.J);
    assertEquals(List.of(), baskets.chips());
    baskets.put("red knee");
    assertEquals("Handout of basket 2 (1)", text("#handout"));

    robot.push(KeyCode.CONTROL, KeyCode.J).push(KeyCode.CONTROL, KeyCode.J);
    assertEquals(List.of("1. Blue knee"), baskets.chips());
  }

  @Test
  void theCodeOfTheHandoutThatIsShownLeavesTheSearch() {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.CONTROL, KeyCode.K);
    robot.write(BasketRig.code(PaperSize.A4, new OfCondition("blue-knee"))).type(KeyCode.ENTER);

    assertEquals("Made again as it was: Blue knee.", text(".notice"));
    assertEquals("print", stage.getScene().getFocusOwner().getId());
  }

  @Test
  void theCodeOfAHandoutMakesItAgain() {
    String code =
        BasketRig.code(PaperSize.A4, new OfCondition("red-knee"), new OfCondition("blue-knee"));
    robot.push(KeyCode.CONTROL, KeyCode.K).write(code).type(KeyCode.ENTER);

    assertEquals(List.of("1. Red knee", "2. Blue knee"), baskets.chips());
    assertEquals("Red knee and blue knee", text(".panel-title"));
    assertEquals("Made again as it was: Red knee, Blue knee.", text(".notice"));
  }

  @Test
  void aCodeThatFindsNoEmptyBasketSaysWhatItTookThePlaceOfAndGivesItBack() {
    baskets.fillAll("azure");
    robot.interact(robot.lookup("Large print").queryAs(ToggleButton.class)::fire);
    robot
        .push(KeyCode.CONTROL, KeyCode.K)
        .write(BasketRig.code(PaperSize.A4, new OfCondition("red-knee")));
    robot.type(KeyCode.ENTER);

    assertEquals(List.of("1. Red knee"), baskets.chips());
    assertFalse(isChosen("Large print"));
    assertEquals(
        "Made again as it was: Red knee. It took the place of what basket 3 held.",
        text(".notice"));

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("1. Blue knee"), baskets.chips());
    assertTrue(isChosen("Large print"));
  }

  @Test
  void aCodeWithASlipIsToBeComparedWithThePaper() {
    String code = BasketRig.code(PaperSize.A4, new OfCondition("red-knee"));
    char last = code.charAt(code.length() - 1);
    robot.push(KeyCode.CONTROL, KeyCode.K);
    robot.write(code.substring(0, code.length() - 1) + (last == '7' ? '8' : '7'));
    assertEquals(
        "Nothing found. If this is a handout's code, compare it with the paper, letter by letter.",
        text(".drop-down .label"));

    robot.push(KeyCode.CONTROL, KeyCode.A).write("zzzz");
    assertEquals(
        "Nothing found. Try fewer letters, another word for it, or a code such as M51.",
        text(".drop-down .label"));
  }

  private boolean isChosen(String choice) {
    return robot.lookup(choice).queryAs(ToggleButton.class).isSelected();
  }

  @Test
  void whatIsShownCanStillBePrintedAlone() {
    baskets.put("azure");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("red knee").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);

    assertEquals("Red knee", text(".panel-title"));
  }

  private String focused() {
    return stage.getScene().getFocusOwner().getAccessibleText();
  }

  private String text(String query) {
    Node node = robot.lookup(query).query();
    assertTrue(node instanceof Labeled, query);
    return node instanceof Button button ? button.getText() : ((Labeled) node).getText();
  }
}
