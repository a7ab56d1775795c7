package org.careleaf.ui.settings;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What a clinic decides for all its desks; shown once its file is read. */
record DecisionsCard(SettingsModel model, Texts texts) {
  Region node() {
    VBox card =
        Cards.of(
            texts.text("settings.decisions"),
            labelled("settings.number", number()),
            new SaidLabel(texts)
                .of("number-said", model.said(), said -> said instanceof Said.NotANumber),
            hint("settings.number.means"),
            labelled("settings.unreviewed", unreviewed()),
            hint("settings.unreviewed.means"),
            save());
    model.read().subscribe(read -> card.setVisible(read.isPresent()));
    card.managedProperty().bind(card.visibleProperty());
    return card;
  }

  private TextField number() {
    TextField number = new TextField();
    number.setId("settings-number");
    number.setPromptText(texts.text("settings.number.usual"));
    number.setMaxWidth(260);
    number.textProperty().bindBidirectional(model.number());
    return number;
  }

  private Region unreviewed() {
    return Segmented.of(
        model.unreviewed(),
        List.of(UnreviewedPolicy.values()),
        texts::of,
        texts.text("settings.unreviewed"));
  }

  private VBox labelled(String key, Region control) {
    Label label = StyleClass.STRONG.on(new Label(texts.text(key)));
    label.setLabelFor(control);
    control.setAccessibleText(label.getText());
    VBox pair = new VBox(4, label, control);
    pair.setPadding(new Insets(6, 0, 0, 0));
    return pair;
  }

  private Label hint(String key) {
    return Cards.wrapped(texts.text(key), StyleClass.MUTED, StyleClass.SMALL);
  }

  /** What came of it stands beside it, or below the field that it is about. */
  private HBox save() {
    UnsavedMarks marks = new UnsavedMarks(model.unsaved(), texts);
    Button save = marks.save("settings.save", model::save);
    save.setDefaultButton(true);
    HBox row =
        marks.ends(
            "settings",
            save,
            model::discard,
            marks.label("decisions-unsaved"),
            new SaidLabel(texts)
                .of("decisions-said", model.said(), said -> !(said instanceof Said.NotANumber)));
    VBox.setMargin(row, new Insets(8, 0, 0, 0));
    return row;
  }
}
