package org.careleaf.handout.pdf;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.pdf.Paging.Paged;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Sections.Section;

/**
 * Decides how a handout is laid out, so that it takes as few pages as it can and is as roomy as
 * these allow. It reckons with the widths of letters; to lay out each way and count would take
 * several times as long.
 */
final class Planner {
  private final Lettering lettering;
  private final Drawings drawings = new Drawings();

  Planner(Lettering lettering) {
    this.lettering = lettering;
  }

  /**
   * How a handout is laid out.
   *
   * @param rows its rows
   * @param heights how high its blocks are, with the spacing that they have
   * @param pages how many pages it should take; 0 where that was not reckoned
   * @param last how much of the last page is used, in points
   * @param looksForgotten whether much of a page before the last stays blank
   */
  record Plan(List<Row> rows, Heights heights, int pages, double last, boolean looksForgotten) {
    Spacing spacing() {
      return heights.spacing();
    }
  }

  Plan of(Handout handout) {
    List<Section> sections = Sections.of(handout.blocks());
    Ruler ruler = new Ruler(lettering);
    if (handout.sheet().look().type() == Look.TypeSize.LARGE) {
      // In large letters half a sheet has lines of a few words.
      return new Plan(
          Placing.alone(sections), new Heights(ruler, drawings, Spacing.USUAL), 0, 0, false);
    }
    return isInTwoLanguages(handout)
        ? new Plan(Placing.of(sections), new Heights(ruler, drawings, Spacing.DENSE), 0, 0, false)
        : Stream.of(Spacing.values())
            .map(spacing -> with(spacing, ruler, handout.paper(), sections))
            .min(
                Comparator.comparingInt(Plan::pages)
                    .thenComparing(Plan::looksForgotten)) // of equals, the first: the roomiest
            .orElseThrow();
  }

  /** The same as narrow as can be, for where more pages were needed than reckoned. */
  Plan tight(Handout handout) {
    return with(
        Spacing.TIGHT, new Ruler(lettering), handout.paper(), Sections.of(handout.blocks()));
  }

  private Plan with(Spacing spacing, Ruler ruler, PaperSize paper, List<Section> sections) {
    Heights heights = new Heights(ruler, drawings, spacing);
    RowHeights rows = new RowHeights(heights, Margins.width(paper));
    Paged paged =
        Stream.of(false, true) // of equals, the first: what lies side by side stays there
            .map(mayPart -> paged(rows, paper, sections, mayPart))
            .min(Comparator.comparingInt(Paged::pages).thenComparing(Paged::looksForgotten))
            .orElseThrow();
    return new Plan(paged.rows(), heights, paged.pages(), paged.last(), paged.looksForgotten());
  }

  private static Paged paged(
      RowHeights rows, PaperSize paper, List<Section> sections, boolean mayPart) {
    return Stream.of(Placing.aroundDrawings(sections), Placing.of(sections))
        .map(placed -> Paging.of(placed, rows, Margins.height(paper), mayPart))
        .min(
            Comparator.comparingInt(Paged::pages)
                .thenComparing(Paged::looksForgotten)
                .thenComparingDouble(Paged::last))
        .orElseThrow();
  }

  private static boolean isInTwoLanguages(Handout handout) {
    return handout.blocks().stream()
        .anyMatch(block -> block instanceof Block.Pair || block instanceof Block.NumberedLines);
  }
}
