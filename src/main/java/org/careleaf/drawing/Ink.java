package org.careleaf.drawing;

import java.util.List;
import java.util.Optional;

/**
 * What a mark is drawn with.
 *
 * @param fill the colour of its area; empty if it has none
 * @param evenOdd whether an area within the area is a hole whichever way it runs
 * @param line the colour of its line; empty if it has none
 * @param pen how the line is drawn
 */
public record Ink(Optional<Colour> fill, boolean evenOdd, Optional<Colour> line, Pen pen) {
  /**
   * How a line is drawn.
   *
   * @param width in units
   * @param dashes lengths of strokes and gaps in turn, in units; none for a whole line
   */
  public record Pen(double width, Cap cap, Join join, List<Double> dashes) {
    public Pen {
      dashes = List.copyOf(dashes);
    }
  }

  /** How a line ends. */
  public enum Cap {
    BUTT,
    ROUND,
    SQUARE
  }

  /** How a line turns a corner. */
  public enum Join {
    MITER,
    ROUND,
    BEVEL
  }
}
