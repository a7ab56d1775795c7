package org.careleaf.handout.pdf;

import java.util.Locale;

/**
 * How much room a sheet gives its lines. Letters are as large in all of them; a sheet takes the
 * widest that costs it no page.
 */
enum Spacing {
  ROOMY(1.45, 1.28, 14, 4, 0, 84),
  AIRY(1.4, 1.28, 11, 3, 0, 78),
  USUAL(1.34, 1.28, 8.5, 2, 0, 72),
  DENSE(1.17, 1.17, 4.5, 0.5, 3, 64),
  /**
   * The words of drawings, the names of sources (both 8 pt) and headings are smaller than in the
   * one before, and ruled lines closer; texts are not.
   */
  TIGHT(1.17, 1.17, 4.5, 0.5, 3, 56);

  private final double line;
  private final double asideLine;
  private final double gap;
  private final double item;
  private final double closer;
  private final double drawingMm;

  Spacing(double line, double asideLine, double gap, double item, double closer, double drawingMm) {
    this.line = line;
    this.asideLine = asideLine;
    this.gap = gap;
    this.item = item;
    this.closer = closer;
    this.drawingMm = drawingMm;
  }

  /** How far lines are apart, in sizes of their letters. */
  double line() {
    return line;
  }

  /** The same of captions, words to know and small print. */
  double asideLine() {
    return asideLine;
  }

  /** What is free above a part, in points. */
  double gap() {
    return gap;
  }

  /** What is free below an item of a list, in points. */
  double item() {
    return item;
  }

  /** How much less is free within frames, above and below together, in points. */
  double closer() {
    return closer;
  }

  /** How far lines above the title are apart, in sizes of their letters. */
  double mastLine() {
    return closer > 0 ? line : 1.25;
  }

  /** How much less is free below them, in points. */
  double closerMast() {
    return closer > 0 ? 2 : 0;
  }

  /** How long the lines of a text are at most that stands alone, in points. */
  double longestLine(double width) {
    return this == TIGHT ? width : Math.min(width, 155 * Heights.MM);
  }

  /** How wide a drawing prints, in mm. */
  double drawingMm() {
    return drawingMm;
  }

  /** How large the letters of a part's heading are, in points. */
  double headingSize() {
    return this == TIGHT ? 14 : 15;
  }

  /** What is free below a heading, in points. */
  double belowHeading() {
    return this == TIGHT ? 1 : 2;
  }

  /** How far ruled lines are apart, in mm; "wide ruled" school paper has 8.7. */
  double writingMm() {
    return this == TIGHT ? 8.5 : 9;
  }

  /** How large the letters are that name sources, in points. */
  double sourcesSize() {
    return this == TIGHT ? 8 : 9;
  }

  /** What the style sheet calls it. */
  String styleClass() {
    String itself = name().toLowerCase(Locale.ROOT);
    return this == TIGHT ? DENSE.styleClass() + " " + itself : itself;
  }
}
