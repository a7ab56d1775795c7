package org.careleaf.ui.handout;

import javafx.beans.binding.BooleanBinding;
import javafx.beans.binding.BooleanExpression;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Icons;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.kordamp.ikonli.feather.Feather;

/**
 * The card for the chart, below what is chosen. In a low window it is a row from which its line can
 * be copied, until somebody opens it: what is typed for the patient needs the room.
 */
final class GivenFold extends VBox {
  /** In a pane that is lower, the card would leave about as much as a field; in pixels. */
  private static final double LOW = 560;

  /** The most of the pane that the card takes. */
  private static final double SHARE = 0.55;

  private final GivenCard card;
  private final Texts texts;
  private final BooleanProperty opened = new SimpleBooleanProperty();

  /**
   * A card's place.
   *
   * @param room how high the pane is that it is in, in pixels
   */
  GivenFold(GivenCard card, ReadOnlyDoubleProperty room, Texts texts) {
    super(4);
    this.card = card;
    this.texts = texts;
    BooleanBinding low = room.lessThan(LOW);
    Label said = Cards.wrapped("", StyleClass.SMALL, StyleClass.MUTED);
    said.setId("given-said");
    said.textProperty().bind(card.said());
    ScrollPane part = scroll(room);
    getChildren().addAll(part, said, row(low)); // what comes stands above what was pressed
    shownIf(said, low.and(opened.not()).and(said.textProperty().isNotEmpty()));
    shownIf(part, card.visibleProperty().and(low.not().or(opened)));
    shownIf(card.heading(), low.not());
    shownIf(this, card.visibleProperty());
    card.visibleProperty().subscribe(_ -> opened.set(false));
  }

  /** Stands in for the card's heading, and stays where it is when the card comes. */
  private FlowPane row(BooleanBinding low) {
    Button fold = StyleClass.ROW_BUTTON.on(new Button(texts.text("given.title")));
    fold.setId("given-fold");
    fold.setOnAction(_ -> opened.set(!opened.get()));
    opened.subscribe(
        now -> {
          fold.setGraphic(Icons.of(now ? Feather.CHEVRON_DOWN : Feather.CHEVRON_UP));
          fold.setAccessibleText(texts.text(now ? "given.hide" : "given.show"));
        });
    Button copy = new Button(texts.text("given.copy.short"));
    copy.setId("copy-line-folded");
    copy.setAccessibleText(texts.text("given.copy"));
    copy.setOnAction(_ -> card.copyLine());
    FlowPane row = new FlowPane(8, 4, fold, copy);
    row.setRowValignment(VPos.CENTER);
    row.setAlignment(Pos.CENTER_LEFT);
    shownIf(copy, opened.not());
    shownIf(row, low);
    return row;
  }

  /** Where the card takes more than its share it scrolls, and leaves room for what is chosen. */
  private ScrollPane scroll(ReadOnlyDoubleProperty room) {
    ScrollPane part = StyleClass.PRINT_ROWS.on(new ScrollPane(card));
    part.setFitToWidth(true);
    part.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    part.prefViewportHeightProperty().bind(card.heightProperty());
    part.maxHeightProperty().bind(room.multiply(SHARE));
    part.setMinHeight(0);
    card.said().subscribe((before, said) -> reveal(part, before, said));
    return part;
  }

  /** What is said of the first copy makes the card longer, at its end. */
  private static void reveal(ScrollPane part, String before, String said) {
    if (before.isEmpty() && !said.isEmpty()) {
      part.applyCss();
      part.layout();
      part.setVvalue(part.getVmax());
    }
  }

  private static void shownIf(Node node, BooleanExpression isShown) {
    node.visibleProperty().bind(isShown);
    node.managedProperty().bind(isShown);
  }
}
