package org.careleaf.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.KeyList;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The keys, over the page, until a key or a click sends them away. */
final class KeysOverlay extends StackPane {
  /** A key of the list, in pixels. */
  private static final double ROW = 28;

  private final ScrollPane keys;
  private final Button close;
  private final Runnable onClose;

  KeysOverlay(Texts texts, Runnable onClose) {
    this.onClose = onClose;
    StyleClass.OVERLAY.on(this);
    keys = inWindow(new KeyList(texts));
    close = new Button(texts.text("keys.close"));
    close.setOnAction(_ -> hide());
    VBox card = Cards.of(texts.text("keys.title"), keys, close);
    VBox.setMargin(close, new Insets(8, 0, 0, 0));
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    setPadding(new Insets(16));
    setVisible(false);
    setOnMouseClicked(_ -> hide());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void show() {
    keys.setVvalue(0);
    setVisible(true);
    close.requestFocus();
  }

  /** In a low window the keys scroll, and the way out stays in sight. */
  private static ScrollPane inWindow(KeyList list) {
    ScrollPane scroll = StyleClass.PRINT_ROWS.on(new ScrollPane(list));
    scroll.prefViewportWidthProperty().bind(list.widthProperty());
    scroll.prefViewportHeightProperty().bind(list.heightProperty());
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setFocusTraversable(false);
    scroll.setMinHeight(4 * ROW);
    return scroll;
  }

  private void scrollBy(double pixels) {
    double hidden =
        keys.getContent().getLayoutBounds().getHeight() - keys.getViewportBounds().getHeight();
    keys.setVvalue(hidden <= 0 ? 0 : Math.clamp(keys.getVvalue() + pixels / hidden, 0, 1));
  }

  private void onKey(KeyEvent event) {
    switch (event.getCode()) {
      case UP -> scrollBy(-ROW);
      case DOWN -> scrollBy(ROW);
      case PAGE_UP -> scrollBy(-keys.getViewportBounds().getHeight());
      case PAGE_DOWN -> scrollBy(keys.getViewportBounds().getHeight());
      default -> {} // the others do not scroll
    }
    if (event.getCode() == KeyCode.ESCAPE || event.getCode() == KeyCode.TAB) {
      event.consume();
      hide();
    }
  }

  private void hide() {
    setVisible(false);
    onClose.run();
  }
}
