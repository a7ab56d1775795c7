package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Problem.Severity;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** The page of problems, with the keyboard alone. */
@ExtendWith(ApplicationExtension.class)
class ProblemsPageTest {
  private static final Problem FIRST =
      problem(Severity.ERROR, "library.json", "\"2026-13-01\" does not fit here", "date");
  private static final Problem SECOND =
      problem(
          Severity.ERROR,
          "conditions/red-knee.json",
          "nothing with the id \"icee\" has loaded, so this entry is left out, and this sentence"
              + " goes on for so long that it takes a second line",
          "treatments[1].treatment");
  private static final Problem WARNING =
      problem(Severity.WARNING, "treatments/ice.json", "the review is overdue", "review.due");

  private final QuickRobot robot = new QuickRobot();
  private final Library library = SampleContent.load();

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private MainWindow window;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = WindowRig.show(stage, library, problems());
  }

  private static List<Problem> problems() {
    List<Problem> problems = new ArrayList<>(List.of(FIRST, SECOND, WARNING));
    for (int i = 1; i <= 400; i++) {
      problems.add(
          new Problem(
              Severity.TODO,
              new Place("symptoms/numb-toes.json", i, 7, "summary"),
              "this statement needs a source",
              "name one of sources.json"));
    }
    problems.add(problem(Severity.NOTE, "conditions/blue-knee.json", "grade 7 words", "plain"));
    return problems;
  }

  private static Problem problem(Severity severity, String file, String message, String path) {
    return new Problem(severity, new Place(file, 12, 5, path), message, "correct it");
  }

  @Test
  void everyProblemIsListedBelowItsSeverityAndTheArrowsWalkThem() throws IOException {
    robot.type(KeyCode.F8);
    assertEquals("Problems in the content", title());
    assertEquals(
        List.of("All · 404", "Errors · 2", "Warnings · 1", "To-dos · 400", "Notes · 1"),
        robot.lookup(".toggle-button").queryAllAs(Labeled.class).stream()
            .map(Labeled::getText)
            .filter(text -> text.contains("\u00b7")) // the baskets have toggles too
            .toList());
    assertTrue(shows("conditions/red-knee.json:12:5 · treatments[1].treatment"));
    WindowRig.picture(stage, "problems");
    assertEquals(SECOND.line(), copied());

    robot.type(KeyCode.DOWN);
    assertEquals(FIRST.line(), copied());
    robot.type(KeyCode.DOWN);
    assertEquals(WARNING.line(), copied());
    robot.type(KeyCode.UP);
    assertEquals(FIRST.line(), copied());
    assertEquals("Copied.", text("#problems-said"));
    robot.type(KeyCode.END);
    assertTrue(copied().contains("grade 7 words"));
    robot.type(KeyCode.HOME);
    assertEquals(SECOND.line(), copied());
  }

  @Test
  void enterOpensTheTopicAndAltLeftIsBackAtTheProblem() {
    robot.type(KeyCode.F8).type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.ENTER);
    assertEquals("Ice", title());

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(WARNING.line(), copied());
  }

  @Test
  void whatBelongsToNoTopicIsCopied() {
    robot.type(KeyCode.F8).type(KeyCode.DOWN);
    assertTrue(robot.lookup("#problems-open").query().isDisabled());
    robot.type(KeyCode.ENTER);

    assertEquals("Copied.", text("#problems-said"));
    assertEquals("Problems in the content", title());
  }

  @Test
  void theFilterTakesWordsAndASeverity() throws IOException {
    robot.type(KeyCode.F8).push(KeyCode.SHIFT, KeyCode.TAB);
    robot.write("blue grade");
    assertTrue(shows("conditions/blue-knee.json:12:5 · plain"));
    assertFalse(shows("needs a source"));

    robot.write(" xyz");
    assertTrue(shows("No problem matches the filter."));
    WindowRig.picture(stage, "problems-nomatch");
    robot.interact(robot.lookup("Show all").queryButton()::fire);
    assertTrue(shows("the review is overdue"));

    robot.interact(
        robot.lookup("Warnings · 1").queryAs(javafx.scene.control.ToggleButton.class)::fire);
    assertFalse(shows("grade 7"));
    assertFalse(shows("correct it in"));
    assertTrue(shows("the review is overdue"));
  }

  @Test
  void newContentLeavesTheFilterAndTheChosenProblem() {
    robot.type(KeyCode.F8).type(KeyCode.DOWN).push(KeyCode.SHIFT, KeyCode.TAB);
    robot.write("json");
    replace(List.of(FIRST, WARNING));

    assertEquals("json", robot.lookup("#problem-words").queryTextInputControl().getText());
    assertEquals("problem-words", stage.getScene().getFocusOwner().getId());
    robot.type(KeyCode.TAB);
    assertEquals(FIRST.line(), copied());
  }

  @Test
  void theWayThereIsOnTheStartPageAndBelowTheTopics() throws IOException {
    assertEquals("See all", text("#all-problems"));
    Labeled row = robot.lookup("#problems").query();
    assertEquals("Problems in the content, 3", row.getAccessibleText());
    WindowRig.picture(stage, "problems-start");
    robot.interact(robot.lookup("#all-problems").queryButton()::fire);
    assertEquals("Problems in the content", title());

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    robot.interact(row::requestFocus);
    robot.type(KeyCode.SPACE);
    assertEquals("Problems in the content", title());
  }

  @Test
  void withoutProblemsItIsQuiet() throws IOException {
    replace(List.of());
    assertEquals(
        "Problems in the content, none", robot.lookup("#problems").query().getAccessibleText());

    robot.type(KeyCode.F8);
    assertTrue(shows("No problems: every file has loaded, and nothing is owed."));
    WindowRig.picture(stage, "problems-none");
  }

  private void replace(List<Problem> problems) {
    WindowParts.Content fresh = WindowRig.content(library, problems);
    robot.interact(() -> window.replace(fresh));
  }

  /** What Ctrl+C puts on the clipboard now. */
  private String copied() {
    robot.push(KeyCode.CONTROL, KeyCode.C);
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> Clipboard.getSystemClipboard().getString());
  }

  private boolean shows(String words) {
    return robot
        .lookup(node -> isVisible(node) && node instanceof Labeled l && has(l, words))
        .tryQuery()
        .isPresent();
  }

  private static boolean has(Labeled labeled, String words) {
    return labeled.getText() != null && labeled.getText().contains(words);
  }

  private static boolean isVisible(Node node) {
    return node.isVisible() && (node.getParent() == null || isVisible(node.getParent()));
  }

  private String title() {
    return text(".title");
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
