package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.careleaf.content.ShippedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** No pictures, two a topic or all; what fits to a sheet leaves out those beyond two first. */
@ExtendWith(ApplicationExtension.class)
class PicturesChoiceTest {
  private static final String SECOND = "Roll your bent knees from side to side";
  private static final String LAST = "lie on your back, with your lower legs on a chair";

  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage stage) {
    rig = new PatientRig(stage, ShippedContent.loaded(), folder);
  }

  @Test
  void whatIsChosenIsPrinted() throws IOException {
    rig.open("slipped");
    assertTrue(printed().contains(SECOND) && !printed().contains(LAST));

    choose("All");
    assertTrue(printed().contains(SECOND) && printed().contains(LAST));
    WindowRig.picture(rig.stage, "pictures-all");

    choose("None");
    assertFalse(printed().contains(SECOND) || printed().contains(LAST));
  }

  @Test
  void whatStillTakesMoreThanASheetIsSaidAsASentence() {
    rig.open("slipped");
    rig.robot.interact(rig.robot.lookup("Large print").queryAs(ToggleButton.class)::fire);
    rig.type("#note", "Rest well. ".repeat(250));
    rig.fire("#fit");

    String said = rig.said("#fit-says");
    assertTrue(
        said.matches("Needs \\d sheets: it takes \\d pages even without .+, .+,? and [^,]+\\."),
        said);
  }

  @Test
  void aFitSaysWhichPicturesGo() {
    rig.open("slipped");
    choose("All");
    rig.fire("#fit");
    assertEquals("Leaves out: Pictures beyond two a topic.", rig.said("#fit-says"));

    rig.fire("#fit-apply");
    assertTrue(printed().contains(SECOND) && !printed().contains(LAST));
    assertTrue(button("Two a topic").isSelected());
  }

  private String printed() {
    rig.fire("#print");
    return rig.printed().replaceAll("\\s+", " ");
  }

  private void choose(String pictures) {
    rig.robot.interact(button(pictures)::fire);
  }

  /** The second language has a choice of none, too. */
  private ToggleButton button(String text) {
    return rig
        .robot
        .lookup((Node node) -> node instanceof ToggleButton one && isOfPictures(one))
        .queryAllAs(ToggleButton.class)
        .stream()
        .filter(one -> one.getText().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static boolean isOfPictures(ToggleButton button) {
    return button.getParent().getChildrenUnmodifiable().stream()
        .anyMatch(
            one -> one instanceof ToggleButton other && other.getText().equals("Two a topic"));
  }
}
