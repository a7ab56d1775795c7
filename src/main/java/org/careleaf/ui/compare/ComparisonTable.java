package org.careleaf.ui.compare;

import java.util.stream.IntStream;
import javafx.scene.Node;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.careleaf.compare.Comparison;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Column;
import org.careleaf.ui.common.StyleClass;

/** The rows and columns. The head is apart from the rows so that it can stay in sight. */
final class ComparisonTable extends StackPane {
  private static final double LABEL_WIDTH = 150;

  private final GridPane head = StyleClass.GRID_HEAD.on(new GridPane());
  private final GridPane rows = new GridPane();

  ComparisonTable(Comparison comparison, Ink ink, HeadActions actions) {
    int columns = comparison.columns().size();
    addColumns(head, columns);
    addColumns(rows, columns);
    head.add(cell(StyleClass.GRID_CELL), 0, 0);
    IntStream.range(0, columns)
        .forEach(
            i ->
                head.add(
                    new ColumnHead(comparison.columns().get(i), ink, actions).node(), i + 1, 0));
    CellContent content = new CellContent(ink, columns);
    comparison.rows().forEach(row -> addRow(row, content));
    head.setViewOrder(-1);
    Region frame = StyleClass.GRID_FRAME.on(new Region());
    frame.setMouseTransparent(true);
    getChildren().addAll(new Column(0, head, rows), frame);
    setClip(roundedCorners());
  }

  /** Moves the head down by so many pixels, so that it stays in sight, but not off the table. */
  void keepHeadAt(double below) {
    head.setTranslateY(Math.clamp(below, 0, Math.max(0, getHeight() - head.getHeight())));
  }

  /** Puts the focus on the name of a column. */
  void focusHead(int column) {
    head.getChildren().get(column + 1).lookup("." + StyleClass.COLUMN_NAME.css()).requestFocus();
  }

  private static void addColumns(GridPane grid, int columns) {
    grid.getColumnConstraints().add(new ColumnConstraints(LABEL_WIDTH));
    for (int i = 0; i < columns; i++) {
      ColumnConstraints column = new ColumnConstraints(0, 100, Double.MAX_VALUE);
      column.setHgrow(Priority.ALWAYS);
      grid.getColumnConstraints().add(column);
    }
  }

  private void addRow(Comparison.Row row, CellContent content) {
    int at = rows.getRowCount();
    rows.getRowConstraints().add(new RowConstraints());
    VBox label =
        cell(
            StyleClass.GRID_LABEL,
            Cards.wrapped(content.ink().words().aspect(row.aspect()), StyleClass.STRONG));
    AgreementTag.of(row.agreement(), content.ink().words()).ifPresent(label.getChildren()::add);
    rows.add(label, 0, at);
    for (int i = 0; i < row.cells().size(); i++) {
      rows.add(cell(StyleClass.GRID_CELL, content.of(row.aspect(), row.cells().get(i))), i + 1, at);
    }
  }

  private static VBox cell(StyleClass look, Node... content) {
    VBox cell = look.on(new Column(4, content));
    cell.setMinWidth(0);
    return cell;
  }

  private Rectangle roundedCorners() {
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    clip.setArcWidth(20);
    clip.setArcHeight(20);
    return clip;
  }
}
