package org.careleaf.ui.settings;

import java.util.HashMap;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.collections.ListChangeListener;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** The sentences that the clinic's staff puts into notes, for all desks. */
final class PhrasesCard {
  private final PhrasesModel model;
  private final PhrasesActions actions;
  private final Texts texts;
  private final UnsavedMarks marks;
  private final Map<PhraseRow, PhraseBox> boxes = new HashMap<>();
  private final VBox list = new VBox(12);

  PhrasesCard(PhrasesModel model, PhrasesActions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.marks = new UnsavedMarks(model.unsaved(), texts);
  }

  Region node() {
    Label trouble = Cards.wrapped("");
    trouble.setId("phrases-trouble");
    Label none = Cards.wrapped(texts.text("phrases.none"));
    none.setId("phrases-none");
    VBox form = new VBox(12, none, list, add(), ends());
    VBox card =
        Cards.of(
            texts.text("phrases.title"),
            Cards.wrapped(
                texts.text("phrases.means", ClinicPhrases.LONGEST, ClinicPhrases.MOST),
                StyleClass.MUTED),
            Cards.wrapped(texts.text("phrases.never"), StyleClass.STRONG),
            trouble,
            form);
    marks.besideHeading(card, "phrases-unsaved");
    card.managedProperty().bind(card.visibleProperty());
    model.state().subscribe(state -> show(state, card, trouble, form));
    model.rows().addListener((ListChangeListener<PhraseRow>) _ -> list());
    none.visibleProperty().bind(Bindings.isEmpty(model.rows()));
    none.managedProperty().bind(none.visibleProperty());
    return card;
  }

  private void list() {
    boxes.keySet().retainAll(model.rows());
    list.getChildren()
        .setAll(
            model.rows().stream()
                .map(row -> boxes.computeIfAbsent(row, one -> new PhraseBox(one, actions, texts)))
                .toList());
  }

  private PhraseBox box(PhraseRow row) {
    return boxes.computeIfAbsent(row, one -> new PhraseBox(one, actions, texts));
  }

  private void show(PhrasesModel.State state, VBox card, Label trouble, VBox form) {
    card.setVisible(!(state instanceof PhrasesModel.State.NoFolder));
    trouble.setText(
        switch (state) {
          case PhrasesModel.State.NoFolder() -> "";
          case PhrasesModel.State.NotRead(var why) ->
              texts.text("phrases.notRead", new FileTrouble(texts).of(why));
          case PhrasesModel.State.Filled(_, var unread) ->
              unread == 0 ? "" : texts.text("phrases.unread", unread);
        });
    LetterheadCard.shownIf(trouble, !trouble.getText().isEmpty());
    LetterheadCard.shownIf(form, state instanceof PhrasesModel.State.Filled);
  }

  private Button add() {
    Button add = new Button(texts.text("phrases.add"));
    add.setId("phrases-add");
    add.setOnAction(_ -> model.add().ifPresent(row -> box(row).takeFocus()));
    return add;
  }

  /** Saves what is written, or gives it up. */
  private HBox ends() {
    HBox row =
        marks.ends(
            "phrases",
            marks.save("phrases.save", model::save),
            model::discard,
            marks.label("phrases-unsaved-below"),
            new SaidLabel(texts).of("phrases-said", model.said(), _ -> true));
    VBox.setMargin(row, new Insets(4, 0, 0, 0));
    return row;
  }
}
