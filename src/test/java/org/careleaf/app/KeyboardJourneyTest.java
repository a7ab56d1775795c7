package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** What somebody does with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class KeyboardJourneyTest {
  private final TestDesk desk = new TestDesk(TestDesk.FRONT);
  private final QuickRobot robot = new QuickRobot();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage, SampleContent.load(), desk, (_, name) -> Optional.of(folder.resolve(name)));
  }

  @Test
  void findCompareAndPrint() {
    robot.write("azure").type(KeyCode.ENTER);
    assertEquals("Blue knee", title());
    assertInstanceOf(ScrollPane.class, focused());

    robot.push(KeyCode.CONTROL, KeyCode.K).write("red").push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("Blue knee and red knee", title());
    assertEquals("Handout of this comparison", text("#handout"));
    assertInstanceOf(ScrollPane.class, focused());

    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("print", focused().getId());
    assertEquals("Print 1 page on FRONT-2", text("#print").replaceFirst("\\d+ pages?", "1 page"));

    robot.type(KeyCode.ENTER);
    assertEquals(List.of("FRONT-2 %PDF-"), desk.sent);
    assertEquals("Sent to FRONT-2 at 10:42.", text("#status"));
    assertEquals("Print again on FRONT-2", text("#print"));
    assertEquals("Careleaf", stage.getTitle());
  }

  @Test
  void theConditionBeingReadIsAddedAndTheNextOneOpensTheComparison() {
    robot.write("red knee").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertEquals("Red knee", title());
    assertEquals("Show the comparison", text("#add"));

    robot.push(KeyCode.CONTROL, KeyCode.K).write("plain").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.D);
    assertEquals("Red knee and plain knee", title());
  }

  @Test
  void whoAddsToTheComparisonOnItsPageIsBackOnThePage() {
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("red").push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("plain").push(KeyCode.CONTROL, KeyCode.ENTER);

    assertEquals("Blue knee, red knee and plain knee", title());
    assertInstanceOf(ScrollPane.class, focused());
  }

  @Test
  void theEmptyComparisonOffersPreparedOnes() {
    Node list = robot.lookup(".navigator").query();
    robot.interact(list::requestFocus);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals("Compare", title());

    robot.type(KeyCode.SPACE); // the first row has the focus
    assertEquals("Red knee and blue knee", title());
  }

  @Test
  void backAndForwardGoWhereOneWas() {
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("ice").type(KeyCode.ENTER);
    assertEquals("Ice", title());

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("Blue knee", title());
    robot.push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals("Ice", title());
  }

  @Test
  void whatIsTypedOnAPageIsSearchedFor() {
    robot.write("azure").type(KeyCode.ENTER);
    robot.write("walk");

    assertEquals("walk", assertInstanceOf(TextInputControl.class, focused()).getText());
    robot.type(KeyCode.ENTER);
    assertEquals("Walking", title());
  }

  @Test
  void aSearchThatFindsNothingSaysWhatToTry() {
    robot.write("zzz");

    assertTrue(
        robot
            .lookup("Nothing found. Try fewer letters, another word for it, or a code such as M51.")
            .tryQuery()
            .isPresent());
    robot.type(KeyCode.ENTER); // nothing to open
    assertEquals("Start", title());
  }

  @Test
  void aMisspelledWordSaysHowItWasRead() {
    robot.write("azurre");

    assertTrue(robot.lookup("read as azure \u00b7 also called: azure knee").tryQuery().isPresent());
    robot.type(KeyCode.ENTER);
    assertEquals("Blue knee", title());
  }

  @Test
  void escapeLeavesTheSearchAndKeepsNothingOfIt() {
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("red").type(KeyCode.ESCAPE);

    assertInstanceOf(ScrollPane.class, focused());
    assertEquals("", robot.lookup("#search").queryTextInputControl().getText());
    assertFalse(robot.lookup(".drop-down").query().isVisible());
  }

  @Test
  void theKeysAreShownAndGoAway() {
    robot.type(KeyCode.F1);
    assertTrue(robot.lookup(".overlay").query().isVisible());

    robot.type(KeyCode.ESCAPE);
    assertFalse(robot.lookup(".overlay").query().isVisible());
  }

  @Test
  void inALowWindowTheKeysScrollAndTheWayOutStaysInSight() {
    robot.interact(() -> stage.setHeight(600));
    robot.type(KeyCode.F1);
    double close = focused().localToScene(focused().getBoundsInLocal()).getMaxY();
    assertTrue(close < 600, "at " + close);
    ScrollPane keys = robot.lookup(".overlay .print-rows").queryAs(ScrollPane.class);
    robot.type(KeyCode.PAGE_DOWN);

    assertEquals(1, keys.getVvalue());
  }

  @Test
  void theArrowKeysWalkTheNavigatorOverItsHeadings() {
    Node list = robot.lookup(".navigator").query();
    robot.interact(list::requestFocus);
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals("Blue knee", title());

    robot.interact(list::requestFocus);
    robot.type(KeyCode.DOWN).push(KeyCode.CONTROL, KeyCode.ENTER);
    assertEquals("Blue knee and plain knee", title());
  }

  @Test
  void differencesOnlyShowsThatItIsOnAndKeepsTheWarningSigns() throws TimeoutException {
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.K).write("red").push(KeyCode.CONTROL, KeyCode.ENTER);
    List<String> all = rows();
    Node toggle = robot.lookup("#differences").query();
    double off = knob(toggle);
    robot.interact(toggle::requestFocus);
    robot.type(KeyCode.SPACE);

    WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> knob(toggle) > off);
    assertEquals("Warning signs", all.getFirst());
    assertEquals("Warning signs", rows().getFirst());
    assertTrue(rows().size() < all.size(), rows().toString());
    assertEquals("differences", focused().getId());
  }

  private static double knob(Node toggle) {
    return toggle.lookup(".thumb").getBoundsInParent().getMinX();
  }

  @Test
  void aRefusalIsOneSentenceWithItsReason() {
    desk.refuse("It is out of paper.");
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P).type(KeyCode.ENTER);

    assertEquals(
        "FRONT-2 did not take the handout: It is out of paper. Try again, or save the PDF.",
        text("#status"));
  }

  @Test
  void ctrlSSavesTheHandout() throws IOException {
    robot.write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P).push(KeyCode.CONTROL, KeyCode.S);
    Path file = folder.resolve("Careleaf blue-knee.pdf");

    assertEquals("Saved as " + file + ".", text("#status"));
    assertEquals("%PDF-", new String(Files.readAllBytes(file), 0, 5, StandardCharsets.ISO_8859_1));
  }

  private List<String> rows() {
    return robot.lookup(".grid-label").queryAll().stream()
        .map(label -> ((Label) ((javafx.scene.Parent) label).getChildrenUnmodifiable().get(0)))
        .map(Labeled::getText)
        .toList();
  }

  private String title() {
    return robot.lookup(".title").queryAs(Label.class).getText();
  }

  private String text(String query) {
    Labeled labeled = robot.lookup(query).query();
    return labeled instanceof Button button ? button.getText() : labeled.getText();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }
}
