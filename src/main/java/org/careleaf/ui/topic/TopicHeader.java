package org.careleaf.ui.topic;

import java.util.List;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.property.ObjectProperty;
import javafx.collections.ObservableList;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.model.Coding;
import org.careleaf.model.Condition;
import org.careleaf.model.Coverage;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.model.Wording;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Name, other names, codes, review and tools of a topic. */
record TopicHeader(Sheet sheet, Topic topic, ObjectProperty<Wording> wording) {
  private static final int MOST_NAMES = 6;

  Region node(PageDrawings drawings) {
    VBox header = new VBox(4, crumbAndReview(drawings), titleAndTools());
    if (!topic.alternateNames().isEmpty()) {
      header.getChildren().add(Cards.wrapped(alsoCalled(), StyleClass.MUTED));
    }
    codes(header);
    header.getChildren().add(coverage());
    header.setPadding(new Insets(14, 24, 0, 24));
    return header;
  }

  private Region crumbAndReview(PageDrawings drawings) {
    Label crumb = StyleClass.CRUMB.on(new Label(kind()));
    crumb.setMinWidth(Region.USE_PREF_SIZE);
    HBox line = new HBox(8, crumb, dot());
    drawings.link().ifPresent(link -> line.getChildren().addAll(link, dot()));
    line.getChildren().addAll(new ReviewLine(sheet, topic, wording).nodes());
    return line;
  }

  private static Label dot() {
    return StyleClass.CRUMB.on(new Label("\u00b7"));
  }

  private Region titleAndTools() {
    Label title = Cards.wrapped(topic.name(), StyleClass.TITLE);
    title.setMaxWidth(Double.MAX_VALUE);
    HBox.setHgrow(title, Priority.ALWAYS);
    HBox row = new HBox(8, title);
    if (topic instanceof Condition condition) {
      if (condition.overview().emergency()) {
        row.getChildren().add(StyleClass.TAG_EMERGENCY.on(tag(texts().text("topic.emergency"))));
      }
      row.getChildren().add(addButton(condition));
    }
    row.getChildren().add(wordingToggle());
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private Region wordingToggle() {
    Region toggle =
        Segmented.of(
            wording, List.of(Wording.values()), texts()::of, texts().text("wording.accessible"));
    toggle.setMinWidth(Region.USE_PREF_SIZE);
    return toggle;
  }

  private static Label tag(String text) {
    Label tag = StyleClass.TAG.on(new Label(text));
    tag.setMinWidth(Region.USE_PREF_SIZE);
    return tag;
  }

  private Button addButton(Condition condition) {
    Button add = new Button();
    add.setId("add");
    add.textProperty().bind(addText(condition));
    add.setGraphic(StyleClass.KEY.on(new Label(Shortcut.ADD_TOPIC.display())));
    add.setContentDisplay(ContentDisplay.RIGHT);
    add.setMinWidth(Region.USE_PREF_SIZE);
    add.setOnAction(_ -> sheet.actions().comparing().add().accept(condition));
    return add;
  }

  private StringBinding addText(Condition condition) {
    ObservableList<Condition> compared = sheet.actions().comparing().compared();
    return Bindings.createStringBinding(
        () -> texts().text(compared.contains(condition) ? "topic.isCompared" : "topic.add"),
        compared);
  }

  private String alsoCalled() {
    List<String> names = topic.alternateNames();
    String joined = names.stream().limit(MOST_NAMES).collect(Collectors.joining(", "));
    return names.size() > MOST_NAMES
        ? texts().text("topic.alsoCalled.more", joined, names.size() - MOST_NAMES)
        : texts().text("topic.alsoCalled", joined);
  }

  private void codes(VBox header) {
    if (topic instanceof Condition condition && !condition.labels().codes().isEmpty()) {
      String codes =
          condition.labels().codes().stream().map(Coding::code).collect(Collectors.joining(", "));
      String system = condition.labels().codes().getFirst().system();
      header.getChildren().add(Cards.wrapped(system + " " + codes, StyleClass.MUTED));
    }
  }

  /** How much of the topic names its source: for staff, who can do something about it. */
  private Label coverage() {
    Coverage.Share share = Coverage.of(topic);
    Label line =
        Cards.wrapped(
            texts().text("topic.coverage", share.sourced(), share.statements(), share.percent()),
            StyleClass.MUTED,
            StyleClass.SMALL);
    line.setId("coverage");
    line.visibleProperty().bind(wording.isEqualTo(Wording.CLINICIAN));
    line.managedProperty().bind(line.visibleProperty());
    return line;
  }

  private String kind() {
    return switch (topic) {
      case Condition _ -> texts().text("topic.kind.condition");
      case Symptom symptom -> texts().of(symptom.kind());
      case Treatment treatment -> texts().of(treatment.kind());
    };
  }

  private Texts texts() {
    return sheet.texts();
  }
}
