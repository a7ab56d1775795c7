package org.careleaf.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.TextInputControl;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/**
 * Makes fields together with their labels, and with what a screen reader says of them.
 *
 * @param texts the words
 * @param onEnter what Enter in a field does
 */
record LabelledFields(Texts texts, Runnable onEnter) {
  VBox line(String key, StringProperty value) {
    TextField field = new TextField();
    field.setOnAction(_ -> onEnter.run());
    return of(key, field, value);
  }

  <F extends TextInputControl> VBox of(String key, F field, StringProperty value) {
    field.setId(key.replace('.', '-'));
    field.textProperty().bindBidirectional(value);
    return labelled(key, field);
  }

  VBox labelled(String key, Region control) {
    Label label = StyleClass.STRONG.on(new Label(texts.text(key)));
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    VBox pair = new VBox(4, label, control);
    pair.setPadding(new Insets(6, 0, 0, 0));
    return pair;
  }
}
