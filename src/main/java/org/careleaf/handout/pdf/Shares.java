package org.careleaf.handout.pdf;

import org.careleaf.handout.pdf.Sections.Section;

/** Shares the width of a sheet between two sections, so that both end at about the same height. */
record Shares(Heights heights, double width) {
  /** A column takes no less of the width: its lines would be of a few words. */
  private static final int NARROWEST = 38;

  /** What is free between the two, on each side. */
  private static final double BETWEEN = 8;

  /** The share of the left one, in per cent; of equal ones, the one nearest to a half. */
  int left(Section left, Section right) {
    int best = 50;
    double least = height(left, right, best);
    for (int off = 1; off <= 50 - NARROWEST; off++) {
      for (int share : new int[] {50 - off, 50 + off}) {
        double height = height(left, right, share);
        if (height < least) {
          least = height;
          best = share;
        }
      }
    }
    return best;
  }

  /** How high both become with so many per cent for the left one. */
  double height(Section left, Section right, int share) {
    return Math.max(
        heights.stacked(left, width * share / 100 - BETWEEN),
        heights.stacked(right, width * (100 - share) / 100 - BETWEEN));
  }
}
