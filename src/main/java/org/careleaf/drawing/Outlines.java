package org.careleaf.drawing;

import java.util.ArrayList;
import java.util.List;

/** The way of the pen around each kind of shape. */
final class Outlines {
  private Outlines() {}

  /** The steps of an element that is a shape. */
  static List<Step> of(Attributes shape) throws NotDrawable {
    return switch (shape.element()) {
      case "rect" -> rectangle(shape);
      case "circle" ->
          ellipse(
              shape.number("cx", 0), shape.number("cy", 0), shape.size("r", 0), shape.size("r", 0));
      case "ellipse" ->
          ellipse(
              shape.number("cx", 0),
              shape.number("cy", 0),
              shape.size("rx", 0),
              shape.size("ry", 0));
      case "line" ->
          List.of(
              new Step.MoveTo(shape.number("x1", 0), shape.number("y1", 0)),
              new Step.LineTo(shape.number("x2", 0), shape.number("y2", 0)));
      case "polyline" -> points(shape, false);
      case "polygon" -> points(shape, true);
      default -> PathText.read(shape.text("d", ""));
    };
  }

  private static List<Step> points(Attributes shape, boolean closed) throws NotDrawable {
    List<Double> numbers = Numerals.all(shape.called("points"), shape.text("points", ""));
    if (numbers.size() % 2 != 0) {
      throw new NotDrawable(
          shape.called("points") + " has an x without a y", "write pairs of numbers");
    }
    List<Step> steps = new ArrayList<>();
    for (int i = 0; i < numbers.size(); i += 2) {
      double x = numbers.get(i);
      double y = numbers.get(i + 1);
      steps.add(i == 0 ? new Step.MoveTo(x, y) : new Step.LineTo(x, y));
    }
    if (closed && !steps.isEmpty()) {
      steps.add(new Step.Close());
    }
    return steps;
  }

  private static List<Step> ellipse(double x, double y, double rx, double ry) {
    if (rx == 0 || ry == 0) {
      return List.of();
    }
    Arc half = new Arc(rx, ry, 0, false, true);
    List<Step> steps = new ArrayList<>(List.of(new Step.MoveTo(x + rx, y)));
    steps.addAll(half.between(x + rx, y, x - rx, y));
    steps.addAll(half.between(x - rx, y, x + rx, y));
    steps.add(new Step.Close());
    return steps;
  }

  private static List<Step> rectangle(Attributes shape) throws NotDrawable {
    double x = shape.number("x", 0);
    double y = shape.number("y", 0);
    double width = shape.size("width", 0);
    double height = shape.size("height", 0);
    if (width == 0 || height == 0) {
      return List.of();
    }
    double rx = Math.min(shape.size("rx", shape.size("ry", 0)), width / 2);
    double ry = Math.min(shape.size("ry", shape.size("rx", 0)), height / 2);
    Arc corner = new Arc(rx, ry, 0, false, true);
    List<Step> steps = new ArrayList<>(List.of(new Step.MoveTo(x + rx, y)));
    steps.add(new Step.LineTo(x + width - rx, y));
    steps.addAll(corner.between(x + width - rx, y, x + width, y + ry));
    steps.add(new Step.LineTo(x + width, y + height - ry));
    steps.addAll(corner.between(x + width, y + height - ry, x + width - rx, y + height));
    steps.add(new Step.LineTo(x + rx, y + height));
    steps.addAll(corner.between(x + rx, y + height, x, y + height - ry));
    steps.add(new Step.LineTo(x, y + ry));
    steps.addAll(corner.between(x, y + ry, x + rx, y));
    steps.add(new Step.Close());
    return steps;
  }
}
