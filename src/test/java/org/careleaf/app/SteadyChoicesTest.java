package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.scene.Node;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.stage.Stage;
import org.careleaf.content.ShippedContent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.framework.junit5.Start;

/** What is chosen for a handout stays under the pointer, whatever comes of a choice. */
@ExtendWith(ApplicationExtension.class)
class SteadyChoicesTest {
  @TempDir private Path folder;

  @SuppressWarnings("NullAway.Init") // set by start
  private PatientRig rig;

  @Start
  void start(Stage stage) {
    rig = new PatientRig(stage, ShippedContent.loaded(), folder);
  }

  @Test
  void noChoiceMovesAnotherOne() throws Exception {
    rig.open("slipped");
    rig.type("#note", "Avoid exertion.");
    List<String> moved = new ArrayList<>();
    for (double scrolled : new double[] {0, 0.6}) {
      rig.robot.interact(() -> scroll().setVvalue(scrolled));
      for (String choice : places().keySet()) {
        if (places().containsKey(choice)) {
          watch(choice, moved);
        }
      }
    }
    WindowRig.picture(rig.stage, "choices");

    assertEquals(List.of(), moved);
  }

  @Test
  void whatPrintingAndFittingBringComesBelow() throws Exception {
    rig.open("slipped");
    rig.robot.interact(Objects.requireNonNull(controls().get("Large print"))::fire);
    rig.robot.interact(() -> scroll().setVvalue(0.5));
    assertTrue(rig.sees("#fit"));
    Map<String, Double> before = places();
    rig.fire("#fit");
    assertTrue(rig.sees("#fit-says"));
    stand(before);
    WindowRig.picture(rig.stage, "choices-fit");
    rig.fire("#fit-cancel");
    rig.fire("#print");
    assertTrue(rig.sees("#given"));
    Node copy = rig.robot.lookup("#copy-text").query();
    Node part = rig.robot.lookup(".lines-bar .print-rows").query();
    assertTrue(bottom(copy) < bottom(part), "all of the card is in sight");
    WindowRig.picture(rig.stage, "choices-given");

    stand(before);
  }

  @Test
  void theHeadingKeepsItsWordsWhole() throws Exception {
    rig.open("slipped");
    double wide = height("#patient .card-heading");
    rig.robot.interact(() -> rig.stage.setWidth(900));
    assertEquals(wide, height("#patient .card-heading"), 1, "one line");
    WindowRig.picture(rig.stage, "choices-narrow");
  }

  private double height(String query) {
    return rig.robot.lookup(query).query().getLayoutBounds().getHeight();
  }

  private static double bottom(Node node) {
    return node.localToScene(node.getBoundsInLocal()).getMaxY();
  }

  private void stand(Map<String, Double> before) {
    Map<String, Double> now = places();
    assertEquals(before.keySet(), now.keySet());
    before.forEach(
        (name, place) -> assertEquals(place, now.getOrDefault(name, Double.NaN), 1, name));
  }

  @Test
  void whatIsChosenMostComesFirst() {
    rig.open("slipped");

    assertEquals(
        List.of("English", "Spanish", "Standard", "Large print", "Full", "Short"),
        places().keySet().stream().limit(6).toList());
  }

  private void watch(String choice, List<String> moved) {
    Map<String, Double> before = places();
    rig.robot.interact(Objects.requireNonNull(controls().get(choice))::fire);
    Map<String, Double> after = places();
    for (String name : before.keySet()) {
      Double place = after.get(name);
      if (place != null && Math.abs(place - before.get(name)) > 1) {
        moved.add(choice + " moves " + name + " from " + before.get(name) + " to " + place);
      }
    }
  }

  /** Heights in the window, by what the choices say. */
  private Map<String, Double> places() {
    Map<String, Double> places = new LinkedHashMap<>();
    rig.robot.interact(
        () -> {
          rig.stage.getScene().getRoot().applyCss();
          rig.stage.getScene().getRoot().layout();
          controls().forEach((name, node) -> places.put(name, node.localToScene(0, 0).getY()));
        });
    return places;
  }

  private Map<String, ButtonBase> controls() {
    Map<String, ButtonBase> controls = new LinkedHashMap<>();
    Set<Node> all = rig.robot.lookup("#options").query().lookupAll("*");
    for (Node node : all) {
      if ((node instanceof ToggleButton || node instanceof CheckBox) && !node.isDisabled()) {
        controls.put(((Labeled) node).getText(), (ButtonBase) node);
      }
    }
    return controls;
  }

  private ScrollPane scroll() {
    return rig.robot.lookup(".options").queryAs(ScrollPane.class);
  }
}
