package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.scene.text.Text;
import javafx.stage.Stage;
import org.careleaf.model.Condition;
import org.careleaf.model.Illustration;
import org.careleaf.model.Illustration.Artwork;
import org.careleaf.model.Library;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Translation;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A topic's page shows all its drawings, and one of them large, by keys and by mouse. */
@ExtendWith(ApplicationExtension.class)
class DrawingsPageTest {
  private static final String SVG =
      """
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 160">
        <rect x="20" y="20" width="120" height="120" fill="#bcd9db" stroke="black"/>
        <text id="name" x="160" y="80" font-size="16">left to say</text>
      </svg>
      """;

  private final QuickRobot robot = new QuickRobot();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private MainWindow window;

  @Start
  void start(Stage shown) {
    stage = shown;
    window =
        WindowRig.show(
            stage, library("one", "two", "three"), new TestDesk(), (_, _) -> Optional.empty());
  }

  @Test
  void everyDrawingHasAThumbnailWithItsTitleAndWhatIsSeen() throws IOException {
    open("alpha");

    assertEquals(
        List.of(
            "Drawing one. One is to be seen.",
            "Drawing two. Two is to be seen.",
            "Drawing three. Three is to be seen."),
        thumbnails().stream().map(Button::getAccessibleText).toList());
    assertTrue(texts("#drawings").contains("word of two"), texts("#drawings")::toString);
    assertFalse(texts("#drawings").contains("left to say"));
    thumbnails().forEach(one -> assertTrue(one.getHeight() < 200, "no room for three lines"));
    WindowRig.picture(stage, "drawings-page");
  }

  @Test
  void aTopicWithoutDrawingsHasNoSection() {
    open("alpha");
    open("beta");

    assertEquals(0, robot.lookup("#drawings").queryAll().size());
    assertEquals(0, robot.lookup("#to-drawings").queryAll().size());
  }

  @Test
  void keysOpenOneAndGoOnAndComeBackToItsThumbnail() throws IOException {
    open("alpha");
    focus(thumbnails().getFirst());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of("Drawing one", "1 of 3", "One means this."), said());

    robot.type(KeyCode.RIGHT);
    assertEquals(List.of("Drawing two", "2 of 3", "Two means this."), said());
    assertTrue(texts(".viewer").contains("word of two"), texts(".viewer")::toString);
    assertEquals("Drawing two. Two is to be seen. (2 of 3)", focused().getAccessibleText());
    WindowRig.picture(stage, "drawing-light");

    robot.type(KeyCode.ESCAPE);
    assertFalse(isOpen());
    assertEquals(thumbnails().get(1), focused());

    robot.type(KeyCode.SPACE);
    robot.type(KeyCode.END).type(KeyCode.RIGHT);
    assertEquals("Drawing three", said().getFirst());
    robot.type(KeyCode.HOME).type(KeyCode.LEFT);
    assertEquals("Drawing one", said().getFirst());
  }

  @Test
  void theThumbnailOfTheDrawingThatWasShownLastIsInSight() {
    robot.interact(
        () -> {
          stage.setWidth(640);
          stage.setHeight(400);
        });
    open("alpha");
    ScrollPane page = robot.lookup(".page").queryAs(ScrollPane.class);
    focus(thumbnails().getFirst());
    robot.interact(() -> page.setVvalue(0));
    robot.type(KeyCode.ENTER).type(KeyCode.END).type(KeyCode.ESCAPE);

    assertEquals(thumbnails().getLast(), focused());
    Bounds seen = page.localToScene(page.getBoundsInLocal());
    Bounds last = focused().localToScene(focused().getBoundsInLocal());
    assertTrue(seen.contains(last), () -> last + " in " + seen);
  }

  @Test
  void theButtonsDoTheSameAndTheLastOneLeavesTheFocusOnTheDrawing() {
    open("alpha");
    focus(thumbnails().get(1));
    robot.type(KeyCode.ENTER);
    focus(robot.lookup("#drawing-next").queryButton());
    robot.type(KeyCode.SPACE);
    assertEquals("Drawing three", said().getFirst());
    assertEquals("Drawing three. Three is to be seen. (3 of 3)", focused().getAccessibleText());

    robot.interact(robot.lookup("#close-drawing").queryButton()::fire);
    assertEquals(thumbnails().getLast(), focused());
  }

  @Test
  void theTopOfThePageLeadsToTheDrawingsAndGetsTheFocusBack() {
    open("alpha");
    Node link = robot.lookup("#to-drawings").query();
    robot.clickOn(link);
    assertEquals("Drawing one", said().getFirst());

    robot.type(KeyCode.ESCAPE);
    assertEquals(link, focused());
  }

  @Test
  void tabStaysWithTheDrawingAndAnotherTopicClosesIt() {
    open("alpha");
    robot.clickOn("#to-drawings");
    for (int at = 0; at < 30; at++) {
      robot.type(KeyCode.TAB);
      assertFalse(thumbnails().contains(focused()));
    }

    open("beta");
    assertFalse(isOpen());
    open("alpha");
    assertFalse(isOpen());
  }

  @Test
  void otherContentLeavesTheDrawingOpenAsLongAsItIsThere() {
    open("alpha");
    robot.clickOn("#to-drawings");
    robot.type(KeyCode.RIGHT);

    replace(library("zero", "one", "two"));
    assertEquals(List.of("Drawing two", "3 of 3", "Two means this."), said());
    assertEquals("Drawing two. Two is to be seen. (3 of 3)", focused().getAccessibleText());

    replace(library("one"));
    assertFalse(isOpen());
  }

  @Test
  void aTopicThatWasAwayForAWhileComesBackWithItsPage() {
    open("alpha");
    robot.clickOn("#to-drawings");
    assertTrue(isOpen());
    Map<String, Condition> others = new LinkedHashMap<>(library("one").conditions());
    others.remove(TestLibrary.ALPHA);
    replace(TestLibrary.with(others, Map.of()));

    replace(library("one"));
    open("alpha");
    assertFalse(isOpen());
    assertTrue(robot.lookup("#to-drawings").query().isVisible());
  }

  @Test
  void aDrawingLiesOnWhiteInTheDarkThemeToo() throws IOException {
    robot.interact(robot.lookup("#theme").queryButton()::fire);
    open("alpha");
    robot.clickOn("#to-drawings");

    Node card = robot.lookup(".viewer > .drawing").query();
    Bounds place = card.localToScene(card.getBoundsInLocal());
    assertEquals(
        Color.WHITE,
        WaitForAsyncUtils.waitForAsyncFx(
            10_000,
            () ->
                stage
                    .getScene()
                    .snapshot(null)
                    .getPixelReader()
                    .getColor((int) place.getMinX() + 14, (int) place.getCenterY())));
    WindowRig.picture(stage, "drawing-dark");
  }

  private void replace(Library library) {
    robot.interact(() -> window.replace(WindowRig.content(library, List.of())));
  }

  private void open(String query) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(query).type(KeyCode.ENTER);
  }

  private void focus(Node node) {
    robot.interact(node::requestFocus);
  }

  private Node focused() {
    return stage.getScene().getFocusOwner();
  }

  private List<Button> thumbnails() {
    return List.copyOf(
        robot.from(robot.lookup("#drawings")).lookup(".thumbnail").queryAllAs(Button.class));
  }

  private boolean isOpen() {
    return robot.lookup(".viewer").query().isVisible();
  }

  /** Title, count and caption of the drawing that is open. */
  private List<String> said() {
    assertTrue(isOpen());
    return robot.from(robot.lookup(".viewer")).lookup(".label").queryAllAs(Label.class).stream()
        .filter(label -> !label.getStyleClass().contains("key"))
        .map(Label::getText)
        .toList();
  }

  private List<String> texts(String within) {
    return robot
        .from(robot.lookup(within))
        .lookup((Node node) -> node instanceof Text)
        .queryAllAs(Text.class)
        .stream()
        .map(Text::getText)
        .toList();
  }

  /** Alpha ache with these drawings, and one that is not there. */
  private static Library library(String... ids) {
    Library plain = TestLibrary.library();
    Map<String, Illustration> drawings = new LinkedHashMap<>();
    for (String id : ids) {
      drawings.put(id, drawing(id));
    }
    Condition alpha = plain.condition(TestLibrary.ALPHA).orElseThrow();
    Map<String, Condition> conditions = new LinkedHashMap<>(plain.conditions());
    conditions.put(alpha.id(), alpha.showing(List.copyOf(drawings.keySet())));
    return TestLibrary.with(conditions, drawings);
  }

  private static Illustration drawing(String id) {
    String capital = id.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + id.substring(1);
    return new Illustration(
        id,
        "Drawing " + id,
        capital + " is to be seen.",
        capital + " means this.",
        Map.of("name", "word of " + id),
        new Artwork(SVG),
        Translation.ORIGINAL);
  }
}
