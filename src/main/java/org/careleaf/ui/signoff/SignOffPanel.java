package org.careleaf.ui.signoff;

import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.SignOffDesk;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Who signs, until when, and the button that records it. */
final class SignOffPanel extends VBox {
  private final SignOffModel model;
  private final Texts texts;
  private final TextField name;
  private final Label trouble = Cards.wrapped("", StyleClass.OWED, StyleClass.SMALL);
  private final CheckBox read;
  private final Button record;
  private final Label status = Cards.wrapped("", StyleClass.STATUS);

  SignOffPanel(SignOffModel model, Texts texts) {
    super(8);
    this.model = model;
    this.texts = texts;
    StyleClass.SHEET.on(this);
    setPrefWidth(320);
    setMinWidth(280);
    setPadding(new Insets(16, 24, 16, 24));
    this.name = field("signoff.name", "", model.name());
    this.read = readBox();
    this.record = recordButton();
    TextField role = field("signoff.role", texts.text("signoff.role.example"), model.role());
    TextField until = field("signoff.until", texts.text("signoff.until.example"), model.until());
    getChildren()
        .addAll(
            StyleClass.PANEL_TITLE.on(new Label(texts.text("signoff.who"))),
            labelled("signoff.name", name),
            labelled("signoff.role", role),
            labelled("signoff.until", until),
            trouble,
            read,
            record,
            status);
    status.setId("signoff-status");
    trouble.managedProperty().bind(trouble.textProperty().isNotEmpty());
    Stream.of(model.name(), model.role(), model.until())
        .forEach(typed -> typed.subscribe(_ -> trouble.setText(troubleText())));
    model.said().subscribe(said -> say(said));
  }

  void takeFocus() {
    name.requestFocus();
  }

  private TextField field(String key, String example, StringProperty value) {
    TextField field = new TextField();
    field.setId(key.replace('.', '-'));
    field.setPromptText(example);
    field.textProperty().bindBidirectional(value);
    return field;
  }

  private VBox labelled(String key, TextField field) {
    Label label = StyleClass.MUTED.on(new Label(texts.text(key)));
    label.setLabelFor(field);
    field.setAccessibleText(label.getText());
    return new VBox(4, label, field);
  }

  private CheckBox readBox() {
    CheckBox box = new CheckBox(texts.text("signoff.read"));
    box.setId("signoff-read");
    box.setWrapText(true);
    box.selectedProperty().bindBidirectional(model.read());
    VBox.setMargin(box, new Insets(8, 0, 8, 0));
    return box;
  }

  private Button recordButton() {
    Button button = new Button(texts.text("signoff.record"));
    button.setId("signoff-record");
    button.setMaxWidth(Double.MAX_VALUE);
    button.setDefaultButton(true);
    button.disableProperty().bind(Bindings.not(model.canRecord()));
    button.setOnAction(_ -> model.record());
    return button;
  }

  private String troubleText() {
    return model
        .unprintable()
        .map(sign -> texts.text("signoff.who.unprintable", sign))
        .orElseGet(() -> model.signerFits() ? dayTrouble() : tooLong());
  }

  private String tooLong() {
    return texts.text("signoff.who.tooLong", SignOffDesk.LONGEST_NAME);
  }

  private String dayTrouble() {
    LastDay day = model.lastDay();
    if (day.isTaken()) {
      return "";
    }
    return texts.text(day.date().isEmpty() ? "signoff.until.noDate" : "signoff.until.past");
  }

  private void say(Said said) {
    status.setText(
        switch (said) {
          case Said.Nothing() -> "";
          case Said.WordsChanged() -> texts.text("signoff.wordsChanged");
          case Said.NotRecorded(Exception why) ->
              texts.text("signoff.notRecorded", new FileTrouble(texts).of(why));
        });
  }
}
