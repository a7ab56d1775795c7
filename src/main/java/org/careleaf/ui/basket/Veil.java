package org.careleaf.ui.basket;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;
import org.jspecify.annotations.Nullable;

/** A question in a card over the window; Escape and every way elsewhere end it. */
abstract class Veil extends StackPane {
  private static final double WIDTH = 480;

  private final Runnable onClose;
  private final Label heading = Cards.heading("");
  private final VBox card = StyleClass.CARD.on(new Column(8, heading));

  /**
   * Not shown yet.
   *
   * @param onClose puts the focus back
   */
  Veil(String id, Runnable onClose) {
    this.onClose = onClose;
    StyleClass.OVERLAY.on(this);
    setId(id);
    card.setPrefWidth(WIDTH);
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
    sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::followFocus);
  }

  /** What the tabulator goes through, in its order. */
  abstract List<Node> order();

  final void fill(Node... content) {
    card.getChildren().addAll(content);
  }

  final void show(String title, Node first) {
    heading.setText(title);
    card.setAccessibleText(title);
    setVisible(true);
    first.requestFocus();
  }

  final void leave() {
    setVisible(false);
    onClose.run();
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      leave();
    } else if (event.getCode() == KeyCode.TAB) {
      event.consume(); // what lies under the veil is not to be reached
      List<Node> order = order();
      int at = order.indexOf(getScene().getFocusOwner());
      int step = event.isShiftDown() ? order.size() - 1 : 1;
      order.get((at + step) % order.size()).requestFocus();
    }
  }

  /** A key of the window that leads elsewhere ends it. */
  private void followFocus(@Nullable Node owner) {
    if (isVisible() && owner != null && !isWithin(owner)) {
      setVisible(false);
    }
  }

  private boolean isWithin(Node node) {
    @Nullable Node at = node;
    while (at != null && !at.equals(this)) {
      at = at.getParent();
    }
    return at != null;
  }
}
