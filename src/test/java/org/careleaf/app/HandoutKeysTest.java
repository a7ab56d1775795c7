package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
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
  void whatIsTypedForAPatientNeverStartsASearch() {
    rig.open("rosy");
    for (String at :
        new String[] {"#new-patient", "#options .toggle-button", "#options .check-box"}) {
      rig.focus(at);
      Node owner = rig.stage.getScene().getFocusOwner();
      rig.robot.write("friday");
      assertEquals(owner, rig.stage.getScene().getFocusOwner(), at);
      assertEquals("", searched(), at);
    }
    rig.fire("#print");
    rig.focus("#copy-line");
    rig.robot.write("friday");
    assertEquals("", searched());

    rig.focus("#pages");
    rig.robot.write("azure");
    assertEquals("azure", searched(), "elsewhere it does");
  }

  @Test
  void theNextPatientBeginsAtTheName() {
    rig.open("rosy");
    rig.type("#patient-name", "Ana Lee");
    rig.focus("#options .toggle-button");
    rig.robot.push(KeyCode.CONTROL, KeyCode.N);
    assertEquals("patient-name", focused());
    rig.focus("#pages");
    rig.fire("#new-patient");
    assertEquals("patient-name", focused(), "by the button too");

    rig.type("#patient-name", "Ana Lee");
    rig.fire("#print");
    rig.open("azure");
    rig.fire("#other-patient");
    assertEquals("patient-name", focused(), "and by the answer to whose it is");
  }

  @Test
  void aLineThatComesBackOrGoesAgainIsBroughtIntoSight() {
    rig.open("rosy");
    rig.focus("#pages");
    for (int step = 0; step < 5; step++) {
      rig.robot.push(KeyCode.CONTROL, KeyCode.PLUS);
    }
    for (int i = 0; i < 30 && !rig.sees("#strike"); i++) {
      rig.robot.type(KeyCode.DOWN);
    }
    rig.robot.type(KeyCode.DELETE);
    ScrollPane pages = rig.robot.lookup("#pages").queryAs(ScrollPane.class);
    double there = pages.getVvalue();
    rig.robot.interact(() -> pages.setVvalue(1));
    rig.robot.push(KeyCode.CONTROL, KeyCode.Z);
    assertTrue(pages.getVvalue() < 0.7, "at " + pages.getVvalue() + ", it was at " + there);
    assertEquals("A red knee gets well by itself.", pages.getAccessibleText(), "and is chosen");

    rig.robot.interact(() -> pages.setVvalue(1));
    rig.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Z);
    assertTrue(pages.getVvalue() < 0.7, "at " + pages.getVvalue());
  }

  @Test
  void inALowWindowTheCardForTheChartIsARowUntilItIsOpened() throws Exception {
    rig.robot.interact(
        () -> {
          rig.stage.setWidth(900);
          rig.stage.setHeight(576);
        });
    rig.open("rosy");
    rig.fire("#print");
    layOut();
    WindowRig.picture(rig.stage, "chart-row");
    Node choices = rig.robot.lookup(".options").query();
    assertTrue(height(choices) > 240, "left for name and note: " + height(choices));
    assertFalse(rig.sees("#initials"));
    assertTrue(rig.sees("#copy-line-folded"));
    rig.fire("#copy-line-folded");
    assertTrue(rig.robot.lookup("#given-said").queryAs(Labeled.class).getText().contains("30"));
    assertTrue(rig.sees("#given-said"));

    rig.focus("#given-fold");
    rig.robot.push(KeyCode.SPACE);
    layOut();
    WindowRig.picture(rig.stage, "chart-row-opened");
    assertTrue(rig.sees("#initials"));
    assertFalse(rig.sees("#given-said"), "the card says it");
    rig.robot.push(KeyCode.SPACE);
    assertFalse(rig.sees("#initials"));

    rig.robot.interact(() -> rig.stage.setHeight(800));
    layOut();
    assertTrue(rig.sees("#initials"), "there is room");
    assertFalse(rig.sees("#given-fold"));
  }

  private void layOut() {
    rig.robot.interact(() -> rig.stage.getScene().getRoot().layout());
  }

  private static double height(Node node) {
    return node.getLayoutBounds().getHeight();
  }

  private String searched() {
    return rig.robot.lookup("#search").queryAs(TextInputControl.class).getText();
  }

  @Test
  void whatIsSaidOfACopyIsInSightInALowWindow() {
    rig.robot.interact(() -> rig.stage.setHeight(620));
    rig.open("rosy");
    rig.fire("#print");
    rig.fire("#given-fold");
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
