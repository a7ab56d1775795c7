package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.pdf.Placing.Form;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Sections.Kind;

/**
 * Puts rows on pages as the engine will. Where a page's end would cut a row, parts side by side go
 * one to each page if they can, and a list runs over the end.
 */
final class Paging {
  /** What an estimate may be wrong by, for a page. */
  private static final double SLACK = 6;

  /** As the style sheet has it, less the heading. */
  private static final double ROOM_FOR_A_TABLE = 170;

  private final RowHeights heights;
  private final double page;
  private final boolean mayPart;
  private final List<Row> rows = new ArrayList<>();
  private int pages = 1;
  private double used;

  private Paging(RowHeights heights, double page, boolean mayPart) {
    this.mayPart = mayPart;
    this.heights = heights;
    this.page = page - SLACK;
  }

  /**
   * Rows as they come to lie.
   *
   * @param rows the same rows, some as lists that run over
   * @param pages how many pages they take
   * @param last how much of the last page is used, in points
   */
  record Paged(List<Row> rows, int pages, double last) {}

  /**
   * Estimates where pages end.
   *
   * @param page how high a page is between its margins, in points
   * @param mayPart whether what lies side by side may part at the end of a page
   */
  static Paged of(List<Row> rows, RowHeights heights, double page, boolean mayPart) {
    Paging paging = new Paging(heights, page, mayPart);
    rows.forEach(paging::put);
    return new Paged(paging.rows, paging.pages, paging.used);
  }

  private void put(Row row) {
    double gap = row.first().kind() == Kind.OPENING ? 2 : heights.heights().spacing().gap();
    double height = heights.of(row);
    if (used == 0 || used + gap + height <= page) {
      rows.add(row);
      flow(gap + height);
    } else if (row.first().blocks().getLast() instanceof ComparisonTable table) {
      rows.add(row);
      flow(gap + height - new TableHeight(heights.heights().ruler()).of(table, heights.width()));
      flow(table);
    } else if (!row.first().staysWhole()) {
      rows.add(row);
      flow(gap + height);
    } else if (mayPart && row.form() == Form.BESIDE && fits(row.apart().getFirst(), gap)) {
      row.apart().forEach(this::put);
    } else if (mayRun(row) && used + gap + heights.head(row) <= page) {
      run(row.running(), gap);
    } else {
      rows.add(row);
      next();
      flow(gap + height);
    }
  }

  private boolean fits(Row row, double gap) {
    return used + gap + heights.of(row) <= page;
  }

  private static boolean mayRun(Row row) {
    return row.form() == Form.ALONE
        && row.first().kind() == Kind.BULLETS
        && row.first().items() >= 4;
  }

  /** What goes over the page's end leaves about half a line free there. */
  private void run(Row row, double gap) {
    rows.add(row);
    double height = gap + heights.of(row);
    double here = Math.min(page - used, height - heights.tail(row));
    next();
    flow(height - here + 8);
  }

  private void flow(double height) {
    used += height;
    while (used > page) {
      pages++;
      used -= page;
    }
  }

  /** Row by row, with the head on every page; the table begins where a first row has room too. */
  private void flow(ComparisonTable table) {
    TableHeight reckoned = new TableHeight(heights.heights().ruler());
    double head = reckoned.head(table, heights.width());
    if (used + ROOM_FOR_A_TABLE > page) {
      next();
    }
    used += head;
    for (double row : reckoned.rows(table, heights.width())) {
      if (used + row > page) {
        next();
        used += head;
      }
      used += row;
    }
  }

  private void next() {
    pages++;
    used = 0;
  }
}
