package org.careleaf.ui.settings;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/**
 * What a card says and offers while something is filled in that is not saved yet.
 *
 * @param unsaved whether something is
 */
record UnsavedMarks(ReadOnlyBooleanProperty unsaved, Texts texts) {
  /** Says it beside the heading of a card, its first child; for a card that is taller than most. */
  void besideHeading(VBox card, String id) {
    HBox heading = new HBox(12, card.getChildren().getFirst(), label(id));
    heading.setAlignment(Pos.BASELINE_LEFT);
    card.getChildren().addFirst(heading);
  }

  /** Says it. */
  Label label(String id) {
    Label label = StyleClass.OWED.on(new Label(texts.text("settings.unsaved")));
    label.setId(id);
    label.setMinWidth(Region.USE_PREF_SIZE);
    label.visibleProperty().bind(unsaved);
    label.managedProperty().bind(unsaved);
    return label;
  }

  /**
   * Gives up what is filled in.
   *
   * @param save has the focus afterwards
   */
  Button discard(String id, Button save, Runnable discard) {
    Button button = new Button(texts.text("settings.discard"));
    button.setId(id);
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.visibleProperty().bind(unsaved);
    button.managedProperty().bind(unsaved);
    button.setOnAction(
        _ -> {
          save.requestFocus(); // before the button goes: the toolkit would send the focus anywhere
          discard.run();
        });
    return button;
  }
}
