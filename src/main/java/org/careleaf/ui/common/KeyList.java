package org.careleaf.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Which keys do what. */
public final class KeyList extends GridPane {
  public KeyList(Texts texts) {
    setHgap(12);
    setVgap(8);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().add(keys);
    for (Shortcut shortcut : Shortcut.values()) {
      Label key = StyleClass.KEY.on(new Label(shortcut.display()));
      Label does = Cards.wrapped(texts.of(shortcut));
      key.setLabelFor(does);
      addRow(getRowCount(), key, does);
    }
  }
}
