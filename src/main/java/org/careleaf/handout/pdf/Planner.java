package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.pdf.Paging.Cuts;
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
  private final Squares squares;
  private final Drawings drawings = new Drawings();

  Planner(Lettering lettering, Squares squares) {
    this.lettering = lettering;
    this.squares = squares;
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
    Ruler ruler = new Ruler(lettering);
    if (handout.sheet().look().type() == Look.TypeSize.LARGE) {
      // In large letters half a sheet has lines of a few words.
      List<Section> sections = Sections.large(handout.blocks());
      return new Plan(Placing.alone(sections), heights(ruler, Spacing.USUAL), 0, 0, false);
    }
    List<Section> sections = Sections.of(handout.blocks());
    return isInTwoLanguages(handout)
        ? new Plan(Placing.of(sections), heights(ruler, Spacing.DENSE), 0, 0, false)
        : roomiest(ruler, handout.paper(), sections);
  }

  /**
   * Of those that take the fewest pages, the first that looks whole. How few that is, one of the
   * two tightest shows: mostly the last, but its narrower drawings may push another part over a
   * page's end.
   */
  private Plan roomiest(Ruler ruler, PaperSize paper, List<Section> sections) {
    Map<Spacing, Plan> known = new EnumMap<>(Spacing.class);
    Function<Spacing, Plan> plan =
        spacing -> known.computeIfAbsent(spacing, one -> with(one, ruler, paper, sections));
    Plan tight = plan.apply(Spacing.TIGHT);
    Plan dense = plan.apply(Spacing.DENSE);
    if (tight.pages() < dense.pages()) {
      return tight; // what has more room takes no fewer pages
    }
    int fewest = dense.pages();
    List<Plan> asShort = new ArrayList<>();
    for (Spacing spacing : Spacing.values()) {
      Plan one = plan.apply(spacing);
      if (one.pages() <= fewest) {
        asShort.add(one);
        if (!one.looksForgotten()) {
          return one;
        }
      }
    }
    return asShort.getFirst();
  }

  /** The same as narrow as can be, for where more pages were needed than reckoned. */
  Plan tight(Handout handout) {
    return with(
        Spacing.TIGHT, new Ruler(lettering), handout.paper(), Sections.of(handout.blocks()));
  }

  private Plan with(Spacing spacing, Ruler ruler, PaperSize paper, List<Section> sections) {
    Heights heights = heights(ruler, spacing);
    RowHeights rows = new RowHeights(heights, Margins.width(paper));
    List<List<Row>> placings = List.of(Placing.aroundDrawings(sections), Placing.of(sections));
    Paged paged =
        Arrays.stream(Cuts.values()) // of equals, the first, which cuts least
            .map(cuts -> paged(rows, paper, placings, cuts))
            .min(Paged::compareLooks)
            .orElseThrow();
    return new Plan(paged.rows(), heights, paged.pages(), paged.last(), paged.looksForgotten());
  }

  private Heights heights(Ruler ruler, Spacing spacing) {
    return new Heights(ruler, drawings, squares, spacing);
  }

  private static Paged paged(
      RowHeights rows, PaperSize paper, List<List<Row>> placings, Cuts cuts) {
    return placings.stream()
        .map(placed -> Paging.of(placed, rows, Margins.height(paper), cuts))
        .min(
            (one, other) -> {
              int better = one.compareLooks(other);
              return better == 0 ? Double.compare(one.last(), other.last()) : better;
            })
        .orElseThrow();
  }

  private static boolean isInTwoLanguages(Handout handout) {
    return handout.blocks().stream()
        .anyMatch(block -> block instanceof Block.Pair || block instanceof Block.NumberedLines);
  }
}
