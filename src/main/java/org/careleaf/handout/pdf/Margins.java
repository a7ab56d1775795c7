package org.careleaf.handout.pdf;

import org.careleaf.handout.PaperSize;

/** What the style sheet leaves free on a sheet in letters of the usual size. */
final class Margins {
  private static final double SIDES_MM = 25.4;
  private static final double TOP_AND_FOOT_MM = 24.2;

  private Margins() {}

  /** How wide a sheet is between its margins, in points. */
  static double width(PaperSize paper) {
    return (paper.widthMm() - SIDES_MM) * Heights.MM;
  }

  /** How high a sheet is between its margins, in points. */
  static double height(PaperSize paper) {
    return (paper.heightMm() - TOP_AND_FOOT_MM) * Heights.MM;
  }
}
