package org.careleaf.ui.handout;

import javafx.beans.property.ReadOnlyStringProperty;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** After a handout was given: the line for the chart, and the handout as text. */
final class GivenCard extends VBox {
  private final GivenModel model;
  private final PrivateClipboard clipboard;
  private final Texts texts;
  private final Label line = Cards.wrapped("", StyleClass.SMALL);
  private final Label copied = Cards.wrapped("", StyleClass.SMALL, StyleClass.MUTED);

  GivenCard(GivenModel model, PrivateClipboard clipboard, Texts texts) {
    super(7);
    this.model = model;
    this.clipboard = clipboard;
    this.texts = texts;
    StyleClass.CARD.on(this);
    setId("given");
    line.setId("chart-line");
    copied.setId("copied");
    copied.managedProperty().bind(copied.textProperty().isNotEmpty());
    TextField by = new TextField();
    by.setId("initials");
    by.setOnAction(_ -> {});
    by.textProperty().bindBidirectional(model.initials());
    getChildren()
        .addAll(
            Cards.heading(texts.text("given.title")),
            Labelled.of(texts.text("given.by"), by),
            box("given.interpreter", "given-interpreter", model.interpreter()),
            box("given.teachBack", "given-teach-back", model.teachBack()),
            line,
            new FlowPane(
                8,
                6,
                button("given.copy", "copy-line", this::copyLine),
                button("given.text", "copy-text", () -> copy(model.text(), "given.copied.text"))),
            copied);
    managedProperty().bind(visibleProperty());
    model.given().subscribe(given -> show(given.isPresent()));
    model.initials().subscribe(_ -> refresh());
    model.interpreter().subscribe(_ -> refresh());
    model.teachBack().subscribe(_ -> refresh());
  }

  /** What is said of the copy that was made last; empty before. */
  ReadOnlyStringProperty said() {
    return copied.textProperty();
  }

  /** What it is called, at its top. */
  Node heading() {
    return getChildren().getFirst();
  }

  private CheckBox box(String key, String id, javafx.beans.property.BooleanProperty on) {
    CheckBox box = new CheckBox(texts.text(key));
    box.setId(id);
    box.selectedProperty().bindBidirectional(on);
    return box;
  }

  private Button button(String key, String id, Runnable run) {
    Button button = new Button(texts.text(key));
    button.setId(id);
    button.setOnAction(_ -> run.run());
    return button;
  }

  private void show(boolean isShown) {
    setVisible(isShown);
    copied.setText("");
    refresh();
  }

  private void refresh() {
    line.setText(model.line());
  }

  void copyLine() {
    copy(model.line(), "given.copied.line");
    model.lineCopied();
  }

  private void copy(String text, String said) {
    clipboard.copy(text, () -> copied.setText(texts.text("given.gone")));
    copied.setText(texts.text(said, PrivateClipboard.LENT.toSeconds()));
  }
}
