package org.careleaf.drawing;

/**
 * A colour of red, green and blue, each 0 to 255, with an opacity of 0 (not seen) to 1 (covers).
 */
public record Colour(int red, int green, int blue, double opacity) {
  static final Colour BLACK = new Colour(0, 0, 0, 1);

  /** How light it looks, 0 (black) to 1 (white). */
  double lightness() {
    return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
  }

  static Colour grey(int level) {
    return new Colour(level, level, level, 1);
  }

  /** The same colour, seen through by so much more. */
  Colour thinned(double by) {
    return new Colour(red, green, blue, opacity * by);
  }
}
