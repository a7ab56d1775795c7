package org.careleaf.ui.problems;

import javafx.css.PseudoClass;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.VBox;
import org.careleaf.model.Problem;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Draws a row: what is wrong, what to do, and where; as high as its words need. */
final class RowCell extends ListCell<Row> {
  private static final PseudoClass GROUP = PseudoClass.getPseudoClass("group");

  private final Texts texts;
  private final Label group = StyleClass.CARD_HEADING.on(new Label());
  private final Label message = Cards.wrapped("", StyleClass.STRONG);
  private final Label advice = Cards.wrapped("");
  private final Label place = Cards.wrapped("", StyleClass.MUTED, StyleClass.SMALL);
  private final VBox problem = new VBox(2, message, advice, place);
  private final VBox heading = new VBox(group);

  RowCell(Texts texts) {
    this.texts = texts;
    setContentDisplay(ContentDisplay.GRAPHIC_ONLY);
    setPrefWidth(0);
  }

  @Override
  protected void updateItem(Row row, boolean empty) {
    super.updateItem(row, empty);
    pseudoClassStateChanged(GROUP, row instanceof Row.Group);
    switch (row) {
      case null -> setGraphic(null);
      case Row.Group(Problem.Severity severity, int count) -> {
        group.setText(texts.text("problems.group", texts.of(severity), count));
        setAccessibleText(group.getText());
        setGraphic(heading);
      }
      case Row.OfProblem(Problem shown) -> show(shown);
    }
  }

  private void show(Problem shown) {
    message.setText(shown.message());
    advice.setText(shown.advice());
    place.setText(where(shown));
    setAccessibleText(texts.of(shown.severity()) + ". " + shown.line());
    setGraphic(problem);
  }

  private static String where(Problem shown) {
    Problem.Place at = shown.place();
    String path = at.path().isEmpty() ? "" : " \u00b7 " + at.path();
    return at.file() + ":" + at.line() + ":" + at.column() + path;
  }

  /** The skin would ask for the height of one line. */
  @Override
  protected double computePrefHeight(double width) {
    return getGraphic() == null
        ? super.computePrefHeight(width)
        : snappedTopInset() + getGraphic().prefHeight(room()) + snappedBottomInset();
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    if (getGraphic() != null) {
      getGraphic()
          .resizeRelocate(
              snappedLeftInset(),
              snappedTopInset(),
              room(),
              getHeight() - snappedTopInset() - snappedBottomInset());
    }
  }

  /** The list's width less its bar's, whether that shows or not: a bar must not move the words. */
  private double room() {
    return Math.max(0, getListView().getWidth() - 16 - snappedLeftInset() - snappedRightInset());
  }
}
