package org.careleaf.ui.topic;

import java.util.List;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * One drawing as large as the page, to show to a patient: the arrow keys go to the next and the one
 * before, Esc back to the page. While it is closed it is not seen and takes no keys.
 */
final class DrawingViewer extends BorderPane {
  private final Texts texts;
  private final Runnable onClose;
  private final Label title = Cards.wrapped("", StyleClass.TITLE);
  private final Label count = StyleClass.MUTED.on(new Label());
  private final Label caption = StyleClass.CAPTION.on(Cards.wrapped(""));
  private final StackPane card = StyleClass.DRAWING.on(new StackPane());
  private final Button before;
  private final Button next;
  private List<TopicDrawing> drawings = List.of();
  private int shown;

  /**
   * A closed viewer.
   *
   * @param onClose is told when somebody has closed it
   */
  DrawingViewer(Texts texts, Runnable onClose) {
    this.texts = texts;
    this.onClose = onClose;
    before = step(Feather.CHEVRON_LEFT, "drawing.before", -1);
    next = step(Feather.CHEVRON_RIGHT, "drawing.next", 1);
    StyleClass.VIEWER.on(this);
    card.setFocusTraversable(true);
    card.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    card.setMinSize(0, 0);
    setTop(top());
    setCenter(card);
    setBottom(caption);
    setAlignment(caption, Pos.CENTER);
    setMargin(card, new Insets(12, 0, 12, 0));
    setVisible(false);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Opens at a place in the list, from 0, and takes the focus. */
  void open(List<TopicDrawing> all, int place) {
    replace(all, place);
    setVisible(true);
    card.requestFocus();
  }

  /** Shows other drawings, or the same in other words; the focus stays. */
  void replace(List<TopicDrawing> all, int place) {
    drawings = List.copyOf(all);
    boolean several = drawings.size() > 1;
    for (Region part : List.of(before, next, count)) {
      part.setVisible(several);
      part.setManaged(several);
    }
    show(place);
  }

  /** Closes it without a word to anybody. */
  void hide() {
    setVisible(false);
  }

  /** The place in the list of what is shown, or was shown last. */
  int shown() {
    return shown;
  }

  /** The id of what is shown. */
  String shownId() {
    return drawings.get(shown).words().id();
  }

  @Override
  public void requestFocus() {
    card.requestFocus();
  }

  private Region top() {
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    count.setMinWidth(Region.USE_PREF_SIZE);
    Button close = new Button(texts.text("drawing.close"));
    close.setId("close-drawing");
    close.setGraphic(StyleClass.KEY.on(new Label("Esc")));
    close.setContentDisplay(ContentDisplay.RIGHT);
    close.setMinWidth(Region.USE_PREF_SIZE);
    close.setOnAction(_ -> close());
    HBox top = new HBox(8, title, count, before, next, close);
    top.setAlignment(Pos.CENTER_LEFT);
    return top;
  }

  private Button step(Feather icon, String key, int by) {
    Button button = Icons.button(icon, texts.text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> show(shown + by));
    return button;
  }

  private void show(int place) {
    shown = Math.clamp(place, 0, drawings.size() - 1);
    TopicDrawing drawing = drawings.get(shown);
    String of = texts.text("drawing.count", shown + 1, drawings.size());
    title.setText(drawing.title());
    count.setText(of);
    caption.setText(drawing.words().caption());
    card.getChildren().setAll(new LineArt(drawing.drawing()));
    card.setAccessibleText(
        drawings.size() > 1 ? drawing.spoken() + " (" + of + ")" : drawing.spoken());
    boolean isEnd = shown == drawings.size() - 1;
    if ((shown == 0 && before.isFocused()) || (isEnd && next.isFocused())) {
      card.requestFocus(); // a button that is off has no focus to give back
    }
    before.setDisable(shown == 0);
    next.setDisable(isEnd);
  }

  private void onKey(KeyEvent event) {
    if (event.isAltDown() || event.isShortcutDown() || event.isShiftDown()) {
      return;
    }
    switch (event.getCode()) {
      case LEFT -> show(shown - 1);
      case RIGHT -> show(shown + 1);
      case HOME -> show(0);
      case END -> show(drawings.size() - 1);
      case ESCAPE -> close();
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void close() {
    hide();
    onClose.run();
  }
}
