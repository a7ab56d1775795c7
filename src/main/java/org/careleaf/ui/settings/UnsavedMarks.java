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

  /** Saves what is filled in; its id is the key of its text, with a hyphen. */
  Button save(String key, Runnable save) {
    Button button = new Button(texts.text(key));
    button.setId(key.replace('.', '-'));
    button.setMinWidth(Region.USE_PREF_SIZE);
    button.setOnAction(_ -> save.run());
    return button;
  }

  /**
   * What ends a card: save, give up, and what came of it.
   *
   * @param card what the ids begin with
   * @param mark says that something is not saved
   * @param said says what came of it
   */
  HBox ends(String card, Button save, Runnable discard, Label mark, Label said) {
    HBox row = new HBox(12, save, discard(card + "-discard", save, discard), mark, said);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  /**
   * Gives up what is filled in.
   *
   * @param save has the focus afterwards
   */
  private Button discard(String id, Button save, Runnable discard) {
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
