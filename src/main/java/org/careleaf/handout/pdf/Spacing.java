package org.careleaf.handout.pdf;

import java.util.Locale;

/**
 * How much room a sheet gives its lines. Letters are as large in all of them; a sheet takes the
 * widest that costs it no page.
 */
enum Spacing {
  ROOMY(1.45, 14, 4, 84),
  AIRY(1.4, 11, 3, 78),
  USUAL(1.34, 8.5, 2, 72),
  DENSE(1.2, 5, 0.5, 62);

  /** How much smaller each of two drawings is. */
  static final double OF_TWO = 0.8;

  private final double line;
  private final double gap;
  private final double item;
  private final double drawingMm;

  Spacing(double line, double gap, double item, double drawingMm) {
    this.line = line;
    this.gap = gap;
    this.item = item;
    this.drawingMm = drawingMm;
  }

  /** How far lines are apart, in sizes of their letters. */
  double line() {
    return line;
  }

  /** What is free above a part, in points. */
  double gap() {
    return gap;
  }

  /** What is free below an item of a list, in points. */
  double item() {
    return item;
  }

  /** How wide a drawing prints, in mm; two below each other would be higher than their text. */
  double drawingMm(int drawings) {
    return drawings > 1 ? drawingMm * OF_TWO : drawingMm;
  }

  /** What the style sheet calls it. */
  String styleClass() {
    return name().toLowerCase(Locale.ROOT);
  }
}
