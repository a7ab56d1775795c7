package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.PaperSize;
import org.careleaf.ui.common.InPlaceTasks;
import org.careleaf.ui.handout.TestDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Packs and codes: the place that they take of a full basket, and their paper. */
@ExtendWith(ApplicationExtension.class)
class InPlaceTest {
  private final QuickRobot robot = new QuickRobot();
  private final BasketRig baskets = new BasketRig(robot);

  @TempDir private Path temp;

  @SuppressWarnings("NullAway.Init") // set by start
  private Stage stage;

  @Start
  void start(Stage shown) throws IOException {
    stage = shown;
    ClinicSample clinic =
        new ClinicSample(Files.createDirectory(temp.resolve("clinic")))
            .write("phrases/call-us.json", "{\"id\": \"call-us\", \"text\": \"Call us.\"}")
            .write(
                "packs/knees.json",
                """
                {"id": "knees", "name": "Knees", "topics": ["conditions/red-knee"],
                 "options": {"large": true, "paper": "LETTER"}, "phrases": ["call-us"]}
                """);
    WindowRig.show(
        stage,
        clinic.content(),
        new WindowParts.Outlets(
            new TestDesk(TestDesk.BACK), (_, _) -> Optional.empty(), WindowRig.CLOCK),
        new InPlaceTasks());
  }

  @Test
  void aPackThatFindsNoEmptyBasketSaysWhatItTookThePlaceOfAndGivesItBack() throws IOException {
    baskets.fillAll("azure");
    note("Walk.");
    usePack();
    assertEquals(List.of("1. Red knee"), baskets.chips());
    assertTrue(isChosen("Large print"));
    assertTrue(isChosen("Letter"));
    assertEquals("Walk.\nCall us.", note());
    assertEquals(
        "Basket 3 holds the pack \"Knees\" now. It took the place of what basket 3 held.",
        text(".notice"));
    WindowRig.picture(stage, "pack-in-place");

    robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(List.of("1. Blue knee"), baskets.chips());
    assertFalse(isChosen("Large print"));
    assertTrue(isChosen("A4"), "the printer's");
    assertEquals("Walk.", note());
  }

  @Test
  void whatIsTypedInTheNoteSinceStays() {
    baskets.fillAll("azure");
    usePack();
    note("Call us.\nWalk.");
    robot.clickOn("#undo");
    assertEquals("Walk.", note());
    assertFalse(robot.lookup(".notice").query().isVisible());

    usePack();
    note("Walk.\nCall us. Today.");
    robot.clickOn("#undo");
    assertEquals(List.of("1. Blue knee"), baskets.chips());
    assertEquals("Walk.\nCall us. Today.", note());
    assertEquals(
        "The topics are as they were. A phrase of the pack stays in the note, which was changed"
            + " since.",
        text(".notice"));
  }

  @Test
  void aPackThatTakesNoPlaceOffersNothing() {
    usePack();

    assertEquals("Basket 1 holds the pack \"Knees\" now.", text(".notice"));
    assertTrue(robot.lookup("#undo").tryQuery().isEmpty());
  }

  @Test
  void thePaperOfACodeIsThatOfTheFirstHandoutThoughThePrinterHasAnother() {
    robot.write(BasketRig.code(PaperSize.LETTER, new OfCondition("red-knee"))).type(KeyCode.ENTER);

    assertTrue(isChosen("Letter"));
    assertFalse(isChosen("A4"));
  }

  @Test
  void norIsThePaperOfAPackLost() {
    usePack();
    robot.push(KeyCode.CONTROL, KeyCode.P);

    assertTrue(isChosen("Letter"));
  }

  private void usePack() {
    PacksMenuRig menu = new PacksMenuRig(robot);
    menu.choose(menu.open().getItems(), "Knees");
  }

  private void note(String text) {
    robot.interact(() -> robot.lookup("#note").queryAs(TextArea.class).setText(text));
  }

  private String note() {
    return robot.lookup("#note").queryAs(TextArea.class).getText();
  }

  private boolean isChosen(String choice) {
    return robot.lookup(choice).queryAs(ToggleButton.class).isSelected();
  }

  private String text(String query) {
    return robot.lookup(query).<Labeled>query().getText();
  }
}
