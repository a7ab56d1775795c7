package org.careleaf.ui.settings;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.LetterheadFile.ChosenLogo;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Which picture is the clinic's logo, and the ways to another or to none. */
record LogoRow(LetterheadModel model, LetterheadActions actions, Texts texts) {
  VBox node() {
    Label name = new Label();
    name.setId("letterhead-logo-name");
    Button choose = button("letterhead.logo.choose", () -> {});
    choose.setOnAction(
        _ -> actions.ask().apply(choose.getScene().getWindow()).ifPresent(model::choose));
    Button remove = button("letterhead.logo.remove", model::removeLogo);
    model
        .logo()
        .subscribe(
            chosen -> {
              name.setText(chosen.map(ChosenLogo::name).orElse(texts.text("letterhead.logo.none")));
              remove.setDisable(chosen.isEmpty());
            });
    HBox row = new HBox(12, choose, remove, name);
    row.setAlignment(Pos.CENTER_LEFT);
    return new VBox(
        4,
        new LabelledFields(texts, model::save).labelled("letterhead.logo", row),
        Cards.wrapped(texts.text("letterhead.logo.means"), StyleClass.MUTED, StyleClass.SMALL),
        new SaidLabel(texts)
            .of("logo-said", model.said(), said -> said instanceof Said.NotAPicture));
  }

  private Button button(String key, Runnable run) {
    Button button = new Button(texts.text(key));
    button.setId(key.replace('.', '-'));
    button.setOnAction(_ -> run.run());
    return button;
  }
}
