package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.clinic.SignOff;
import org.careleaf.model.Signature;
import org.careleaf.ui.common.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** A sign-off in the window, for exactly the words that it shows. */
@ExtendWith(ApplicationExtension.class)
class SignOffPageTest {
  private final QuickRobot robot = new QuickRobot();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private MainWindow window;

  private final TestClinic set = new TestClinic();

  @Start
  void start(Stage shown) {
    stage = shown;
    set.folder = Optional.of(folder);
    window = WindowRig.show(stage, clinic().content(), set);
  }

  @Test
  void staffSignWithTheKeyboardAndTheTopicSaysSo() throws IOException {
    openSignOff();
    assertEquals("Sign off: Red knee", text(".title"));
    assertTrue(shows("Nobody has signed these words yet."));
    assertTrue(record().isDisabled());
    WindowRig.picture(stage, "signoff-first");

    robot.write("A. Person").type(KeyCode.TAB).write("role of a test").type(KeyCode.TAB);
    robot.write("2027-11-30").type(KeyCode.TAB);
    assertTrue(record().isDisabled());
    robot.type(KeyCode.SPACE);
    assertFalse(record().isDisabled());
    WindowRig.picture(stage, "signoff-filled");
    robot.type(KeyCode.TAB).type(KeyCode.ENTER);

    SignOff recorded = clinic().load().clinic().signOffs().all().getFirst();
    assertEquals(
        new Signature(
            "A. Person",
            "role of a test",
            LocalDate.of(2026, 11, 22),
            Optional.of(LocalDate.of(2027, 11, 30))),
        recorded.signature());
    assertEquals("Red knee", text(".title"));
    String said =
        "Recorded: Red knee as reviewed by A. Person, role of a test, on November 22, 2026.";
    assertEquals(said, text(".notice"));
    replace();
    assertTrue(shows("Recorded as reviewed by A. Person, role of a test, on November 22, 2026"));
    assertEquals(said, text(".notice"));
    WindowRig.picture(stage, "signoff-recorded");
  }

  @Test
  void theNextOneSeesWhatChangedSince() throws IOException {
    clinic().sign().replace("summary.plain", "Our words.", "Your knee is red.");
    replace();
    openSignOff();

    assertTrue(
        shows("1 text has changed since A. Person, role of a test, signed on November 20, 2026:"));
    assertEquals(
        List.of("Was: Your knee is red.", "Is: Our words."),
        robot.lookup(node -> node instanceof Prose).queryAll().stream()
            .map(node -> String.valueOf(node.getAccessibleText()))
            .filter(text -> text.matches("(Was|Is): .*"))
            .toList());
    WindowRig.picture(stage, "signoff-changed");
  }

  @Test
  void wordsThatChangeMeanwhileMustBeReadAgain() {
    openSignOff();
    fill("2027-11-30");
    assertFalse(record().isDisabled());

    clinic().replace("summary.plain", "Our words.", "Your knee is red.");
    replace();

    assertTrue(record().isDisabled());
    assertEquals(
        "The words have changed while this page was open. Read them again.",
        text("#signoff-status"));
    assertEquals("A. Person", field("#signoff-name").getText());
  }

  @Test
  void aLastDayMustBeADayToCome() {
    openSignOff();
    fill("2026-11-22");
    assertTrue(record().isDisabled());
    assertTrue(shows("Choose a day after today."));

    robot.interact(() -> field("#signoff-until").setText("next year"));
    assertTrue(shows("Write the day as year, month and day: 2028-11-30."));
    assertTrue(record().isDisabled());
    robot.interact(() -> field("#signoff-until").setText(""));
    assertFalse(record().isDisabled());
  }

  @Test
  void aNameOrRoleThatNoSheetCouldPrintIsNotTaken() throws IOException {
    openSignOff();
    fill("");
    robot.interact(() -> field("#signoff-name").setText("李 Person"));
    assertTrue(record().isDisabled());
    assertTrue(
        shows(
            "Every sheet of the topic prints the name and the role, and its letters have no"
                + " \"李\" (U+674E CJK UNIFIED IDEOGRAPHS 674E): write it otherwise."));
    WindowRig.picture(stage, "signoff-unprintable");

    robot.interact(() -> field("#signoff-name").setText("A. Person"));
    assertFalse(record().isDisabled());
    robot.interact(() -> field("#signoff-role").setText("r".repeat(81)));
    assertTrue(record().isDisabled());
    assertTrue(
        shows("Every sheet of the topic prints the name and the role: 80 letters each, at most."));
    robot.interact(() -> field("#signoff-role").setText("r".repeat(80)));
    assertFalse(record().isDisabled());
  }

  @Test
  void aFolderThatIsAwayIsSaidAndNotMade() throws IOException {
    openSignOff();
    fill("");
    Path away = folder.resolve("away");
    set.folder = Optional.of(away);
    robot.interact(((javafx.scene.control.Button) record())::fire);

    assertEquals(
        "Not recorded: the clinic's folder cannot be reached. Try again.", text("#signoff-status"));
    assertFalse(Files.exists(away));
    WindowRig.picture(stage, "signoff-failed");
  }

  @Test
  void escapeLeavesAndWhatWasTypedSignsNothingElse() {
    openSignOff();
    fill("");
    robot.type(KeyCode.ESCAPE);
    assertEquals("Red knee", text(".title"));

    robot.interact(((javafx.scene.control.Hyperlink) robot.lookup("#sign-off").query())::fire);
    assertEquals("", field("#signoff-name").getText());
    assertTrue(record().isDisabled());
  }

  @Test
  void withoutAClinicItSaysWhy() throws IOException {
    set.folder = Optional.empty();
    openSignOff();

    assertTrue(shows("No clinic folder"));
    assertTrue(robot.lookup("#signoff-record").tryQuery().isEmpty());
    WindowRig.picture(stage, "signoff-noclinic");
    robot.type(KeyCode.SPACE);
    assertEquals("Settings", text(".title"));
  }

  @Test
  void aPatientWhoLooksOnIsNotAskedTo() {
    find();

    assertFalse(robot.lookup("#sign-off").query().isVisible());
  }

  private ClinicSample clinic() {
    return new ClinicSample(folder);
  }

  private void replace() {
    WindowParts.Content content = clinic().content();
    robot.interact(() -> window.replace(content));
  }

  private void find() {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("rosy").type(KeyCode.ENTER);
  }

  private void openSignOff() {
    find();
    robot.interact(robot.lookup("Clinician words").queryAs(ToggleButton.class)::fire);
    robot.interact(robot.lookup("#sign-off").query()::requestFocus);
    robot.type(KeyCode.SPACE);
  }

  private void fill(String until) {
    robot.interact(
        () -> {
          field("#signoff-name").setText("A. Person");
          field("#signoff-role").setText("role of a test");
          field("#signoff-until").setText(until);
          robot.lookup("#signoff-read").queryAs(javafx.scene.control.CheckBox.class).fire();
        });
  }

  private Node record() {
    return robot.lookup("#signoff-record").query();
  }

  private TextInputControl field(String query) {
    return robot.lookup(query).queryTextInputControl();
  }

  private boolean shows(String words) {
    return robot.lookup(words).tryQuery().isPresent();
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
