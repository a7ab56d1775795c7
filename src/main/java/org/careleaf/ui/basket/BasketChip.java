package org.careleaf.ui.basket;

import java.util.function.DoubleConsumer;
import java.util.function.IntConsumer;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * One item of the basket. Enter opens it, Delete takes it out, Ctrl with an arrow moves it, and so
 * does dragging.
 */
final class BasketChip extends HBox {
  private final int index;
  private Runnable open = () -> {};
  private Runnable remove = () -> {};
  private IntConsumer move = _ -> {};
  private DoubleConsumer drag = _ -> {};
  private boolean isDragged;

  BasketChip(String name, int index, Texts texts) {
    super(4);
    this.index = index;
    StyleClass.CHIP.on(this);
    setAlignment(Pos.CENTER_LEFT);
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.BUTTON);
    setAccessibleText(texts.text("basket.item", index + 1, name));
    Label label = new Label((index + 1) + ". " + name);
    label.setMinWidth(Region.USE_PREF_SIZE);
    Button out = Icons.button(Feather.X, texts.text("basket.remove", name));
    out.setFocusTraversable(false);
    out.setOnAction(_ -> remove.run());
    getChildren().addAll(label, out);
    setMinWidth(Region.USE_PREF_SIZE);
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
    addEventHandler(MouseEvent.MOUSE_PRESSED, _ -> requestFocus());
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::follow);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::drop);
    addEventHandler(
        MouseEvent.MOUSE_CLICKED,
        event -> {
          if (event.getClickCount() == 2) {
            open.run();
          }
        });
  }

  /** While it is dragged it stays over the others, under the pointer. */
  private void follow(MouseEvent event) {
    setViewOrder(-1);
    setTranslateX(getTranslateX() + event.getX() - getWidth() / 2);
    isDragged = true;
  }

  private void drop(MouseEvent event) {
    setTranslateX(0);
    setViewOrder(0);
    if (isDragged) {
      isDragged = false;
      drag.accept(event.getSceneX());
    }
  }

  int index() {
    return index;
  }

  void onOpen(Runnable action) {
    open = action;
  }

  void onRemove(Runnable action) {
    remove = action;
  }

  /** Called with the place to go to. */
  void onMove(IntConsumer action) {
    move = action;
  }

  /** Called with where in the window it was dropped. */
  void onDrag(DoubleConsumer action) {
    drag = action;
  }

  private void onKey(KeyEvent event) {
    boolean taken = true;
    switch (event.getCode()) {
      case ENTER -> open.run();
      case DELETE, BACK_SPACE -> remove.run();
      case LEFT -> taken = moved(event, -1);
      case RIGHT -> taken = moved(event, 1);
      default -> taken = false;
    }
    if (taken) {
      event.consume();
    }
  }

  private boolean moved(KeyEvent event, int by) {
    if (event.isShortcutDown()) {
      move.accept(index + by);
    }
    return event.isShortcutDown();
  }
}
