package org.careleaf.ui.handout;

import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/** How large the preview is, and the ways to another size. */
final class ZoomBar extends HBox {
  private final Zoom zoom;
  private final Texts texts;
  private final Button smaller;
  private final Button larger;
  private final Button fit;
  private final Label size = StyleClass.SMALL.on(new Label());

  ZoomBar(Zoom zoom, Texts texts) {
    super(4);
    this.zoom = zoom;
    this.texts = texts;
    smaller = button(Feather.ZOOM_OUT, "zoom.smaller", "Minus", zoom::smaller);
    larger = button(Feather.ZOOM_IN, "zoom.larger", "Plus", zoom::larger);
    fit = button(Feather.MAXIMIZE, "zoom.fit", "0", zoom::fit);
    smaller.setId("zoom-smaller");
    larger.setId("zoom-larger");
    fit.setId("zoom-fit");
    size.setId("zoom-size");
    size.setMinWidth(Region.USE_PREF_SIZE);
    StyleClass.ZOOM_BAR.on(this);
    setAlignment(Pos.CENTER_RIGHT);
    setPadding(new Insets(1, 14, 2, 14));
    getChildren().addAll(size, smaller, larger, fit);
    zoom.percent().subscribe(_ -> refresh());
  }

  /** Takes a key that changes the size. */
  void onKey(KeyEvent event) {
    if (!event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    switch (event.getCode()) {
      case PLUS, EQUALS, ADD -> take(event, zoom::larger);
      case MINUS, SUBTRACT -> take(event, zoom::smaller);
      case DIGIT0, NUMPAD0 -> take(event, zoom::fit);
      default -> {} // of hundreds of keys, the others change no size
    }
  }

  private static void take(KeyEvent event, Runnable change) {
    event.consume();
    change.run();
  }

  private Button button(Feather icon, String key, String keyName, Runnable run) {
    Button button = Icons.button(icon, texts.text(key, Shortcut.command(keyName)));
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void refresh() {
    keepFocus();
    smaller.setDisable(zoom.isSmallest());
    fit.setDisable(zoom.isSmallest());
    larger.setDisable(zoom.isLargest());
    size.setText(
        zoom.isSmallest()
            ? texts.text("zoom.is.fit")
            : texts.text("zoom.is", String.valueOf(zoom.percent().get())));
  }

  /** Before a button is disabled: the toolkit would send the focus anywhere. */
  private void keepFocus() {
    if (zoom.isSmallest() && (smaller.isFocused() || fit.isFocused())) {
      larger.setDisable(false);
      larger.requestFocus();
    } else if (zoom.isLargest() && larger.isFocused()) {
      smaller.setDisable(false);
      smaller.requestFocus();
    }
  }
}
