package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.TitledPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import javafx.stage.Stage;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.GlossaryTerm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Hard words of a note, with the glossary that ships. */
@ExtendWith(ApplicationExtension.class)
class NoteWordsTest {
  private static final LoadResult SHIPPED = ShippedContent.loaded();

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage shown) {
    rig = new PatientRig(shown, SHIPPED, folder);
  }

  @Test
  void aHardWordIsReplacedByThePlainOneWhereSomebodyChoosesIt() {
    GlossaryTerm term =
        SHIPPED.library().references().glossary().stream()
            .filter(one -> one.use() == GlossaryTerm.Use.REPLACE)
            .findFirst()
            .orElseThrow();
    rig.open("slipped");
    rig.type("#note", "It is about " + term.term() + " today.");
    Node offers = rig.robot.lookup("#note-plainer").query();
    rig.robot.interact(rig.robot.from(offers).lookup(".button").queryAs(Button.class)::fire);

    assertEquals(
        "It is about " + term.plain() + " today.",
        rig.robot.lookup("#note").queryAs(TextInputControl.class).getText());
  }

  @Test
  void inASpanishNoteTheSpanishWordIsReplacedWithKeysAndBroughtBackWithThem() {
    rig.open("slipped");
    rig.robot.interact(rig.robot.lookup("Spanish").queryAs(ToggleButton.class)::fire);
    String note = "Los Diuréticos ayudan. Hoy tome un DIURÉTICO por su ciática, sin analgesics.";
    rig.type("#note", note);

    assertEquals(
        List.of(
            "Diuréticos: write \u201cmedicamentos para orinar más\u201d",
            "DIURÉTICO: write \u201cmedicamento para orinar más\u201d"),
        offers());

    rig.focus("#note");
    rig.robot.push(KeyCode.CONTROL, KeyCode.TAB).push(KeyCode.SPACE);
    assertEquals(
        "Los Medicamentos para orinar más ayudan. Hoy tome un DIURÉTICO por su ciática, sin"
            + " analgesics.",
        note());
    assertEquals(1, offers().size());

    rig.robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertEquals(note, note());
    assertEquals(2, offers().size());
  }

  @Test
  void tabGoesOnPastTheOffersToTheNextFieldAndBackTakesThemUp() {
    rig.open("slipped");
    rig.type("#note", "Contraindicated: ibuprofen. No urination.");
    rig.focus("#note");
    rig.robot.type(KeyCode.TAB).write("friday");
    assertEquals(
        "friday", rig.robot.lookup("#next-when").queryAs(TextInputControl.class).getText());

    rig.robot.push(KeyCode.SHIFT, KeyCode.TAB);
    Node offers = rig.robot.lookup("#note-plainer").query();
    Node focused = rig.stage.getScene().getFocusOwner();
    assertEquals(offers, focused.getParent());
    assertEquals("Replace urination by peeing", focused.getAccessibleText(), "what a reader says");
    assertTrue(rig.sees("#note-plainer .key"), "how to get there at once");
    rig.robot.push(KeyCode.SHIFT, KeyCode.TAB).push(KeyCode.SHIFT, KeyCode.TAB);
    assertEquals("note", rig.stage.getScene().getFocusOwner().getId());
  }

  @Test
  void longOffersAreBrokenIntoLinesAndWidenNothing() {
    rig.open("slipped");
    rig.robot.interact(rig.robot.lookup("Spanish").queryAs(ToggleButton.class)::fire);
    double width = rig.robot.lookup("#note").query().getLayoutBounds().getWidth();
    rig.type("#note", "Las medicinas diuréticas están contraindicadas. Sin dolores radiculares.");
    rig.robot.interact(rig.stage.getScene().getRoot()::layout);

    assertEquals(width, rig.robot.lookup("#note").query().getLayoutBounds().getWidth());
    Parent offers = rig.robot.lookup("#note-plainer").query();
    assertEquals(3, offers.getChildrenUnmodifiable().size());
    for (Node offer : offers.getChildrenUnmodifiable()) {
      double right = offer.getLayoutX() + offer.getLayoutBounds().getWidth();
      assertTrue(right <= width, offer::toString);
      assertEquals(
          ((Region) offer).prefHeight(offer.getLayoutBounds().getWidth()),
          offer.getLayoutBounds().getHeight(),
          1,
          offer::toString);
    }
  }

  @Test
  void aWordIsLeftAloneWhereItIsPartOfAnother() {
    rig.open("slipped");
    rig.robot.interact(rig.robot.lookup("Spanish").queryAs(ToggleButton.class)::fire);
    rig.type("#note", "Es un placebo. No dé placebo. El ibuprofeno está contraindicado.");
    assertEquals(3, offers().size(), offers()::toString);

    rig.focus("#note");
    rig.robot.push(KeyCode.CONTROL, KeyCode.TAB).push(KeyCode.TAB).push(KeyCode.SPACE);
    assertEquals(
        "Es un placebo. No dé pastilla sin medicina. El ibuprofeno está contraindicado.", note());
  }

  @Test
  void aNoteIsReadAnewInTheLanguageThatIsChosen() {
    rig.open("slipped");
    rig.type("#note", "La micción, no urination.");
    assertEquals(List.of("urination: write \u201cpeeing\u201d"), offers());

    rig.robot.interact(rig.robot.lookup("Spanish").queryAs(ToggleButton.class)::fire);
    assertEquals(List.of("La micción: write \u201cel orinar\u201d"), offers());
  }

  /** Its hard words, in its own language, with what the glossary says of them. */
  @Test
  void theSpanishSheetHasItsHardWordsMarked() {
    rig.open("slipped");
    rig.robot.interact(rig.robot.lookup("Spanish").queryAs(ToggleButton.class)::fire);

    TitledPane hard = rig.robot.lookup("#hard-words").queryAs(TitledPane.class);
    assertTrue(hard.isVisible());
    assertTrue(hard.getText().matches("\\d\\d hard words, \\d+ explained"), hard.getText());
    List<String> said =
        ((Parent) hard.getContent())
            .getChildrenUnmodifiable().stream().map(node -> ((Labeled) node).getText()).toList();
    assertTrue(
        said.stream()
            .anyMatch(text -> text.endsWith(": Un cojín blando entre dos huesos de la espalda.")),
        said::toString);
  }

  private List<String> offers() {
    return ((Parent) rig.robot.lookup("#note-plainer").query())
        .getChildrenUnmodifiable().stream().map(node -> ((Labeled) node).getText()).toList();
  }

  private String note() {
    return rig.robot.lookup("#note").queryAs(TextInputControl.class).getText();
  }
}
