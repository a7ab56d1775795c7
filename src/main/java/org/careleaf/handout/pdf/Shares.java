package org.careleaf.handout.pdf;

import org.careleaf.handout.pdf.Sections.Section;

/** Shares the width of a sheet between two sections, so that both end at about the same height. */
record Shares(Heights heights, double width) {
  /** A column takes no less of the width: its lines would be of a few words. */
  static final int NARROWEST = 31;

  /** What is free between the two, on each side. */
  private static final double BETWEEN = 8;

  /**
   * The share of the left one, in per cent; of equal ones, the one nearest to a half. Only more for
   * the higher one can help, until the other is as high.
   */
  int left(Section left, Section right) {
    int best = 50;
    double least = height(left, right, best);
    boolean leftIsHigher = left(left, best) > right(right, best);
    int step = leftIsHigher ? 1 : -1;
    boolean sameIsHigher = true;
    for (int share = 50 + step;
        sameIsHigher && share >= NARROWEST && share <= 100 - NARROWEST;
        share += step) {
      double ofLeft = left(left, share);
      double ofRight = right(right, share);
      double height = Math.max(ofLeft, ofRight);
      if (height < least) {
        least = height;
        best = share;
      }
      sameIsHigher = leftIsHigher ? ofLeft > ofRight : ofRight > ofLeft;
    }
    return best;
  }

  /** How high both become with so many per cent for the left one. */
  double height(Section left, Section right, int share) {
    return Math.max(left(left, share), right(right, share));
  }

  /** How wide a column with so many per cent is, in points. */
  double width(int share) {
    return width * share / 100 - BETWEEN;
  }

  private double left(Section section, int share) {
    return heights.stacked(section, width(share));
  }

  private double right(Section section, int share) {
    return heights.stacked(section, width(100 - share));
  }
}
