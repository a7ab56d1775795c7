package org.careleaf.drawing;

import java.util.List;

/** How many dashes a drawing has: each takes its time, at every size and on every page. */
final class DashCount {
  /** Some twenty times as many as a careful drawing has. */
  private static final double MOST = 20_000;

  private double dashes;

  /** Counts those of a shape, whose curves are taken to be as long as the way by their handles. */
  void add(Mark.Outline outline, String element) throws NotDrawable {
    List<Double> lengths = outline.ink().pen().dashes();
    if (outline.ink().line().isEmpty() || lengths.isEmpty()) {
      return;
    }
    double round = lengths.stream().mapToDouble(Double::doubleValue).sum();
    dashes += length(outline.steps()) / round * lengths.size();
    if (dashes > MOST) {
      throw new NotDrawable(
          "with the line of <" + element + "> the drawing has more than 20,000 dashes",
          "make the dashes longer, or the line whole");
    }
  }

  private static double length(List<Step> steps) {
    double length = 0;
    double x = 0;
    double y = 0;
    double startX = 0;
    double startY = 0;
    for (Step step : steps) {
      double fromX = x;
      double fromY = y;
      switch (step) {
        case Step.MoveTo(var toX, var toY) -> {
          x = toX;
          y = toY;
          startX = toX;
          startY = toY;
          fromX = toX;
          fromY = toY;
        }
        case Step.LineTo(var toX, var toY) -> {
          x = toX;
          y = toY;
        }
        case Step.CurveTo(var x1, var y1, var x2, var y2, var toX, var toY) -> {
          length += Math.hypot(x1 - x, y1 - y) + Math.hypot(x2 - x1, y2 - y1);
          fromX = x2;
          fromY = y2;
          x = toX;
          y = toY;
        }
        case Step.Close() -> {
          x = startX;
          y = startY;
        }
      }
      length += Math.hypot(x - fromX, y - fromY);
    }
    return length;
  }
}
