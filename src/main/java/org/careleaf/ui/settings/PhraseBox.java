package org.careleaf.ui.settings;

import java.util.List;
import java.util.Optional;
import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** A phrase, how it reads, what is wrong with it, and the way to delete it and back. */
final class PhraseBox extends VBox {
  private static final int LONGEST_NAME = 40;

  private final PhraseRow row;
  private final PhrasesActions actions;
  private final Texts texts;
  private final TextArea area = LetterheadCard.area(3);
  private final Button delete = new Button();
  private final Label reads = Cards.wrapped("", StyleClass.SMALL, StyleClass.MUTED);
  private final Label wrong = Cards.wrapped("", StyleClass.FAULT);

  PhraseBox(PhraseRow row, PhrasesActions actions, Texts texts) {
    super(4);
    this.row = row;
    this.actions = actions;
    this.texts = texts;
    area.setWrapText(true);
    area.setMinHeight(Region.USE_PREF_SIZE);
    area.setAccessibleText(texts.text("phrases.one"));
    area.textProperty().bindBidirectional(row.text());
    area.disableProperty().bind(row.deleted());
    area.getStyleClass().add("phrase");
    HBox.setHgrow(area, Priority.ALWAYS);
    delete.setMinWidth(Region.USE_PREF_SIZE);
    delete.getStyleClass().add("phrase-delete");
    delete.setOnAction(_ -> row.deleted().set(!row.deleted().get()));
    for (Label label : List.of(reads, wrong)) {
      label.managedProperty().bind(label.visibleProperty());
      label.visibleProperty().bind(label.textProperty().isNotEmpty());
    }
    wrong.getStyleClass().add("phrase-wrong");
    HBox line = new HBox(12, area, delete);
    line.setAlignment(Pos.TOP_LEFT);
    getChildren().addAll(line, reads, wrong);
    row.text().subscribe(_ -> tell());
    row.deleted().subscribe(_ -> tell());
    row.fault().subscribe(this::show);
  }

  void takeFocus() {
    area.requestFocus();
  }

  private void tell() {
    boolean isDeleted = row.deleted().get();
    String text = row.wanted();
    String name = text.length() > LONGEST_NAME ? text.substring(0, LONGEST_NAME) + "..." : text;
    delete.setText(texts.text(isDeleted ? "phrases.undo" : "phrases.delete"));
    delete.setAccessibleText(
        texts.text(isDeleted ? "phrases.undo.accessible" : "phrases.delete.accessible", name));
    reads.setText(isDeleted ? deleted() : actions.reads().apply(text));
  }

  /** What goes with it is said before it goes. */
  private String deleted() {
    List<String> packs = row.seen().map(actions.packs()).orElse(List.of());
    return packs.isEmpty()
        ? texts.text("phrases.deleted")
        : texts.text("phrases.deleted.packs", String.join(", ", packs));
  }

  private void show(Optional<PhraseFault> fault) {
    wrong.setText(fault.map(now -> now.in(texts)).orElse(""));
    area.setAccessibleHelp(wrong.getText());
  }
}
