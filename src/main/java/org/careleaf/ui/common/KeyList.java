package org.careleaf.ui.common;

import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Region;

/** Which keys do what. */
public final class KeyList extends GridPane {
  /** A row for each key, or for keys that do the same. */
  public KeyList(Texts texts) {
    setHgap(12);
    setVgap(8);
    ColumnConstraints keys = new ColumnConstraints();
    keys.setMinWidth(Region.USE_PREF_SIZE);
    getColumnConstraints().add(keys);
    for (Shortcut shortcut : Shortcut.values()) {
      add(shortcut.display(), texts.of(shortcut));
    }
    add(Shortcut.command("Plus, Minus, 0"), texts.text("keys.zoom"));
    add("Ctrl+Tab", texts.text("keys.note"));
    add(Shortcut.command("Left, Right"), texts.text("keys.column"));
  }

  private void add(String keys, String text) {
    Label key = StyleClass.KEY.on(new Label(keys));
    Label does = Cards.wrapped(text);
    key.setLabelFor(does);
    addRow(getRowCount(), key, does);
  }
}
