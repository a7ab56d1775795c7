package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.logging.Handler;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.clinic.PrinterHabits;
import org.careleaf.clinic.PrinterHabits.Habit;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.PaperSize;
import org.careleaf.json.Problems;
import org.careleaf.printing.Ink;
import org.careleaf.printing.PrintChoice;
import org.careleaf.printing.Sided;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.handout.HandoutOutlets;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What somebody chooses in the print panel, and what becomes of it. */
@ExtendWith(ApplicationExtension.class)
class PrintPanelTest {
  private final TestDesk desk = new TestDesk(TestDesk.FRONT, TestDesk.ABLE);
  private final QuickRobot robot = new QuickRobot();
  private final List<Path> opened = new ArrayList<>();
  private boolean hasViewer = true;

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) {
    stage = shown;
    WindowRig.show(
        stage,
        WindowRig.content(SampleContent.load(), List.of()),
        new WindowParts.Outlets(
            new HandoutOutlets(desk, new KeptPrinters(folder.resolve("settings")), this::open),
            (_, name) -> Optional.of(folder.resolve(name)),
            WindowRig.CLOCK),
        new InPlaceTasks());
  }

  @BeforeEach
  void openHandout() {
    robot.write("azure").type(KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.P);
  }

  @Test
  void whatIsChosenReachesThePrinterAndIsRememberedForIt() throws IOException {
    chooseAble();
    ComboBox<Optional<String>> tray = robot.lookup("#tray").queryComboBox();
    robot.interact(() -> tray.setValue(Optional.of("Letterhead")));
    press("Two-sided");
    press("Gray");
    type("#copies .text-field", "3");
    type("#page-range", "1");
    assertEquals("Print 1 page, 3 copies, on ABLE-1", print().getText());
    WindowRig.picture(stage, "print-panel-light");

    robot.type(KeyCode.ENTER);
    assertEquals(
        List.of(
            new PrintChoice(
                Optional.of("Letterhead"),
                Optional.of(Sided.TWO),
                Optional.of(Ink.GRAY),
                3,
                List.of(1))),
        desk.choices);
    assertEquals("Sent to ABLE-1 at 10:42.", status());
    assertEquals("Print again on ABLE-1", print().getText());
    assertEquals(
        new PrinterHabits(
            List.of(
                new Habit(
                    "ABLE-1",
                    Optional.of("Letterhead"),
                    Optional.of(true),
                    Optional.of(true),
                    Optional.of(PaperSize.LETTER)))),
        PrinterHabits.read(folder.resolve("settings"), new Problems()));

    robot.push(KeyCode.CONTROL, KeyCode.K).write("red knee").type(KeyCode.ENTER);
    robot.push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("ABLE-1", chosen());
    assertTrue(print().getText().matches("Print \\d pages? on ABLE-1"), print().getText());
  }

  @Test
  void tabGoesDownTheRowsToTheButton() {
    chooseAble();
    robot.interact(robot.lookup("#printer").query()::requestFocus);
    List<String> ways = new ArrayList<>();
    for (int press = 0; press < 12 && !ways.contains("print"); press++) {
      robot.type(KeyCode.TAB);
      ways.add(String.valueOf(stage.getScene().getFocusOwner().getId()));
    }

    ways.removeIf("null"::equals); // the buttons of rows with buttons
    assertEquals(List.of("tray", "copies", "page-range", "print"), ways);
  }

  @Test
  void anotherChoiceAfterAPrintIsNotPrintingAgain() {
    robot.type(KeyCode.ENTER);
    assertEquals("Print again on FRONT-2", print().getText());
    type("#copies .text-field", "2");

    assertEquals("Print 1 page, 2 copies, on FRONT-2", print().getText());
  }

  @Test
  void pagesThatAreNoneAreSaidAtOnceAndDoNotPrint() {
    type("#page-range", "7");
    assertEquals("There is no page 7: this handout has 1 page.", fault());
    assertTrue(
        bottom("#pages-fault") < bottom(".sheet .print-rows"), "its second line is in sight");
    assertTrue(print().isDisabled());
    type("#page-range", "two");
    assertEquals("Write page numbers, such as 1-2, 4.", fault());
    robot.type(KeyCode.ENTER);
    assertEquals(List.of(), desk.sent);

    type("#page-range", "");
    assertEquals("", fault());
    robot.type(KeyCode.ENTER);
    assertEquals(1, desk.sent.size());
  }

  @Test
  void onlyANumberOfCopiesCanBeTypedAndNothingIsAsItWas() {
    TextField copies = robot.lookup("#copies .text-field").query();
    robot.interact(copies::requestFocus);
    robot.interact(copies::clear);
    robot.write("x0-9");
    assertEquals("9", copies.getText());
    robot.interact(copies::clear);
    robot.interact(print()::requestFocus);
    assertEquals("9", copies.getText());
    assertEquals("Print 1 page, 9 copies, on FRONT-2", print().getText());
  }

  @Test
  void theEnterThatChoosesAPrinterDoesNotPrint() {
    ComboBox<?> printers = robot.lookup("#printer").queryComboBox();
    robot.interact(printers::requestFocus);
    robot.interact(printers::show);
    robot.type(KeyCode.DOWN).type(KeyCode.ENTER);

    assertEquals("ABLE-1", chosen());
    assertEquals(List.of(), desk.sent);
  }

  @Test
  void aListThatOpensFindsAllItsColours() {
    List<String> said = new ArrayList<>();
    Handler listener =
        new Handler() {
          @Override
          public void publish(LogRecord record) {
            said.add(record.getMessage());
          }

          @Override
          public void flush() {}

          @Override
          public void close() {}
        };
    Logger.getLogger("").addHandler(listener);
    robot.interact(() -> robot.lookup("#printer").queryAs(ComboBox.class).show());
    robot.interact(() -> robot.lookup("#printer").queryAs(ComboBox.class).hide());
    Logger.getLogger("").removeHandler(listener);

    assertEquals(List.of(), said.stream().filter(text -> text.contains("-fx-")).toList());
  }

  @Test
  void aSavedHandoutCanBeOpened() {
    robot.push(KeyCode.CONTROL, KeyCode.S);
    Path file = folder.resolve("Careleaf blue-knee.pdf");
    assertTrue(Files.exists(file));
    assertEquals("open", stage.getScene().getFocusOwner().getId());
    robot.interact(robot.lookup("#open").queryButton()::fire);

    assertEquals(List.of(file), opened);
    assertEquals("Saved as " + file + ".", status());
  }

  @Test
  void aComputerWithoutAViewerSaysSo() {
    hasViewer = false;
    robot.push(KeyCode.CONTROL, KeyCode.S);
    robot.interact(robot.lookup("#open").queryButton()::fire);

    assertEquals(
        "Saved as "
            + folder.resolve("Careleaf blue-knee.pdf")
            + ". It did not open: no program on this computer opens PDF files.",
        status());
  }

  private void open(Path file) throws IOException {
    if (!hasViewer) {
      throw new IOException("none");
    }
    opened.add(file);
  }

  private void chooseAble() {
    ComboBox<Object> printers = robot.lookup("#printer").queryComboBox();
    robot.interact(() -> printers.setValue(TestDesk.ABLE));
  }

  private Object chosen() {
    ComboBox<?> printers = robot.lookup("#printer").queryComboBox();
    return ((org.careleaf.printing.PrinterInfo) printers.getValue()).name();
  }

  private void press(String toggle) {
    robot.interact(robot.lookup(toggle).queryAs(ToggleButton.class)::fire);
  }

  private void type(String field, String text) {
    TextField input = robot.lookup(field).query();
    robot.interact(input::requestFocus);
    robot.interact(input::clear);
    robot.write(text);
  }

  private Button print() {
    return robot.lookup("#print").queryButton();
  }

  private String status() {
    return robot.lookup("#status").queryAs(Label.class).getText();
  }

  private double bottom(String query) {
    Node node = robot.lookup(query).query();
    return node.localToScene(node.getLayoutBounds()).getMaxY();
  }

  private String fault() {
    return robot.lookup("#pages-fault").queryAs(Label.class).getText();
  }
}
