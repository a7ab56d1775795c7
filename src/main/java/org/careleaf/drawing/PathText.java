package org.careleaf.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Reads the path of a pen: M L H V C S Q T A Z, absolute and relative. */
final class PathText {
  private final Numerals text;
  private final List<Step> steps = new ArrayList<>();
  private double x;
  private double y;
  private double startX;
  private double startY;
  // The last control point, and the letter that it belongs to: S and T go on from it.
  private double controlX;
  private double controlY;
  private char last = 'M';
  private boolean relative;

  private PathText(String text) {
    this.text = new Numerals("the path (d)", text);
  }

  static List<Step> read(String text) throws NotDrawable {
    PathText path = new PathText(text);
    char letter = path.text.isAtEnd() ? 'M' : path.text.sign();
    if (letter != 'M' && letter != 'm') {
      throw new NotDrawable(
          "the path (d) begins with \"" + letter + "\"", "begin it with M, x and y");
    }
    if (!path.text.isAtEnd()) {
      path.all(letter);
    }
    return path.steps;
  }

  private void all(char first) throws NotDrawable {
    char letter = first;
    command(letter);
    while (!text.isAtEnd()) {
      if (!text.hasNumber()) {
        letter = text.sign();
      } else if (letter == 'M' || letter == 'm') {
        letter = letter == 'M' ? 'L' : 'l';
      } else if (letter == 'Z' || letter == 'z') {
        throw text.unreadable();
      }
      command(letter);
    }
  }

  private void command(char letter) throws NotDrawable {
    relative = Character.isLowerCase(letter);
    char kind = Character.toUpperCase(letter);
    switch (kind) {
      case 'M' -> move(x(), y());
      case 'L' -> line(x(), y());
      case 'H' -> line(x(), y);
      case 'V' -> line(x, y());
      case 'C' -> cubic(x(), y(), x(), y());
      case 'S' -> cubic(mirrored('C', x, controlX), mirrored('C', y, controlY), x(), y());
      case 'Q' -> quadratic(x(), y());
      case 'T' -> quadratic(mirrored('Q', x, controlX), mirrored('Q', y, controlY));
      case 'A' -> arc();
      case 'Z' -> close();
      default ->
          throw new NotDrawable(
              String.format(Locale.ROOT, "the path (d) has the command \"%c\"", letter),
              "use M L H V C S Q T A Z only");
    }
    last = kind == 'S' ? 'C' : kind == 'T' ? 'Q' : kind;
  }

  private double x() throws NotDrawable {
    return Numerals.within("the path (d)", text.next() + (relative ? x : 0));
  }

  private double y() throws NotDrawable {
    return Numerals.within("the path (d)", text.next() + (relative ? y : 0));
  }

  /** The last control point seen from the other side, or here where there was none. */
  private double mirrored(char kind, double here, double control) {
    return last == kind ? 2 * here - control : here;
  }

  private void move(double toX, double toY) {
    startX = toX;
    startY = toY;
    steps.add(new Step.MoveTo(toX, toY));
    here(toX, toY);
  }

  private void line(double toX, double toY) {
    steps.add(new Step.LineTo(toX, toY));
    here(toX, toY);
  }

  private void cubic(double x1, double y1, double x2, double y2) throws NotDrawable {
    double toX = x();
    double toY = y();
    steps.add(new Step.CurveTo(x1, y1, x2, y2, toX, toY));
    here(toX, toY);
    controlX = x2;
    controlY = y2;
  }

  private void quadratic(double x1, double y1) throws NotDrawable {
    double toX = x();
    double toY = y();
    steps.add(
        new Step.CurveTo(
            x + (x1 - x) * 2 / 3,
            y + (y1 - y) * 2 / 3,
            toX + (x1 - toX) * 2 / 3,
            toY + (y1 - toY) * 2 / 3,
            toX,
            toY));
    here(toX, toY);
    controlX = x1;
    controlY = y1;
  }

  private void arc() throws NotDrawable {
    double radiusX = Math.abs(text.next());
    double radiusY = Math.abs(text.next());
    double degrees = text.next();
    boolean large = text.flag();
    boolean clockwise = text.flag();
    Arc arc = new Arc(radiusX, radiusY, degrees, large, clockwise);
    double fromX = x;
    double fromY = y;
    double toX = x();
    double toY = y();
    steps.addAll(arc.between(fromX, fromY, toX, toY));
    here(toX, toY);
  }

  private void close() {
    steps.add(new Step.Close());
    here(startX, startY);
  }

  private void here(double toX, double toY) {
    x = toX;
    y = toY;
  }
}
