package org.careleaf.handout.pdf;

import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.handout.Block;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Sections.Section;

/**
 * How high the rows of a page become, in points, as {@link SectionHtml} lays them out.
 *
 * @param width of the sheet between its margins
 * @param kept the heights of rows that were asked for: the same are paged in several ways
 */
record RowHeights(Heights heights, double width, Map<Row, Double> kept) {
  /** A drawing's frame. */
  static final double DRAWING_FRAME = 15.6;

  /** What is free beside it. */
  private static final double DRAWING_GAP = 12;

  private static final double HALF_GAP = 8;

  /** What is free above a heading that stands again on the next page. */
  private static final double ABOVE_REPEATED = 1;

  RowHeights(Heights heights, double width) {
    this(heights, width, new IdentityHashMap<>());
  }

  double of(Row row) {
    return kept.computeIfAbsent(row, this::reckoned);
  }

  private double reckoned(Row row) {
    return leads(row)
        + switch (row.form()) {
          case ALONE -> wide(row.first());
          case RUNNING -> heights.stacked(row.first(), longest());
          case BESIDE, BESIDE_RUNNING -> beside(row.first(), row.columns().getLast());
          case PICTURED, PICTURED_RUNNING -> pictured(row.columns());
        };
  }

  /**
   * What must stand above the end of a page for a list to run over it: its heading, two items or
   * one of several lines; beside a drawing two items, and the drawing. Of two lists side by side
   * that holds for both.
   */
  double head(Row row) {
    return leads(row) + lists(row).stream().mapToDouble(this::head).max().orElse(0);
  }

  private double head(ListOf list) {
    double one = list.above() + list.items().get(0);
    double two = list.items().size() > 1 ? one + list.items().get(1) : one;
    boolean severalLines = list.items().get(0) > 2 * Heights.BODY * heights.spacing().line();
    return list.section().endsWithDrawing()
        ? Math.max(two, heights.of(list.section().blocks().getLast(), width))
        : severalLines ? one : two;
  }

  /**
   * What lists that begin with so much room take of the next page: heading and items that are left,
   * of two side by side those that take more.
   */
  double below(Row row, double room) {
    double forLists = room - leads(row);
    return lists(row).stream().mapToDouble(list -> list.below(forLists)).max().orElse(0);
  }

  /**
   * A list in its column.
   *
   * @param above how high its heading is
   * @param items how high each item is
   */
  private record ListOf(Section section, double above, List<Double> items) {
    /** The items that are left, under the heading again; none are if it ends above the end. */
    double below(double room) {
      double used = above;
      int at = 0;
      while (at < items.size() && used + items.get(at) <= room) {
        used += items.get(at);
        at++;
      }
      double left = items.subList(at, items.size()).stream().mapToDouble(Double::doubleValue).sum();
      return left > 0 ? above + left : 0;
    }
  }

  private List<ListOf> lists(Row row) {
    if (row.form() != Placing.Form.BESIDE_RUNNING) {
      return List.of(list(row.first(), listWidth(row.first())));
    }
    Shares shares = new Shares(heights, width);
    return List.of(
        list(row.first(), shares.width(row.share())),
        list(row.columns().getLast(), shares.width(100 - row.share())));
  }

  private ListOf list(Section section, double columnWidth) {
    List<Block> blocks = section.blocks();
    int headings = blocks.size() - (section.endsWithDrawing() ? 2 : 1);
    return new ListOf(
        section,
        heights.stacked(blocks.subList(0, headings), columnWidth) + ABOVE_REPEATED,
        section.listed().stream()
            .map(item -> heights.of(alone(item, section.kind()), columnWidth))
            .toList());
  }

  private static Block alone(Passage item, Sections.Kind kind) {
    return kind == Sections.Kind.BULLETS
        ? new Block.BulletList(List.of(item))
        : new Block.Steps(List.of(item));
  }

  private double leads(Row row) {
    return row.leads().stream().mapToDouble(lead -> heights.stacked(lead, width)).sum();
  }

  private double listWidth(Section section) {
    return section.endsWithDrawing() ? besideDrawing() : longest();
  }

  private double longest() {
    return heights.spacing().longestLine(width);
  }

  private double besideDrawing() {
    return width - heights.spacing().drawingMm() * Heights.MM - DRAWING_FRAME - DRAWING_GAP;
  }

  private double beside(Section left, Section right) {
    Shares shares = new Shares(heights, width);
    return shares.height(left, right, shares.left(left, right));
  }

  private double pictured(List<Section> sections) {
    double beside = besideDrawing();
    List<Block> last = sections.getLast().blocks();
    double left =
        sections.subList(0, sections.size() - 1).stream()
                .mapToDouble(section -> heights.stacked(section, beside) + heights.spacing().gap())
                .sum()
            + heights.stacked(last.subList(0, last.size() - 1), beside);
    return Math.max(left, heights.of(last.getLast(), width));
  }

  private double wide(Section section) {
    List<Block> blocks = section.blocks();
    Block last = blocks.getLast();
    if (section.endsWithDrawing()) {
      return pictured(List.of(section));
    }
    if (section.kind() == Sections.Kind.EMERGENCY) {
      return heights.emergencies(section.cards(), width);
    }
    if (blocks.getFirst() instanceof Block.PhoneSquare square
        && last instanceof Block.FinePrint(var lines)) {
      return heights.small(square, lines, width);
    }
    double above = heights.stacked(blocks.subList(0, blocks.size() - 1), longest());
    return above
        + switch (last) {
          case Block.AskFirst ask when ask.groups().size() > 1 ->
              new AskHeights(heights).beside(ask, width);
          case Block.AskFirst ask ->
              new AskHeights(heights).inColumns(ask, width, ListColumns.triggers(ask));
          case Block.Definitions(var items) ->
              ListColumns.definitions(items).stream()
                  .mapToDouble(one -> heights.definitions(one, width / 2 - HALF_GAP))
                  .max()
                  .orElse(0);
          case Block.BulletList(var items) when ListColumns.areMany(items) ->
              columns(Passage.texts(items));
          case Block.BulletList _, Block.Steps _, Block.Paragraph _ -> heights.of(last, longest());
          case Block.ComparisonTable _, Block.CareCard _, Block.Picture _, Block.Note _ ->
              heights.of(last, width);
          case Block.Gallery _ -> heights.of(last, width);
          case Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.MainMessage _ ->
              heights.of(last, width);
          case Block.Heading _, Block.WritingLines _, Block.PhoneSquare _, Block.FinePrint _ ->
              heights.of(last, width);
          case Block.Pair _, Block.NumberedLines _ -> 0;
        };
  }

  private double columns(List<String> items) {
    return ListColumns.bullets(items).stream()
        .mapToDouble(
            two ->
                two.stream()
                    .mapToDouble(one -> heights.list(one, width / 2 - HALF_GAP - 12))
                    .max()
                    .orElse(0))
        .sum();
  }
}
