package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Labeled;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.clinic.Phrase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** The clinic's phrases, written in the settings and offered beside the note. */
@ExtendWith(ApplicationExtension.class)
class PhrasesPageTest {
  private static final Phrase CALL = new Phrase("call-us", "Call us.");
  private static final Phrase REST = new Phrase("rest", "Rest in bed.");

  private final QuickRobot robot = new QuickRobot();
  private final TestClinic set = new TestClinic();

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @SuppressWarnings("NullAway.Init") // set by start
  private ClinicSample clinic;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    clinic = new ClinicSample(Files.createDirectory(temp.resolve("clinic")));
    put(CALL);
    put(REST);
    set.folder = Optional.of(clinic.folder());
    MainWindow window = WindowRig.show(stage, clinic.content(), set);
    set.onLook = () -> window.replace(clinic.content());
  }

  @Test
  void whatIsAddedChangedAndDeletedIsOfferedBesideTheNoteAtOnce() throws IOException {
    robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertEquals(List.of("Call us.", "Rest in bed."), offered());

    open();
    type(0, "Call us today.");
    press(".phrase-delete", 1);
    assertEquals("Undo", deletes().get(1).getText());
    press("#phrases-add");
    assertTrue(stage.getScene().getFocusOwner() instanceof TextArea);
    robot.write("Bring this sheet.");
    assertTrue(isSeen("#phrases-unsaved"));
    WindowRig.picture(stage, "phrases-unsaved");
    assertEquals(List.of(CALL, REST), kept(), "not before it is saved");
    press("#phrases-save");

    assertEquals(
        List.of(
            new Phrase("bring-this-sheet", "Bring this sheet."),
            new Phrase("call-us", "Call us today.")),
        kept());
    assertEquals("Saved for all desks that use this folder.", text("#phrases-said"));
    assertFalse(isSeen("#phrases-unsaved"));
    assertEquals(List.of("Bring this sheet.", "Call us today."), written());
    robot.push(KeyCode.ALT, KeyCode.LEFT);
    assertEquals(List.of("Bring this sheet.", "Call us today."), offered());
  }

  @Test
  void aDeletedPhraseComesBackBeforeItIsSavedAndAllIsGivenUp() throws IOException {
    clinic.write(
        "packs/knees.json",
        "{\"id\": \"knees\", \"name\": \"Knees\", \"topics\": [\"conditions/red-knee\"],"
            + " \"phrases\": [\"rest\"]}");
    robot.interact(set.onLook);
    open();
    press(".phrase-delete", 1);
    assertTrue(
        robot
            .lookup(
                "Deleted once you save the phrases. These packs print it, and print on without it:"
                    + " Knees.")
            .tryQuery()
            .isPresent());
    press(".phrase-delete", 1);
    assertFalse(isSeen("#phrases-unsaved"));

    type(0, "Other.");
    press(".phrase-delete", 1);
    robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.ALT, KeyCode.RIGHT);
    assertEquals(List.of("Other.", "Rest in bed."), written(), "it stays when the page is left");
    assertFalse(closes(), "asked once");
    press("#phrases-discard");
    assertEquals(List.of("Call us.", "Rest in bed."), written());
    assertTrue(closes());
  }

  @Test
  void whatIsWrongIsSaidAtEachAndNothingIsSaved() throws IOException {
    open();
    type(0, "x".repeat(501));
    assertEquals(List.of("It has 501 characters, and 500 are the most. Shorten it.", ""), wrongs());
    type(0, "");
    type(1, "See you \ud83d\ude00");
    press("#phrases-add");
    type(2, "New.");
    press("#phrases-add");
    type(3, " New. ");
    press("#phrases-save");
    WindowRig.picture(stage, "phrases-wrong");

    assertEquals("Write the phrase, or delete it.", wrongs().get(0));
    assertTrue(wrongs().get(1).startsWith("No sheet could print it"), wrongs().get(1));
    assertEquals("", wrongs().get(2));
    assertEquals("This phrase is here twice. Change it, or delete it.", wrongs().get(3));
    assertEquals("Not saved yet: look at what is said below phrases.", text("#phrases-said"));
    assertEquals(List.of(CALL, REST), kept());

    type(1, "See\u202e you");
    assertEquals(
        "It holds invisible signs, which may turn its reading. Type it anew.", wrongs().get(1));
    type(0, "Call us now.");
    type(1, "See you");
    press(".phrase-delete", 3);
    press("#phrases-save");
    assertEquals(
        List.of("Call us now.", "New.", "See you"), kept().stream().map(Phrase::text).toList());
  }

  @Test
  void whatAnotherComputerChangedIsShownBesideMine() throws IOException {
    open();
    type(0, "Mine.");
    press(".phrase-delete", 1);
    put(new Phrase("call-us", "Theirs."));
    put(new Phrase("rest", "Rest, theirs."));
    press("#phrases-save");

    assertEquals(List.of("Mine.", "Rest, theirs."), written());
    assertEquals(
        List.of(
            "Another computer has changed it meanwhile. Theirs: \"Theirs.\" Save again to put yours"
                + " in its place, or discard yours.",
            "Not deleted: another computer has changed it meanwhile. This is what it says now."),
        wrongs());
    assertEquals(new Phrase("call-us", "Theirs."), kept().getFirst());
    WindowRig.picture(stage, "phrases-meanwhile");

    press("#phrases-save");
    assertEquals(new Phrase("call-us", "Mine."), kept().getFirst());
    assertEquals("Saved for all desks that use this folder.", text("#phrases-said"));
  }

  @Test
  void whatAnotherComputerDeletedCanBeAddedAgain() throws IOException {
    open();
    type(0, "Mine.");
    Files.delete(clinic.folder().resolve("phrases/call-us.json"));
    press("#phrases-save");

    assertEquals(List.of("Rest in bed.", "Mine."), written());
    assertTrue(wrongs().getLast().startsWith("Another computer has deleted it meanwhile."));
    press("#phrases-save");
    assertEquals(List.of(new Phrase("mine", "Mine."), REST), kept());
  }

  @Test
  void aFolderThatCannotBeReachedIsSaidAndNothingIsLost() throws IOException {
    open();
    type(0, "Mine.");
    Path away = Files.move(clinic.folder(), temp.resolve("away"));
    press("#phrases-save");
    assertEquals(
        "Not saved: the clinic's folder cannot be reached. Try again.", text("#phrases-said"));
    assertFalse(Files.exists(clinic.folder()));
    assertEquals("Mine.", written().getFirst());

    Files.move(away, clinic.folder());
    press("#phrases-save");
    assertEquals("Mine.", kept().getFirst().text());
  }

  @Test
  void oneThatCannotBeReadIsSaid() {
    clinic.write("phrases/bad.json", "{");
    open();

    assertEquals(
        "1 phrase of the folder cannot be read, and is not shown here. Press F8 to see why.",
        text("#phrases-trouble"));
    assertEquals(List.of("Call us.", "Rest in bed."), written());
  }

  @Test
  void thereAreOnlySoMany() {
    for (int i = 2; i < ClinicPhrases.MOST; i++) {
      put(new Phrase("p" + i, "Phrase " + i + "."));
    }
    open();
    press("#phrases-add");

    assertEquals(
        "The clinic has 100 phrases, which are the most. Delete one before you add another.",
        text("#phrases-said"));
    assertEquals(ClinicPhrases.MOST, written().size());
  }

  private void open() {
    robot.push(KeyCode.CONTROL, KeyCode.COMMA);
  }

  private void put(Phrase phrase) {
    clinic.write(
        "phrases/" + phrase.id() + ".json",
        "{\"id\": \"%s\", \"text\": \"%s\"}".formatted(phrase.id(), phrase.text()));
  }

  private List<Phrase> kept() {
    return clinic.load().clinic().phrases();
  }

  private List<String> offered() {
    return robot.lookup("#phrases").queryAs(MenuButton.class).getItems().stream()
        .map(MenuItem::getText)
        .toList();
  }

  private List<TextArea> areas() {
    return robot.lookup(".phrase").queryAllAs(TextArea.class).stream().toList();
  }

  private List<ButtonBase> deletes() {
    return robot.lookup(".phrase-delete").queryAllAs(ButtonBase.class).stream().toList();
  }

  private List<String> written() {
    return areas().stream().map(TextArea::getText).toList();
  }

  private List<String> wrongs() {
    return robot.lookup(".phrase-wrong").queryAllAs(Labeled.class).stream()
        .map(Labeled::getText)
        .toList();
  }

  private void type(int index, String text) {
    robot.interact(() -> areas().get(index).setText(text));
  }

  private void press(String query, int index) {
    robot.interact(
        robot.lookup(query).queryAllAs(ButtonBase.class).stream().toList().get(index)::fire);
  }

  private void press(String query) {
    press(query, 0);
  }

  private boolean closes() {
    WindowEvent request = new WindowEvent(stage, WindowEvent.WINDOW_CLOSE_REQUEST);
    robot.interact(() -> stage.getOnCloseRequest().handle(request));
    return !request.isConsumed();
  }

  private boolean isSeen(String query) {
    return robot.lookup(query).tryQuery().filter(Node::isVisible).isPresent();
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
