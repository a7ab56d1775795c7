package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.careleaf.content.ContentCopy;
import org.careleaf.live.ContentSource;
import org.careleaf.live.ContentWatch;
import org.careleaf.live.LiveContent;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** Content that changes while somebody works with it. */
@ExtendWith(ApplicationExtension.class)
class LiveWindowTest {
  private static final String RED = "conditions/red-knee.json";

  private final QuickRobot robot = new QuickRobot();

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private ContentCopy copy;

  @SuppressWarnings("NullAway.Init") // set by start
  private LiveContent live;

  @SuppressWarnings("NullAway.Init") // set by start
  private MainWindow window;

  @Start
  void start(Stage shown) {
    stage = shown;
    copy = ContentCopy.in(temp.resolve("content"));
    ContentSource source = new ContentSource(copy.folders(), copy::load);
    live = new LiveContent(source, source.first(), () -> Instant.now().plusSeconds(60));
    Clock clock = Clock.fixed(Instant.parse("2026-11-22T10:42:00Z"), ZoneOffset.UTC);
    window =
        WindowRig.show(
            stage,
            Wiring.content(live.shown(), 96),
            new WindowParts.Outlets(
                new TestDesk(TestDesk.FRONT), (_, _) -> Optional.empty(), clock),
            new InPlaceTasks());
  }

  @Test
  void anEditedFileShowsAndNothingElseMoves() throws IOException {
    find("rosy");
    robot.type(KeyCode.DOWN).type(KeyCode.DOWN);
    double scrolled = scroll().getVvalue() * hidden();
    assertTrue(scrolled > 0, "the page is too short for this test");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("knee").type(KeyCode.DOWN);
    String hits = hits();
    copy.change(RED, "Your knee is red.", "Your knee is quite red.");

    follow();

    assertEquals("Red knee", title());
    assertTrue(shows("Your knee is quite red."));
    assertEquals("knee", ((TextInputControl) focused()).getText());
    assertEquals(hits, hits());
    assertEquals("Content updated at 10:42.", notice());
    assertEquals(scrolled, scroll().getVvalue() * hidden(), 1);
    WindowRig.picture(stage, "live-updated");
    robot.type(KeyCode.ENTER);
    assertEquals("", notice());
  }

  @Test
  void theChosenWordingAndItsFocusStay() {
    find("rosy");
    ToggleButton clinician = robot.lookup("Clinician words").queryAs(ToggleButton.class);
    robot.interact(clinician::fire);
    robot.interact(clinician::requestFocus);
    copy.change(RED, "A knee with erythema.", "A knee with florid erythema.");

    follow();

    assertTrue(shows("A knee with florid erythema."));
    assertEquals("Clinician words", assertInstanceOf(ToggleButton.class, focused()).getText());
  }

  @Test
  void theComparisonAndTheWayBackHaveTheNewText() {
    find("rosy");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").push(KeyCode.CONTROL, KeyCode.ENTER);
    copy.change(RED, "\"Red knee\",\n  \"alt", "\"Scarlet knee\",\n  \"alt");

    follow();

    assertEquals("Scarlet knee and blue knee", title());
    assertInstanceOf(ScrollPane.class, focused());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals("Scarlet knee", title());
    assertEquals("Show the comparison", text("#add"));
  }

  @Test
  void whatIsGoneFallsBackAndIsNamed() {
    find("rosy");
    robot.push(KeyCode.CONTROL, KeyCode.D);
    copy.delete(RED);

    follow();

    assertEquals("Start", title());
    assertEquals("Content updated at 10:42. No longer in it: Red knee.", notice());
    assertEquals("Handout", text("#handout"));
  }

  @Test
  void aHandoutOfAComparisonFallsBackToWhatIsLeftOfIt() {
    find("rosy");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").push(KeyCode.CONTROL, KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P);
    copy.delete(RED);

    follow();

    assertEquals("Compare", title());
    assertTrue(shows("Blue knee is chosen. Add at least one more condition to lay beside it."));
  }

  @Test
  void anOpenHandoutIsMadeAgainAndKeepsTheFocus() {
    find("rosy");
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("Red knee", text(".panel-title"));
    copy.change(RED, "\"Red knee\",\n  \"alt", "\"Scarlet knee\",\n  \"alt");

    follow();

    assertEquals("Scarlet knee", text(".panel-title"));
    assertEquals("print", focused().getId());
  }

  @Test
  void aBrokenFileKeepsItsLastGoodTextAndLeadsToWhatIsWrong() throws IOException {
    find("rosy");
    copy.write(RED, "{\n  \"id\": \"red-knee\",\n  \"name\": }");

    follow();

    assertEquals("Red knee", title());
    assertTrue(shows("Your knee is red."));
    assertTrue(shows("a cold, pale foot") || shows("A cold, pale foot"));
    assertEquals(
        "This is the last good text: conditions/red-knee.json has an error now.",
        text(".kept-notice .label"));
    assertEquals("", notice());
    WindowRig.picture(stage, "live-kept");

    robot.interact(robot.lookup("#kept-problem").query()::requestFocus);
    robot.type(KeyCode.SPACE);
    assertEquals("Problems in the content", title());
    assertTrue(shows(RED + ":3:11"));
    WindowRig.picture(stage, "problems-few");
    robot.type(KeyCode.ENTER);
    assertEquals("Red knee", title());
  }

  @Test
  void theFolderMayGoAndComeBack() throws IOException {
    find("rosy");
    copy.moveAway();
    follow();

    assertEquals("Red knee", title());
    assertEquals("Content folder cannot be reached: showing what was read at 10:42.", notice());
    WindowRig.picture(stage, "live-unreachable");
    find("azure");
    assertEquals("Blue knee", title());
    assertFalse(notice().isEmpty(), "it holds as long as it is so");

    copy.moveBack();
    follow();
    assertEquals("", notice());
    assertEquals("Blue knee", title());
  }

  @Test
  void theWatchBringsAChangeIntoTheWindow() throws TimeoutException {
    find("rosy");
    try (ContentWatch _ = Wiring.follow(live, window::replace, 96)) {
      copy.change(RED, "Your knee is red.", "Your knee is quite red.");
      WaitForAsyncUtils.waitFor(60, TimeUnit.SECONDS, () -> shows("Your knee is quite red."));
    }
    assertEquals("Red knee", title());
  }

  private void follow() {
    live.follow(live.look())
        .map(shown -> Wiring.content(shown, 96))
        .ifPresent(fresh -> robot.interact(() -> window.replace(fresh)));
  }

  private void find(String query) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(query).type(KeyCode.ENTER);
  }

  private boolean shows(String words) {
    return robot
        .lookup(node -> node.isVisible() && words(node).contains(words))
        .tryQuery()
        .isPresent();
  }

  private static String words(Node node) {
    return switch (node) {
      case Text text -> text.getText();
      case Labeled labeled -> labeled.getText() == null ? "" : labeled.getText();
      default -> "";
    };
  }

  private String hits() {
    return robot.lookup(".drop-down .list-cell:selected .strong").queryAllAs(Label.class).stream()
        .map(Labeled::getText)
        .collect(Collectors.joining());
  }

  private ScrollPane scroll() {
    return robot.lookup(".page").queryAs(ScrollPane.class);
  }

  private double hidden() {
    return scroll().getContent().getLayoutBounds().getHeight()
        - scroll().getViewportBounds().getHeight();
  }

  private String notice() {
    return text(".notice");
  }

  private String title() {
    return text(".title");
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }
}
