package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.paint.Color;
import javafx.stage.Stage;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.kordamp.ikonli.javafx.FontIcon;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is set on this computer and in the clinic's folder. */
@ExtendWith(ApplicationExtension.class)
class SettingsPageTest {
  private final QuickRobot robot = new QuickRobot();
  private final TestClinic set = new TestClinic();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private MainWindow window;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = WindowRig.show(stage, WindowRig.content(SampleContent.load(), List.of()), set);
  }

  @Test
  void aFolderIsChosenAndLeftAgainWithTheKeyboard() throws IOException {
    set.answer = Optional.of(folder);
    open();
    assertEquals("Settings", text(".title"));
    assertEquals("None on this computer", text("#settings-folder"));
    assertFalse(robot.lookup("#settings-save").query().getParent().getParent().isVisible());
    WindowRig.picture(stage, "settings-none");

    robot.type(KeyCode.SPACE);
    assertEquals(folder.toString(), text("#settings-folder"));
    assertTrue(robot.lookup("#settings-save").query().getParent().getParent().isVisible());
    WindowRig.picture(stage, "settings-chosen");

    robot.type(KeyCode.TAB).type(KeyCode.SPACE);
    assertEquals("None on this computer", text("#settings-folder"));
    assertEquals(List.of(Optional.of(folder), Optional.<Path>empty()), set.chosen);
    assertEquals("settings-choose", stage.getScene().getFocusOwner().getId());
  }

  @Test
  void whoThinksBetterOfItChangesNothing() {
    open();
    assertEquals("settings-choose", stage.getScene().getFocusOwner().getId());
    robot.type(KeyCode.SPACE);

    assertEquals(List.of(), set.chosen);
  }

  @Test
  void aFolderNamedAtTheStartStays() throws IOException {
    set.folder = Optional.of(folder);
    set.isNamed = true;
    open();

    assertTrue(robot.lookup("#settings-choose").query().isDisabled());
    assertTrue(robot.lookup("#settings-none").query().isDisabled());
    assertTrue(
        shows(
            "This folder was named when Careleaf was started (--clinic), so no other can be chosen"
                + " here."));
    WindowRig.picture(stage, "settings-named");
  }

  @Test
  void aChoiceThatCannotBeKeptIsSaid() {
    set.answer = Optional.of(folder);
    set.refusal = Optional.of(new AccessDeniedException("settings.json"));
    open();
    robot.type(KeyCode.SPACE);

    assertEquals(
        "folder-said: The choice cannot be kept on this computer: there is no permission to write"
            + " there.",
        status());
    assertEquals("None on this computer", text("#settings-folder"));
  }

  @Test
  void whatTheClinicDecidesIsSavedForAllDesks() throws IOException {
    set.folder = Optional.of(folder);
    open();
    number("112");
    press("Ask first");
    save();

    assertEquals("decisions-said: Saved for all desks that use this folder.", status());
    assertFalse(isFault("#decisions-said"));
    assertEquals(
        new ClinicSettings(Optional.of("112"), UnreviewedPolicy.ASK),
        new ClinicSample(folder).load().clinic().settings());
    WindowRig.picture(stage, "settings-saved");

    number("");
    save();
    assertEquals(
        new ClinicSettings(Optional.empty(), UnreviewedPolicy.ASK),
        new ClinicSample(folder).load().clinic().settings());
  }

  @Test
  void aNumberThatIsNoneIsNotSaved() throws IOException {
    set.folder = Optional.of(folder);
    open();
    number("call us");
    save();

    assertTrue(status().startsWith("number-said: This is no telephone number"), status());
    assertTrue(isFault("#number-said"), "with an icon and in the colour of warnings");
    assertFalse(Files.exists(folder.resolve("clinic.json")));
    WindowRig.picture(stage, "settings-number");
  }

  @Test
  void whoComesSecondSeesWhatTheOtherSavedAndWhereTheirsIs() throws IOException {
    set.folder = Optional.of(folder);
    open();
    number("112");
    new ClinicSample(folder).write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"999\"}");
    save();

    Path ours = conflict();
    assertEquals(
        "decisions-said: Somebody else saved these settings meanwhile. Theirs are shown here; yours"
            + " are kept in "
            + ours
            + ".",
        status());
    assertEquals("999", field().getText());
    assertTrue(Files.readString(ours).contains("112"));
    WindowRig.picture(stage, "settings-keptboth");
  }

  @Test
  void newContentLeavesWhatIsBeingTypedAndShowsWhatIsNot() {
    set.folder = Optional.of(folder);
    open();
    new ClinicSample(folder).write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"999\"}");
    replace();
    assertEquals("999", field().getText());

    number("112");
    new ClinicSample(folder).write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"998\"}");
    replace();
    assertEquals("112", field().getText());
  }

  @Test
  void aFolderThatIsAwayIsSaid() throws IOException {
    set.folder = Optional.of(folder.resolve("away"));
    open();

    assertEquals(
        "folder-said: The clinic's settings cannot be read: the clinic's folder cannot be reached.",
        status());
    WindowRig.picture(stage, "settings-away");
  }

  @Test
  void theButtonInTheBarLeadsThere() {
    robot.interact(robot.lookup("#settings").queryAs(ButtonBase.class)::fire);

    assertEquals("Settings", text(".title"));
  }

  private void open() {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
  }

  private void replace() {
    WindowParts.Content content = WindowRig.content(SampleContent.load(), List.of());
    robot.interact(() -> window.replace(content));
  }

  private void number(String text) {
    robot.interact(() -> field().setText(text));
  }

  private void press(String button) {
    robot.interact(robot.lookup(button).queryAs(ButtonBase.class)::fire);
  }

  private void save() {
    robot.interact(robot.lookup("#settings-save").queryAs(ButtonBase.class)::fire);
  }

  private Path conflict() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().contains("(conflict ")).findFirst().orElseThrow();
    }
  }

  private TextInputControl field() {
    return robot.lookup("#settings-number").queryTextInputControl();
  }

  /** What is said; of all places on the page, in one. */
  private String status() {
    List<String> said =
        robot
            .lookup((Node node) -> node.getId() != null && node.getId().endsWith("-said"))
            .queryAll()
            .stream()
            .filter(Node::isVisible)
            .map(node -> node.getId() + ": " + ((Labeled) node).getText())
            .toList();
    return String.join("; ", said);
  }

  private boolean isFault(String query) {
    Labeled said = robot.lookup(query).query();
    boolean isWarning = said.getStyleClass().contains("fault");
    assertEquals(
        isWarning ? Color.web("#7a4b00") : Color.web("#063f47"), said.getTextFill(), "its colour");
    assertTrue(
        said.getGraphic() instanceof FontIcon icon
            && said.getTextFill().equals(icon.getIconColor()));
    return isWarning;
  }

  private boolean shows(String words) {
    return robot.lookup(words).tryQuery().isPresent();
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
