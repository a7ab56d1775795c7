package org.careleaf.ui.common;

import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;

/** A whole row that can be chosen: what it opens on the left, a remark on the right. */
public final class RowButton extends Button {
  public RowButton(String name, String remark, Runnable open) {
    Label left = StyleClass.ROW_LABEL.on(new Label(name));
    left.setWrapText(true);
    left.setMinWidth(0);
    left.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(left, Priority.ALWAYS);
    Label right = StyleClass.MUTED.on(new Label(remark));
    right.setMinWidth(Region.USE_PREF_SIZE);
    HBox row = new HBox(12, left, right);
    row.prefWidthProperty().bind(widthProperty().subtract(16));
    StyleClass.ROW_BUTTON.on(this);
    setGraphic(row);
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setAccessibleText(remark.isEmpty() ? name : name + ", " + remark);
    setOnAction(_ -> open.run());
  }
}
