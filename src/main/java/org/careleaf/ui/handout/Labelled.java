package org.careleaf.ui.handout;

import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;

/** Controls with what they are called above them. */
final class Labelled {
  private Labelled() {}

  static VBox of(String text, Region control) {
    Label label = StyleClass.MUTED.on(StyleClass.SMALL.on(new Label(text)));
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    return new VBox(3, label, control);
  }

  /** A field, and below it what is wrong with what was typed. */
  static VBox field(String text, Typed typed, String id) {
    TextField field = new TextField();
    // Enter is for the print button elsewhere; who types a name has not finished.
    field.setOnAction(_ -> {});
    return typed(text, typed, id, field);
  }

  static VBox area(String text, Typed typed, String id, TextArea area) {
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(area, event));
    return typed(text, typed, id, area);
  }

  /** Tab goes on, as in every other field: nobody wants a tab in a note. */
  private static void goOn(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isShortcutDown() && !event.isAltDown()) {
      event.consume();
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
    }
  }

  private static VBox typed(String text, Typed typed, String id, TextInputControl control) {
    control.setId(id);
    control.setAccessibleText(text);
    control.textProperty().bindBidirectional(typed.text());
    Label complaint = Cards.wrapped("", StyleClass.SMALL, StyleClass.OWED);
    complaint.setId(id + "-wrong");
    complaint.textProperty().bind(typed.complaint());
    complaint.visibleProperty().bind(typed.complaint().isNotEmpty());
    complaint.managedProperty().bind(complaint.visibleProperty());
    typed.complaint().subscribe(now -> control.setAccessibleHelp(now.isEmpty() ? text : now));
    VBox box = of(text, control);
    box.getChildren().add(complaint);
    return box;
  }
}
