package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.SampleContent;
import org.careleaf.ui.common.Prose;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Texts that are the clinic's say so, each wording for itself. */
@ExtendWith(ApplicationExtension.class)
class ClinicMarksTest {
  private static final String SAID = "Your knee is red.";

  private final QuickRobot robot = new QuickRobot();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private MainWindow window;

  @Start
  void start(Stage shown) {
    stage = shown;
    window = WindowRig.show(stage, SampleContent.load(), List.of());
  }

  @Test
  void theEditionsOwnTextsHaveNoMark() {
    find("rosy");

    assertEquals(List.of(), said("clinic"));
  }

  @Test
  void aReplacedTextSaysWhatTheEditionSays() {
    show(clinic().replace("summary.plain", "Our words.", SAID));
    find("rosy");

    assertEquals(
        List.of(
            "Our words.\u00a0[1]\u00a0\u00b7 clinic's\u00a0text. The clinic's text. The edition"
                + " says: "
                + SAID),
        said("Our words."));
    clinicianWords();
    assertEquals(List.of(), said("clinic's"));
  }

  @Test
  void anOriginalThatHasChangedIsShownBelow() throws IOException {
    show(clinic().replace("summary.plain", "Our words.", "It said this before."));
    find("rosy");

    assertTrue(said("Our words.").getFirst().contains("\nThe edition now says: " + SAID));
    WindowRig.picture(stage, "marks-topic");
    robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").push(KeyCode.CONTROL, KeyCode.ENTER);
    assertTrue(said("Our words.").getFirst().contains("\nThe edition now says: " + SAID));
    WindowRig.picture(stage, "marks-compare");
  }

  @Test
  void whatTheClinicAddedSaysSo() throws IOException {
    show(
        clinic()
            .write(
                "red-flags/our-flag.json",
                """
                {"id": "our-flag", "urgency": "EMERGENCY",
                 "statement": {"text": "T", "plain": "a sign of ours", "sources": []}}
                """)
            .write(
                "additions/conditions/red-knee.json",
                "{\"id\": \"red-knee\", \"redFlags\": [\"our-flag\"]}"));
    find("rosy");

    assertTrue(said("A sign of ours").getFirst().contains("added\u00a0by\u00a0the\u00a0clinic"));
    WindowRig.picture(stage, "marks-added");
  }

  @Test
  void aLapsedReviewSaysWhoSignedOtherWords() throws IOException {
    ClinicSample clinic = clinic().sign();
    show(clinic);
    find("rosy");
    assertTrue(shows("Recorded as reviewed by A. Person, role of a test, on November 20, 2026"));

    show(clinic.replace("summary.plain", "Our words.", SAID));
    assertFalse(shows("Recorded as reviewed"));
    assertTrue(
        shows(
            "Not yet reviewed by a clinician. The words have changed since A. Person, role of a"
                + " test, signed on November 20, 2026"));
    WindowRig.picture(stage, "marks-lapsed");

    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertTrue(shows("1 review has lapsed or run out: sign again"));
    WindowRig.picture(stage, "marks-start");
  }

  private ClinicSample clinic() {
    return new ClinicSample(folder);
  }

  private void show(ClinicSample clinic) {
    WindowParts.Content content = clinic.content();
    robot.interact(() -> window.replace(content));
  }

  private void find(String query) {
    robot.push(KeyCode.CONTROL, KeyCode.K).write(query).type(KeyCode.ENTER);
  }

  private void clinicianWords() {
    robot.interact(robot.lookup("Clinician words").queryAs(ToggleButton.class)::fire);
  }

  /** What a screen reader says of the texts with certain words. */
  private List<String> said(String words) {
    return robot.lookup(node -> node instanceof Prose).queryAll().stream()
        .map(node -> String.valueOf(node.getAccessibleText()))
        .filter(text -> text.contains(words))
        .toList();
  }

  private boolean shows(String words) {
    return robot.lookup(words).tryQuery().isPresent();
  }
}
