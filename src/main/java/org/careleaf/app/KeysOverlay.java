package org.careleaf.app;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
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
  private final Button close;
  private final Runnable onClose;

  KeysOverlay(Texts texts, Runnable onClose) {
    this.onClose = onClose;
    StyleClass.OVERLAY.on(this);
    close = new Button(texts.text("keys.close"));
    close.setOnAction(_ -> hide());
    VBox card = Cards.of(texts.text("keys.title"), new KeyList(texts), close);
    VBox.setMargin(close, new Insets(8, 0, 0, 0));
    card.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    getChildren().add(card);
    setAlignment(Pos.CENTER);
    setVisible(false);
    setOnMouseClicked(_ -> hide());
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  void show() {
    setVisible(true);
    close.requestFocus();
  }

  private void onKey(KeyEvent event) {
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
