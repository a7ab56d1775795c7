package org.careleaf.ui.settings;

import java.util.function.Predicate;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/** What came of a press, beside what was pressed: a fault does not look like a success. */
final class SaidLabel {
  private final Texts texts;

  SaidLabel(Texts texts) {
    this.texts = texts;
  }

  /**
   * A label that is there while there is something to say.
   *
   * @param isHere whether something is said here, and not elsewhere
   */
  Label of(String id, ReadOnlyObjectProperty<Said> said, Predicate<Said> isHere) {
    Label label = Cards.wrapped("");
    label.setId(id);
    label.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(label, Priority.ALWAYS);
    label.managedProperty().bind(label.visibleProperty());
    said.subscribe(now -> show(label, isHere.test(now) ? now : new Said.Nothing()));
    return label;
  }

  private void show(Label label, Said now) {
    label.setText(new SaidText(texts).of(now));
    label.setVisible(!label.getText().isEmpty());
    label.getStyleClass().removeAll(StyleClass.FAULT.css(), StyleClass.DONE.css());
    (now.isFault() ? StyleClass.FAULT : StyleClass.DONE).on(label);
    label.setGraphic(Icons.of(now.isFault() ? Feather.ALERT_TRIANGLE : Feather.CHECK));
  }
}
