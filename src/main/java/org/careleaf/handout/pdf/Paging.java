package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.pdf.Placing.Form;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Sections.Kind;
import org.careleaf.handout.pdf.Sections.Section;

/**
 * Puts rows on pages as the engine will. Where a page's end would cut a row, parts side by side go
 * one to each page if they can, and a list runs over the end.
 */
final class Paging {
  /** What an estimate may be wrong by, for a page. */
  private static final double SLACK = 1;

  /** No more of a page stays blank where another spacing avoids it. */
  private static final double MOST_BLANK = 0.3;

  /** So much of a page, left blank, looks as if something had been forgotten. */
  private static final double MUCH = 0.2;

  /** As the style sheet has it, less the heading. */
  private static final double ROOM_FOR_A_TABLE = 170;

  private final RowHeights heights;
  private final double page;
  private final Cuts cuts;
  private final List<Row> rows = new ArrayList<>();
  private int pages = 1;
  private double used;
  private double blank;

  /** What a page's end may do to parts side by side, each more than the one before. */
  enum Cuts {
    /** They stay side by side, on one page. */
    NONE,
    /** They may part, one on each page, each over the whole width. */
    APART,
    /** Lists may also run over the end side by side, each in its column. */
    BESIDE
  }

  private Paging(RowHeights heights, double page, Cuts cuts) {
    this.cuts = cuts;
    this.heights = heights;
    this.page = page - SLACK;
  }

  /**
   * Rows as they come to lie.
   *
   * @param rows the same rows, some as lists that run over
   * @param pages how many pages they take
   * @param last how much of the last page is used, in points
   * @param blank the greatest part of a page before the last that stays blank
   */
  record Paged(List<Row> rows, int pages, double last, double blank) {
    boolean looksForgotten() {
      return blank > MOST_BLANK;
    }

    /** First what has fewer pages; a comparator of keys would make classes at every start. */
    int compareLooks(Paged other) {
      int fewer = Integer.compare(pages, other.pages);
      return fewer == 0 ? Boolean.compare(looksForgotten(), other.looksForgotten()) : fewer;
    }
  }

  /**
   * Estimates where pages end.
   *
   * @param page how high a page is between its margins, in points
   * @param cuts what may become there of what lies side by side
   */
  static Paged of(List<Row> rows, RowHeights heights, double page, Cuts cuts) {
    Paging paging = new Paging(heights, page, cuts);
    rows.forEach(paging::put);
    return new Paged(paging.rows, paging.pages, paging.used, paging.blank);
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
    } else {
      Optional<Row> beside =
          cuts == Cuts.BESIDE && mayRunBeside(row) ? runningBeside(row, gap) : Optional.empty();
      beside.ifPresentOrElse(found -> run(found, gap), () -> putOver(row, gap));
    }
  }

  /** Puts a row that does not fit on this page on the next, or cuts it. */
  private void putOver(Row row, double gap) {
    if (mayPart() && row.form() == Form.BESIDE && begins(row.apart().getFirst(), gap)) {
      row.apart().forEach(this::put);
    } else if ((mayRun(row) || mayRunBesideItsDrawing(row)) && headFits(row, gap)) {
      run(row.running(), gap);
    } else {
      rows.add(row);
      next();
      flow(gap + heights.of(row));
    }
  }

  private boolean fits(Row row, double gap) {
    return used + gap + heights.of(row) <= page;
  }

  /** Whether a row has room on this page, or a list can begin here and run over its end. */
  private boolean begins(Row row, double gap) {
    return fits(row, gap) || (mayRun(row) && headFits(row, gap));
  }

  private boolean headFits(Row row, double gap) {
    return used + gap + heights.head(row) <= page;
  }

  /** Two lists as they take least of the next page; none where they cannot begin on this one. */
  private Optional<Row> runningBeside(Row row, double gap) {
    double room = page - used - gap;
    double least = Double.MAX_VALUE;
    Optional<Row> best = Optional.empty();
    for (int share = Shares.NARROWEST; share <= 100 - Shares.NARROWEST; share++) {
      Row one = row.runningBeside(share);
      double below = heights.head(one) <= room ? heights.below(one, room) : least;
      if (below < least) {
        least = below;
        best = Optional.of(one);
      }
    }
    return best;
  }

  private boolean mayPart() {
    return cuts != Cuts.NONE;
  }

  private static boolean mayRunBeside(Row row) {
    return row.form() == Form.BESIDE
        && row.columns().stream().allMatch(Paging::isListToRead)
        && row.columns().stream().anyMatch(section -> section.listed().size() > 2);
  }

  private static boolean isListToRead(Section section) {
    return section.kind() == Kind.BULLETS || section.kind() == Kind.STEPS;
  }

  private static boolean mayRun(Row row) {
    return row.form() == Form.ALONE
        && row.first().kind() == Kind.BULLETS
        && row.first().items() >= 3;
  }

  /** Where it saves no page, a list is cut only if much of this one would stay blank. */
  private boolean mayRunBesideItsDrawing(Row row) {
    return row.form() == Form.PICTURED
        && row.columns().size() == 1
        && row.first().listed().size() >= 3
        && (mayPart() || page - used > page * MUCH);
  }

  private void run(Row row, double gap) {
    rows.add(row);
    double below = heights.below(row, page - used - gap);
    next();
    flow(below);
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
    blank = Math.max(blank, (page - used) / page);
    pages++;
    used = 0;
  }
}
