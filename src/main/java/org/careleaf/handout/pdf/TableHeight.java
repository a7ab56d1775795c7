package org.careleaf.handout.pdf;

import java.util.List;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.Lettering.Weight;

/** How high a comparison's table becomes, in points. */
record TableHeight(Ruler ruler) {
  private static final double LINE = 1.27;

  double of(ComparisonTable table, double width) {
    return head(table, width) + rows(table, width).stream().mapToDouble(row -> row).sum();
  }

  /** Its rows, each of which stays on one page. */
  List<Double> rows(ComparisonTable table, double width) {
    return table.rows().stream().map(row -> row(row, width)).toList();
  }

  /** The head, which stands on every page anew. */
  double head(ComparisonTable table, double width) {
    double column = column(table.columns().size(), width);
    double size = size(table.columns().size());
    return 7.4
        + table.columns().stream()
            .mapToDouble(name -> ruler.lines(name, Weight.BOLD, size, column) * size * LINE)
            .max()
            .orElse(0);
  }

  private double row(ComparisonTable.Row row, double width) {
    int columns = row.cells().size();
    double size = size(columns);
    double label = width * share(columns) - padding(columns);
    double name =
        (ruler.lines(row.label(), Weight.BOLD, size, label) * size
                + ruler.lines(row.mark(), Weight.BOLD, 10, label) * 10)
            * LINE;
    double cells =
        row.cells().stream()
            .mapToDouble(cell -> cell(Passage.texts(cell), size, column(columns, width)))
            .max()
            .orElse(0);
    return 6.7 + Math.max(name, cells);
  }

  private double cell(List<String> texts, double size, double width) {
    double inner = texts.size() > 1 ? width - 10 : width;
    return texts.stream()
            .mapToDouble(text -> ruler.lines(text, Weight.NORMAL, size, inner) * size * LINE)
            .sum()
        + (texts.size() > 1 ? 1.5 * texts.size() : 0);
  }

  private static double column(int columns, double width) {
    return width * (1 - share(columns)) / columns - padding(columns);
  }

  private static double share(int columns) {
    return switch (columns) {
      case 2 -> 0.18;
      case 3 -> 0.17;
      default -> 0.15;
    };
  }

  private static double size(int columns) {
    return switch (columns) {
      case 2 -> 12;
      case 3 -> 10.5;
      default -> 10;
    };
  }

  private static double padding(int columns) {
    return columns > 3 ? 8 : 12;
  }
}
