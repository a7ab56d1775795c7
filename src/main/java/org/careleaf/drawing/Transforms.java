package org.careleaf.drawing;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the attribute {@code transform}: translate, scale, rotate, matrix. */
final class Transforms {
  private static final Pattern ONE =
      Pattern.compile("[\\s,]*([A-Za-z]{1,20})\\s*\\(([^()]{0,400})\\)[\\s,]*");

  private Transforms() {}

  /** How the plane lies in the one around it. */
  static Matrix read(String text, Matrix around) throws NotDrawable {
    Matrix place = around;
    Matcher one = ONE.matcher(text);
    int at = 0;
    while (at < text.length()) {
      if (!one.region(at, text.length()).lookingAt()) {
        throw unknown(text);
      }
      place = place.with(matrix(one.group(1), Numerals.all("transform", one.group(2))));
      Numerals.within("transform", place.largest());
      at = one.end();
    }
    return place;
  }

  private static Matrix matrix(String name, List<Double> n) throws NotDrawable {
    return switch (name + " " + n.size()) {
      case "translate 1" -> Matrix.moved(n.getFirst(), 0);
      case "translate 2" -> Matrix.moved(n.getFirst(), n.get(1));
      case "scale 1" -> Matrix.scaled(n.getFirst(), n.getFirst());
      case "scale 2" -> Matrix.scaled(n.getFirst(), n.get(1));
      case "rotate 1" -> Matrix.turned(n.getFirst());
      case "rotate 3" ->
          Matrix.moved(n.get(1), n.get(2))
              .with(Matrix.turned(n.getFirst()))
              .with(Matrix.moved(-n.get(1), -n.get(2)));
      case "matrix 6" -> new Matrix(n.get(0), n.get(1), n.get(2), n.get(3), n.get(4), n.get(5));
      default -> throw unknown(name);
    };
  }

  private static NotDrawable unknown(String text) {
    String shown = text.length() > 40 ? text.substring(0, 40) : text;
    return new NotDrawable(
        "the transform \"" + shown + "\" is not one that is drawn",
        "use translate, scale, rotate or matrix");
  }
}
