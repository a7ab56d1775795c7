package org.careleaf.ui.settings;

import javafx.scene.Node;
import javafx.scene.TraversalDirection;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.careleaf.handout.Letterhead;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.FileTrouble;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What the clinic's sheets say of the clinic, and how that prints. */
final class LetterheadCard {
  private final LetterheadModel model;
  private final LetterheadActions actions;
  private final Texts texts;
  private final LabelledFields fields;
  private final UnsavedMarks marks;

  LetterheadCard(LetterheadModel model, LetterheadActions actions, Texts texts) {
    this.model = model;
    this.actions = actions;
    this.texts = texts;
    this.fields = new LabelledFields(texts, model::save);
    this.marks = new UnsavedMarks(model.unsaved(), texts);
  }

  Region node() {
    LetterheadFields typed = model.fields();
    VBox form =
        new VBox(
            8,
            fields.line("letterhead.name", typed.name),
            fields.of("letterhead.address", area(Letterhead.MOST_LINES - 2), typed.address),
            beside(
                fields.line("letterhead.phone", typed.phone),
                fields.line("letterhead.outOfHours", typed.outOfHours)),
            fields.line("letterhead.hours", typed.hours),
            new LogoRow(model, actions, texts).node(),
            new PrintedTop(texts).node(model.seen()),
            ends());
    Label trouble = Cards.wrapped("");
    trouble.setId("letterhead-trouble");
    VBox card =
        Cards.of(
            texts.text("letterhead.title"),
            Cards.wrapped(texts.text("letterhead.means"), StyleClass.MUTED),
            trouble,
            form);
    marks.besideHeading(card, "letterhead-unsaved");
    model.state().subscribe(state -> show(state, card, trouble, form));
    card.managedProperty().bind(card.visibleProperty());
    return card;
  }

  private void show(LetterheadModel.State state, VBox card, Label trouble, VBox form) {
    card.setVisible(!(state instanceof LetterheadModel.State.NoFolder));
    trouble.setText(
        state instanceof LetterheadModel.State.NotRead(var why)
            ? texts.text("letterhead.notRead", new FileTrouble(texts).of(why))
            : "");
    shownIf(trouble, !trouble.getText().isEmpty());
    shownIf(form, state instanceof LetterheadModel.State.Filled);
  }

  static void shownIf(Node node, boolean is) {
    node.setVisible(is);
    node.setManaged(is);
  }

  /** Text of several lines, of which so many are seen at least. */
  static TextArea area(int lines) {
    TextArea area = new TextArea();
    area.setPrefRowCount(lines);
    area.addEventFilter(KeyEvent.KEY_PRESSED, event -> leave(area, event));
    return area;
  }

  /** The tabulator goes on to the next field, as in every other. */
  private static void leave(TextArea area, KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown() && !event.isAltDown()) {
      area.requestFocusTraversal(
          event.isShiftDown() ? TraversalDirection.PREVIOUS : TraversalDirection.NEXT);
      event.consume();
    }
  }

  private static HBox beside(Region left, Region right) {
    HBox both = new HBox(16, left, right);
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    left.setPrefWidth(10); // the same for both, so that both grow alike
    right.setPrefWidth(10);
    return both;
  }

  /** Saves what is filled in, or gives it up. */
  private HBox ends() {
    return marks.ends(
        "letterhead",
        marks.save("letterhead.save", model::save),
        model::discard,
        marks.label("letterhead-unsaved-below"),
        new SaidLabel(texts)
            .of("letterhead-said", model.said(), said -> !(said instanceof Said.NotAPicture)));
  }
}
