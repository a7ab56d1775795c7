package org.careleaf.ui.navigator;

import java.util.Optional;
import javafx.beans.value.ObservableIntegerValue;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Draws a row of the navigator. */
final class EntryCell extends ListCell<Entry> {
  private static final PseudoClass CURRENT = PseudoClass.getPseudoClass("current");
  private static final PseudoClass SECTION = PseudoClass.getPseudoClass("section");

  /** Letters from which a name may be cut off, and is shown in full when pointed at. */
  private static final int LONG = 24;

  private final Texts texts;
  private final ObservableIntegerValue compared;
  private final ObservableValue<Optional<Entry>> current;
  private final Label name = new Label();
  private final Label mark = new Label();
  private final HBox row = new HBox(8, name, mark);

  EntryCell(
      Texts texts, ObservableIntegerValue compared, ObservableValue<Optional<Entry>> current) {
    this.texts = texts;
    this.compared = compared;
    this.current = current;
    name.setMaxWidth(Double.MAX_VALUE);
    name.setMinWidth(0);
    HBox.setHgrow(name, Priority.ALWAYS);
    mark.setMinWidth(USE_PREF_SIZE);
    row.setAlignment(javafx.geometry.Pos.CENTER_LEFT);
    setPrefWidth(0);
    current.subscribe(_ -> markCurrent());
    compared.subscribe(_ -> refresh());
  }

  /** Whether this cell shows the entry wholly within the list. */
  boolean shows(Entry entry, ListView<Entry> list) {
    double top = list.sceneToLocal(localToScene(0, 0)).getY();
    return entry.equals(getItem()) && top >= 0 && top + getHeight() <= list.getHeight();
  }

  @Override
  protected void updateItem(Entry entry, boolean empty) {
    super.updateItem(entry, empty);
    refresh();
  }

  private void refresh() {
    Entry entry = getItem();
    setGraphic(entry == null ? null : row);
    pseudoClassStateChanged(SECTION, entry instanceof Entry.Section);
    mark.getStyleClass().remove(StyleClass.ALARM_WORDS.css());
    mark.setText("");
    setTooltip(null);
    switch (entry) {
      case null -> setAccessibleText("");
      case Entry.Start() -> label(texts.text("navigator.start"));
      case Entry.Compare() -> showCompare();
      case Entry.Section(String titleKey, int count) -> label(texts.text(titleKey, count));
      case Entry.OfTopic ofTopic -> showTopic(ofTopic);
    }
    markCurrent();
  }

  private void showCompare() {
    int count = compared.get();
    label(texts.text("navigator.compare"));
    mark.setText(count == 0 ? "" : String.valueOf(count));
    setAccessibleText(texts.text("navigator.compare.accessible", count));
  }

  private void showTopic(Entry.OfTopic ofTopic) {
    String topic = ofTopic.topic().name();
    label(topic);
    setTooltip(topic.length() > LONG ? new Tooltip(topic) : null);
    if (ofTopic.emergency()) {
      mark.setText("!");
      StyleClass.ALARM_WORDS.on(mark);
      setAccessibleText(texts.text("navigator.emergency.accessible", ofTopic.topic().name()));
    }
  }

  private void label(String text) {
    name.setText(text);
    setAccessibleText(text);
  }

  private void markCurrent() {
    pseudoClassStateChanged(
        CURRENT, current.getValue().filter(e -> e.equals(getItem())).isPresent());
  }
}
