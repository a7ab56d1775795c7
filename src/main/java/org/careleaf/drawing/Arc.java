package org.careleaf.drawing;

import java.util.ArrayList;
import java.util.List;

/**
 * A piece of an ellipse between two points, as curves. The way from its ends to its middle is that
 * of the SVG standard, "conversion from endpoint to center parameterization".
 */
record Arc(double radiusX, double radiusY, double degrees, boolean large, boolean clockwise) {
  /** A curve stands for at most a quarter; it then differs from the ellipse by less than 0.03 %. */
  private static final double QUARTER = Math.PI / 2;

  /** Less than this, in units, is nothing: it cannot be seen, nor be divided by. */
  private static final double LEAST = 1e-6;

  List<Step> between(double fromX, double fromY, double toX, double toY) {
    if (Math.hypot(toX - fromX, toY - fromY) < LEAST) {
      return List.of();
    }
    if (radiusX < LEAST || radiusY < LEAST) {
      return List.of(new Step.LineTo(toX, toY));
    }
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    double halfX = (cos * (fromX - toX) + sin * (fromY - toY)) / 2;
    double halfY = (cos * (fromY - toY) - sin * (fromX - toX)) / 2;
    double grow = Math.sqrt(Math.max(1, square(halfX / radiusX) + square(halfY / radiusY)));
    double rx = radiusX * grow;
    double ry = radiusY * grow;
    double across = square(rx * halfY) + square(ry * halfX);
    double off = Math.sqrt(Math.max(0, (square(rx * ry) - across) / across));
    double side = large == clockwise ? -off : off;
    double middleX = side * rx * halfY / ry;
    double middleY = -side * ry * halfX / rx;
    double start = Math.atan2((halfY - middleY) / ry, (halfX - middleX) / rx);
    double end = Math.atan2((-halfY - middleY) / ry, (-halfX - middleX) / rx);
    Matrix place =
        new Matrix(
            cos * rx,
            sin * rx,
            -sin * ry,
            cos * ry,
            cos * middleX - sin * middleY + (fromX + toX) / 2,
            sin * middleX + cos * middleY + (fromY + toY) / 2);
    return curves(place, start, sweep(end - start), toX, toY);
  }

  private double sweep(double angle) {
    if (clockwise && angle < 0) {
      return angle + 2 * Math.PI;
    }
    return !clockwise && angle > 0 ? angle - 2 * Math.PI : angle;
  }

  private static List<Step> curves(
      Matrix place, double start, double sweep, double toX, double toY) {
    List<Step> curves = new ArrayList<>();
    int pieces = Math.max(1, (int) Math.ceil(Math.abs(sweep) / QUARTER - 1e-9));
    double angle = sweep / pieces;
    for (int piece = 0; piece < pieces; piece++) {
      curves.add(curve(place, start + piece * angle, angle));
    }
    // The last one ends where it was told to, not where rounding leads.
    Step.CurveTo end = (Step.CurveTo) curves.removeLast();
    curves.add(new Step.CurveTo(end.x1(), end.y1(), end.x2(), end.y2(), toX, toY));
    return curves;
  }

  /** A piece of the unit circle, laid into a plane. */
  private static Step.CurveTo curve(Matrix place, double from, double angle) {
    double reach = 4.0 / 3 * Math.tan(angle / 4);
    double x = Math.cos(from);
    double y = Math.sin(from);
    double endX = Math.cos(from + angle);
    double endY = Math.sin(from + angle);
    double x1 = x - reach * y;
    double y1 = y + reach * x;
    double x2 = endX + reach * endY;
    double y2 = endY - reach * endX;
    return new Step.CurveTo(
        place.a() * x1 + place.c() * y1 + place.e(),
        place.b() * x1 + place.d() * y1 + place.f(),
        place.a() * x2 + place.c() * y2 + place.e(),
        place.b() * x2 + place.d() * y2 + place.f(),
        place.a() * endX + place.c() * endY + place.e(),
        place.b() * endX + place.d() * endY + place.f());
  }

  private static double square(double value) {
    return value * value;
  }
}
