package org.careleaf.ui.compare;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Side;
import javafx.scene.control.Button;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Coding;
import org.careleaf.model.Condition;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.kordamp.ikonli.feather.Feather;

/**
 * The head of a column: the condition's name, what else it is called, and the ways out and aside.
 * Ctrl with an arrow moves it, as in the basket, and so does its menu.
 */
record ColumnHead(Condition condition, Ink ink, HeadActions actions) {
  private static final int MOST_CODES = 2;

  Region node() {
    Hyperlink name = StyleClass.COLUMN_NAME.on(new Hyperlink(condition.name()));
    name.setWrapText(true);
    name.setMaxWidth(Double.MAX_VALUE);
    name.setOnAction(_ -> actions.open().accept(condition));
    Button out = Icons.button(Feather.X, text("compare.remove"));
    out.setOnAction(_ -> actions.remove().accept(condition));
    Button more = Icons.button(Feather.MORE_HORIZONTAL, text("compare.move"));
    more.setId("move-" + condition.id());
    ContextMenu menu = menu();
    more.setOnAction(_ -> menu.show(more, Side.BOTTOM, 0, 0));
    VBox buttons = new VBox(2, out, more);
    buttons.setMinWidth(Region.USE_PREF_SIZE);
    Label also = Cards.wrapped(alsoCalled(), StyleClass.MUTED, StyleClass.SMALL);
    VBox words = new VBox(name, also);
    words.setMinWidth(0);
    HBox.setHgrow(words, Priority.ALWAYS);
    HBox head = StyleClass.GRID_CELL.on(new HBox(4, words, buttons));
    head.setMinWidth(0);
    head.setOnContextMenuRequested(
        event -> menu.show(head, event.getScreenX(), event.getScreenY()));
    head.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    return head;
  }

  private ContextMenu menu() {
    return new ContextMenu(
        item("compare.move.left", Shortcut.command("Left"), -1),
        item("compare.move.right", Shortcut.command("Right"), 1));
  }

  private MenuItem item(String key, String keys, int by) {
    MenuItem item = new MenuItem(ink.texts().text(key, keys));
    item.setOnAction(_ -> actions.move().accept(condition, by));
    return item;
  }

  private String text(String key) {
    return ink.texts().text(key, condition.name());
  }

  private void onKey(KeyEvent event) {
    boolean left = event.getCode() == KeyCode.LEFT;
    if (event.isShortcutDown() && (left || event.getCode() == KeyCode.RIGHT)) {
      event.consume();
      actions.move().accept(condition, left ? -1 : 1);
    }
  }

  private String alsoCalled() {
    Stream<String> codes = condition.labels().codes().stream().limit(MOST_CODES).map(Coding::code);
    return Stream.of(condition.alternateNames().stream().limit(1), codes)
        .map(part -> part.collect(Collectors.joining(", ")))
        .filter(text -> !text.isEmpty())
        .collect(Collectors.joining(" \u00b7 "));
  }
}
