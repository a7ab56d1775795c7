package org.careleaf.ui.settings;

import javafx.beans.property.StringProperty;
import javafx.geometry.Insets;
import javafx.scene.control.TextField;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** How long what was typed for a patient stays on this computer, and where else it can get to. */
record TimesCard(TimesModel model, Texts texts) {
  private static final double WIDTH = 90;

  Region node() {
    LabelledFields fields = new LabelledFields(texts, model::save);
    HBox both =
        new HBox(
            24,
            number(fields, "times.cover", model.seconds()),
            number(fields, "times.wipe", model.minutes()));
    UnsavedMarks marks = new UnsavedMarks(model.unsaved(), texts);
    HBox row =
        marks.ends(
            "times",
            marks.save("times.save", model::save),
            model::discard,
            marks.label("times-unsaved"),
            new SaidLabel(texts).of("times-said", model.said(), _ -> true));
    VBox.setMargin(row, new Insets(4, 0, 8, 0));
    return Cards.of(
        texts.text("times.title"),
        Cards.wrapped(texts.text("times.means"), StyleClass.MUTED),
        both,
        row,
        Cards.wrapped(texts.text("times.leaves.title"), StyleClass.STRONG),
        Cards.wrapped(texts.text("times.leaves")));
  }

  private static VBox number(LabelledFields fields, String key, StringProperty value) {
    VBox pair = fields.line(key, value);
    ((TextField) pair.getChildren().getLast()).setMaxWidth(WIDTH);
    return pair;
  }
}
