package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.stage.Stage;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** Keys on the handout's page, and what it says of itself. */
@ExtendWith(ApplicationExtension.class)
class HandoutKeysTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage stage) {
    rig = new PatientRig(stage, LibraryLoader.load(SampleContent.FOLDER), folder);
  }

  @Test
  void thePageIsAKeyAwayFromTheBasketAndTheSearch() {
    rig.open("rosy");
    rig.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B).type(KeyCode.F6);
    assertEquals("patient-name", focused());
    rig.robot.push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.F6);
    assertEquals("patient-name", focused());
    rig.robot.type(KeyCode.F6);
    assertEquals("pages", focused());

    rig.robot.push(KeyCode.ALT, KeyCode.LEFT).push(KeyCode.CONTROL, KeyCode.K).type(KeyCode.F6);
    assertEquals("search", focused(), "elsewhere it is for no one");
  }

  @Test
  void theQuestionThatNothingPrintsWithoutComesFirst() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.fire("#print");
    rig.open("azure");
    rig.robot.type(KeyCode.F6);
    assertEquals("same-patient", focused());

    rig.robot.type(KeyCode.SPACE).push(KeyCode.CONTROL, KeyCode.P).type(KeyCode.F6);
    assertEquals("patient-name", focused(), "once it is answered");
  }

  @Test
  void thePageSaysWhetherATopicAComparisonOrABasketPrints() {
    rig.open("rosy");
    assertEquals("Handout of this topic", rig.said("#printed"));
    rig.robot.push(KeyCode.CONTROL, KeyCode.B);
    assertEquals("Handout of basket 1 (1)", rig.said("#printed"));

    rig.robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").type(KeyCode.ENTER);
    rig.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertEquals("Handout of this topic", rig.said("#printed"), "not of the basket below");
    rig.robot.push(KeyCode.CONTROL, KeyCode.P);
    assertEquals("Handout of basket 1 (1)", rig.said("#printed"));

    rig.robot.push(KeyCode.CONTROL, KeyCode.K).write("azure").type(KeyCode.ENTER);
    rig.robot.push(KeyCode.CONTROL, KeyCode.D).push(KeyCode.CONTROL, KeyCode.K).write("rosy");
    rig.robot.push(KeyCode.CONTROL, KeyCode.ENTER).push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.P);
    assertEquals("Handout of this comparison", rig.said("#printed"));
  }

  @Test
  void whatIsSaidOfACopyIsInSightInALowWindow() {
    rig.robot.interact(() -> rig.stage.setHeight(620));
    rig.open("rosy");
    rig.fire("#print");
    rig.fire("#copy-line");
    rig.robot.interact(() -> rig.stage.getScene().getRoot().layout());
    Node said = rig.robot.lookup("#copied").query();
    ScrollPane part = around(said);

    double height = part.getContent().getBoundsInLocal().getHeight();
    assertTrue(part.getViewportBounds().getHeight() < height, "there is less room than it takes");
    assertTrue(
        said.localToScene(said.getBoundsInLocal()).getMaxY()
            <= part.localToScene(part.getBoundsInLocal()).getMaxY());
  }

  private static ScrollPane around(Node node) {
    Node at = node;
    while (!(at instanceof ScrollPane)) {
      at = at.getParent();
    }
    return (ScrollPane) at;
  }

  private String focused() {
    return rig.stage.getScene().getFocusOwner().getId();
  }
}
