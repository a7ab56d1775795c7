package org.careleaf.ui.handout;

import javafx.scene.Node;
import javafx.scene.Parent;
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
import org.jspecify.annotations.Nullable;

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

  /**
   * An area for several lines.
   *
   * @param about holds the area and what is offered for its words, which Tab goes past
   */
  static VBox area(String text, Typed typed, String id, TextArea area, Parent about) {
    area.setWrapText(true);
    area.setPrefRowCount(3);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> goOn(area, about, event));
    return typed(text, typed, id, area);
  }

  /** Tab goes on to the next field, as in every other one: nobody wants a tab in a note. */
  private static void goOn(TextArea area, Parent about, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      event.consume();
      if (event.isShiftDown()) {
        area.requestFocusTraversal(TraversalDirection.PREVIOUS);
      } else {
        goPast(about, area);
      }
    }
  }

  private static void goPast(Parent about, Node from) {
    Node at = from;
    while (isIn(about, at) && at.requestFocusTraversal(TraversalDirection.NEXT)) {
      at = at.getScene().getFocusOwner();
    }
  }

  private static boolean isIn(Parent holder, @Nullable Node node) {
    return node != null && (node.equals(holder) || isIn(holder, node.getParent()));
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
