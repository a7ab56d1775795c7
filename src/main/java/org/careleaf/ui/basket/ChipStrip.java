package org.careleaf.ui.basket;

import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.ScrollEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/** What a basket holds, side by side; what there is no room for is told of, and a click away. */
final class ChipStrip extends HBox {
  /** Of what is in sight; the rest stays, so that nothing is passed by. */
  private static final double STEP = 0.8;

  private final HBox chips = new HBox(8);
  private final ScrollPane window = new ScrollPane(chips);
  private final BooleanBinding isCrowded;

  ChipStrip(Texts texts) {
    super(2);
    setAlignment(Pos.CENTER_LEFT);
    setMinWidth(0);
    chips.setAlignment(Pos.CENTER_LEFT);
    window.setFitToHeight(true);
    window.setVbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    window.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    window.setPannable(false);
    window.setFocusTraversable(false);
    window.setMinWidth(0);
    window.addEventFilter(ScrollEvent.SCROLL, this::roll);
    HBox.setHgrow(window, Priority.ALWAYS);
    Button left = button(Feather.CHEVRON_LEFT, texts.text("basket.left"), -1);
    left.disableProperty().bind(window.hvalueProperty().lessThanOrEqualTo(0));
    Button right = button(Feather.CHEVRON_RIGHT, texts.text("basket.right"), 1);
    right.disableProperty().bind(window.hvalueProperty().greaterThanOrEqualTo(1));
    // By the width of all, with which the buttons cannot change it.
    isCrowded = chips.widthProperty().greaterThan(widthProperty());
    getChildren().add(window);
    isCrowded.subscribe(is -> show(left, right, is));
  }

  /** What has the focus stays where it is. */
  private void show(Button left, Button right, boolean isThere) {
    getChildren().removeAll(left, right);
    if (isThere) {
      getChildren().addFirst(left);
      getChildren().addLast(right);
    }
  }

  /** All that is there now. */
  ObservableList<Node> nodes() {
    return chips.getChildren();
  }

  /** Brings one of them into sight. */
  void reveal(int index) {
    applyCss();
    layout();
    Node chip = chips.getChildren().get(index);
    double seen = window.getHvalue() * hidden();
    double left = chip.getBoundsInParent().getMinX();
    double right = chip.getBoundsInParent().getMaxX();
    double room = window.getViewportBounds().getWidth();
    goTo(Math.min(left, Math.max(seen, right - room)));
  }

  private Button button(Feather icon, String text, int way) {
    Button button = Icons.button(icon, text);
    button.setFocusTraversable(false); // the arrow keys go from one to the next
    button.setOnAction(_ -> move(way * STEP * window.getViewportBounds().getWidth()));
    return button;
  }

  private void roll(ScrollEvent event) {
    move(-(event.getDeltaX() == 0 ? event.getDeltaY() : event.getDeltaX()));
    event.consume();
  }

  private void move(double pixels) {
    goTo(window.getHvalue() * hidden() + pixels);
  }

  private void goTo(double seen) {
    double hidden = hidden();
    window.setHvalue(hidden <= 0 ? 0 : Math.clamp(seen / hidden, 0, 1));
  }

  private double hidden() {
    return chips.getWidth() - window.getViewportBounds().getWidth();
  }
}
