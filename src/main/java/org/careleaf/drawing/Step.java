package org.careleaf.drawing;

/** A step of a pen; every point is absolute. */
public sealed interface Step {
  /** Lifts the pen and sets it down there. */
  record MoveTo(double x, double y) implements Step {}

  /** Draws straight on. */
  record LineTo(double x, double y) implements Step {}

  /** Draws a Bezier curve with two control points. */
  record CurveTo(double x1, double y1, double x2, double y2, double x, double y) implements Step {}

  /** Draws straight back to where the pen was set down. */
  record Close() implements Step {}
}
