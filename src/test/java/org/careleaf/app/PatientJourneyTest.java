package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.CheckBox;
import javafx.scene.control.MenuButton;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.clinic.Clinic;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.clinic.Phrase;
import org.careleaf.clinic.SignOffs;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;
import org.testfx.util.WaitForAsyncUtils;

/** A handout made for one patient: typed, trimmed, given, and forgotten. */
@ExtendWith(ApplicationExtension.class)
class PatientJourneyTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage shown) {
    rig = new PatientRig(shown, withPhrase(LibraryLoader.load(SampleContent.FOLDER)), folder);
  }

  private static LoadResult withPhrase(LoadResult loaded) {
    Clinic clinic =
        new Clinic(
            ClinicSettings.USUAL,
            Optional.empty(),
            List.of(new Phrase("walk", "Walk a little every day.")),
            List.of(),
            new SignOffs(List.of()));
    return new LoadResult(
        loaded.library(), loaded.translations(), clinic, loaded.isWhole(), loaded.problems());
  }

  @Test
  void whatIsTypedIsPrintedAndTheChartLineFollows() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.type("#note", "Rest on Sunday.");
    rig.type("#next-when", "Monday");
    assertFalse(rig.sees("#given"));
    rig.fire("#print");

    assertTrue(rig.printed().contains("Ana Lee"), rig.printed());
    assertTrue(rig.printed().contains("Rest on Sunday."));
    assertTrue(rig.printed().contains("Monday"));
    assertTrue(rig.sees("#given"));
    rig.type("#initials", "MK");
    rig.robot.interact(rig.robot.lookup("#given-teach-back").queryAs(CheckBox.class)::fire);
    rig.fire("#copy-line");
    String line = rig.said("#chart-line");
    assertTrue(line.startsWith("Given 2026-11-22: Red knee; English"), line);
    assertTrue(line.endsWith("by MK; interpreter no; teach-back done"), line);
    assertFalse(line.contains("Ana"));
    assertEquals(line, clipboard());
    rig.fire("#copy-text");
    assertTrue(clipboard().contains("Ana Lee"));
  }

  @Test
  void aLineIsChosenWithTheKeysLeftOutAndBroughtBack() {
    rig.open("rosy");
    rig.fire("#print");
    String whole = rig.printed();
    rig.focus("#pages");
    assertEquals("A red knee gets well by itself.", chooseLineThatMayGo());

    rig.robot.type(KeyCode.DELETE);
    assertEquals("1 line left out", rig.said("#struck-count"));
    rig.fire("#print");
    assertFalse(rig.printed().contains("A red knee gets well by itself."));

    rig.robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertFalse(rig.sees("#struck-count"));
    rig.robot.push(KeyCode.CONTROL, KeyCode.Y);
    assertTrue(rig.sees("#struck-count"));
    rig.fire("#bring-back");
    rig.fire("#print");
    assertEquals(whole, rig.printed());
  }

  @Test
  void aWarningSignSaysWhyItStays() {
    rig.open("rosy");
    rig.focus("#pages");
    rig.robot.type(KeyCode.DOWN).type(KeyCode.DOWN).type(KeyCode.DELETE);

    assertEquals(
        "This line stays: it warns, says when to call, or what to know of a medicine.",
        rig.said("#line-hint"));
    assertFalse(rig.sees("#struck-count"));
    assertFalse(rig.sees("#strike"));
  }

  @Test
  void stepsBackInAFieldAreTheFieldsOwn() {
    rig.open("rosy");
    rig.focus("#pages");
    chooseLineThatMayGo();
    rig.robot.type(KeyCode.DELETE);
    rig.focus("#patient-name");
    rig.robot.write("Ana").push(KeyCode.CONTROL, KeyCode.Z);

    assertTrue(rig.sees("#struck-count"));
    assertNotEquals("Ana", text("#patient-name"));
  }

  @Test
  void theNextTopicAsksForWhomItIs() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.fire("#print");
    rig.open("azure");
    assertTrue(rig.sees("#same-patient-card"));
    rig.fire("#print");
    assertEquals(1, rig.sent.size());
    assertEquals("First answer on the left if this is the same patient.", rig.said("#status"));

    rig.fire("#other-patient");
    assertEquals("", text("#patient-name"));
    rig.fire("#print");
    assertFalse(rig.printed().contains("Ana Lee"));
  }

  @Test
  void theSamePatientKeepsTheName() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.fire("#print");
    rig.open("azure");
    rig.fire("#same-patient");
    rig.fire("#print");

    assertTrue(rig.printed().contains("Ana Lee"));
  }

  @Test
  void aNewPatientIsAKeyAwayFromAnywhere() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.CONTROL, KeyCode.N);
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);

    assertEquals("", text("#patient-name"));
    rig.fire("#print");
    assertFalse(rig.printed().contains("Ana Lee"));
  }

  @Test
  void whatNobodyTouchesIsCoveredAndTheKeyThatShowsItDoesNothingElse() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.focus("#print");
    rig.now = rig.now.plusSeconds(121);
    rig.robot.moveBy(5, 5);
    assertTrue(rig.sees("#cover"));
    assertFalse(rig.sees("#pages"));

    rig.robot.type(KeyCode.ENTER);
    assertFalse(rig.sees("#cover"));
    assertTrue(rig.sees("#pages"));
    assertEquals("print", rig.stage.getScene().getFocusOwner().getId());
    assertEquals(0, rig.sent.size());

    rig.now = rig.now.plusSeconds(16 * 60);
    rig.robot.type(KeyCode.SHIFT);
    assertEquals("", text("#patient-name"));
  }

  @Test
  void aSignThatTheLettersLackIsSaidAndNothingIsLostOrPrinted() {
    rig.open("rosy");
    rig.type("#note", "Rest.");
    rig.type("#note", "Rest \ud83d\ude00");
    assertTrue(rig.said("#note-wrong").startsWith("The sheet's letters have no"));
    rig.fire("#print");
    assertEquals(0, rig.sent.size());
    assertEquals("Rest \ud83d\ude00", text("#note"));
  }

  @Test
  void aPartThatIsSwitchedOffIsNotPrinted() {
    rig.open("rosy");
    rig.robot.interact(rig.robot.lookup("#part-what-it-is").queryAs(CheckBox.class)::fire);
    rig.fire("#print");

    assertFalse(rig.printed().contains("What it is"));
  }

  @Test
  void aTreatmentHasAHandoutToo() {
    rig.open("ice");
    rig.fire("#print");

    assertTrue(rig.printed().contains("Ice"));
  }

  @Test
  void aSecondLanguageAndAnInterpreterCopyAreAClickAway() {
    rig.open("azure");
    rig.robot.interact(rig.robot.lookup("With Spanish").queryAs(ToggleButton.class)::fire);
    rig.fire("#print");
    String both = rig.printed();
    assertTrue(both.contains("Blue knee"), both);
    assertTrue(rig.said("#chart-line").contains("English, with Spanish"));

    rig.robot.interact(rig.robot.lookup("#interpreter").queryAs(CheckBox.class)::fire);
    rig.fire("#print");
    if (rig.said("#print").startsWith("Yes")) {
      rig.fire("#print");
    }
    assertNotEquals(both, rig.printed());
    assertTrue(rig.said("#chart-line").contains("interpreter copy"));
  }

  @Test
  void aLineOfAnInterpreterCopyGoesInBothLanguages() {
    rig.open("azure");
    rig.robot.interact(rig.robot.lookup("With Spanish").queryAs(ToggleButton.class)::fire);
    rig.robot.interact(rig.robot.lookup("#interpreter").queryAs(CheckBox.class)::fire);
    rig.focus("#pages");
    String line = chooseLineThatMayGo();
    printAnyway();
    String whole = rig.printed();
    assertTrue(whole.contains(line), whole);

    rig.focus("#pages");
    rig.robot.type(KeyCode.DELETE);
    assertEquals("1 line left out", rig.said("#struck-count"));
    printAnyway();
    assertFalse(rig.printed().contains(line), rig.printed());
    assertTrue(rig.printed().lines().count() < whole.lines().count());
  }

  private void printAnyway() {
    int sent = rig.sent.size();
    rig.fire("#print");
    if (rig.sent.size() == sent) {
      rig.fire("#print"); // it asked, since the translation lacks something
    }
  }

  @Test
  void theAreasOfThePageAreAKeyApart() {
    rig.open("rosy");
    assertEquals("print", rig.stage.getScene().getFocusOwner().getId());
    rig.robot.type(KeyCode.F6);
    assertEquals("patient-name", rig.stage.getScene().getFocusOwner().getId());
    rig.robot.type(KeyCode.TAB);
    assertEquals("note", rig.stage.getScene().getFocusOwner().getId());
    rig.robot.type(KeyCode.TAB);
    assertNotEquals("note", rig.stage.getScene().getFocusOwner().getId());
    rig.robot.type(KeyCode.F6);
    assertEquals("pages", rig.stage.getScene().getFocusOwner().getId());
    rig.robot.type(KeyCode.F6).type(KeyCode.F6).push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("print", rig.stage.getScene().getFocusOwner().getId());
  }

  @Test
  void topicsFoldAwayBesideTheHandoutOfANarrowWindow() {
    rig.open("rosy");
    assertFalse(rig.sees(".navigator"));
    rig.robot.type(KeyCode.F9);
    assertTrue(rig.sees(".navigator"));
    rig.robot.type(KeyCode.F9).push(KeyCode.ALT, KeyCode.LEFT);
    assertTrue(rig.sees(".navigator"), "elsewhere there is room");
    rig.robot.type(KeyCode.F9);
    assertFalse(rig.sees(".navigator"));
  }

  @Test
  void theWindowDoesNotCloseAtOnceOnWhatWasTyped() {
    rig.open("rosy");
    assertFalse(isHeldOpen(), "nothing is lost");
    rig.type("#note", "Rest well.");
    assertTrue(isHeldOpen());
    assertFalse(isHeldOpen(), "that was the answer");
  }

  @Test
  void norOnWhatWasTypedForSomebodyWhoWasInterrupted() {
    rig.open("rosy");
    rig.type("#note", "Rest well.");
    rig.robot.push(KeyCode.CONTROL, KeyCode.J);

    assertTrue(isHeldOpen());
    rig.robot.push(KeyCode.CONTROL, KeyCode.J);
    assertFalse(isHeldOpen(), "nothing else was typed since");
  }

  private boolean isHeldOpen() {
    WindowEvent request = new WindowEvent(rig.stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    rig.robot.interact(() -> rig.stage.getOnCloseRequest().handle(request));
    return request.isConsumed();
  }

  @Test
  void theNextPatientBeginsWithTheUsualLetters() {
    rig.open("rosy");
    rig.type("#note", "Rest well.");
    ToggleButton large = rig.robot.lookup("Large print").queryAs(ToggleButton.class);
    rig.robot.interact(large::fire);
    assertTrue(large.isSelected());
    rig.robot.push(KeyCode.CONTROL, KeyCode.N);

    assertFalse(large.isSelected());
    assertEquals("", text("#note"));
  }

  @Test
  void aClinicsPhraseGoesIntoTheNoteAndTheNotesGradeIsSaid() {
    rig.open("rosy");
    rig.type("#note", "Rest well.");
    MenuButton phrases = rig.robot.lookup("#phrases").queryAs(MenuButton.class);
    rig.robot.interact(
        () -> {
          rig.robot.lookup("#note").queryAs(TextInputControl.class).end();
          phrases.getItems().getFirst().fire();
        });

    assertEquals("Rest well.\nWalk a little every day.", text("#note"));
    assertTrue(rig.said("#note-grade").startsWith("Reads at grade "), rig.said("#note-grade"));
  }

  /** Goes down to the first line that may be left out, and says what it is. */
  private String chooseLineThatMayGo() {
    for (int i = 0; i < 30 && !rig.sees("#strike"); i++) {
      rig.robot.type(KeyCode.DOWN);
    }
    return String.valueOf(rig.robot.lookup("#pages").query().getAccessibleText());
  }

  private String text(String id) {
    return rig.robot.lookup(id).queryAs(TextInputControl.class).getText();
  }

  private static String clipboard() {
    return WaitForAsyncUtils.waitForAsyncFx(
        10_000, () -> String.valueOf(Clipboard.getSystemClipboard().getString()));
  }
}
