package org.careleaf.ui.navigator;

import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.careleaf.model.Condition;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.search.Hit;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Draws one hit: its name, why it matched, and what it is. */
final class HitCell extends ListCell<Hit> {
  private final Texts texts;
  private final Label name = StyleClass.STRONG.on(new Label());
  private final Label why = StyleClass.MUTED.on(new Label());
  private final Label kind = StyleClass.MUTED.on(StyleClass.SMALL.on(new Label()));
  private final HBox row = new HBox(12, name, why, kind);

  HitCell(Texts texts, Consumer<Topic> open) {
    this.texts = texts;
    name.setMinWidth(USE_PREF_SIZE);
    kind.setMinWidth(USE_PREF_SIZE);
    why.setMinWidth(0);
    why.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(why, Priority.ALWAYS);
    row.setAlignment(Pos.CENTER_LEFT);
    setPrefWidth(0);
    // Before the list takes the focus: without it, the field hides what it found.
    addEventFilter(
        MouseEvent.MOUSE_PRESSED,
        event -> {
          event.consume();
          if (getItem() != null) {
            open.accept(getItem().topic());
          }
        });
  }

  @Override
  protected void updateItem(Hit hit, boolean empty) {
    super.updateItem(hit, empty);
    setGraphic(hit == null ? null : row);
    if (hit != null) {
      name.setText(hit.topic().name());
      why.setText(why(hit));
      setAccessibleText(hit.topic().name() + ". " + kindOf(hit.topic()) + ". " + why.getText());
      sayKind();
    }
  }

  @Override
  public void updateSelected(boolean selected) {
    super.updateSelected(selected);
    sayKind();
  }

  private void sayKind() {
    Hit hit = getItem();
    if (hit != null) {
      kind.setText(isSelected() ? hint(hit.topic()) : kindOf(hit.topic()));
    }
  }

  private String hint(Topic topic) {
    return topic instanceof Condition
        ? texts.text("search.hint.condition", Shortcut.OPEN_TO_COMPARE.display())
        : texts.text("search.hint.other");
  }

  /** A guess first: where there is little room, the end is cut off. */
  private String why(Hit hit) {
    return Stream.concat(
            hit.readAs().map(words -> texts.text("search.why.readAs", words)).stream(),
            Stream.of(match(hit)).filter(text -> !text.isEmpty()))
        .collect(Collectors.joining(" \u00b7 "));
  }

  private String match(Hit hit) {
    return switch (hit.why().field()) {
      case NAME -> "";
      case ALTERNATE_NAME -> texts.text("search.why.alternateName", hit.why().text());
      case CODE -> texts.text("search.why.code", hit.why().text());
      case LOOKUP_CODE -> texts.text("search.why.lookupCode", hit.why().text(), hit.billable());
    };
  }

  private String kindOf(Topic topic) {
    return switch (topic) {
      case Condition _ -> texts.text("topic.kind.condition");
      case Symptom _ -> texts.text("topic.kind.symptom");
      case Treatment _ -> texts.text("topic.kind.treatment");
    };
  }
}
