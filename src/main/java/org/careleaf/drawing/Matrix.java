package org.careleaf.drawing;

/** How one plane lies in another: x' = a x + c y + e, y' = b x + d y + f. */
public record Matrix(double a, double b, double c, double d, double e, double f) {
  /** A plane that lies as it is. */
  public static final Matrix SAME = new Matrix(1, 0, 0, 1, 0, 0);

  static Matrix moved(double x, double y) {
    return new Matrix(1, 0, 0, 1, x, y);
  }

  static Matrix scaled(double x, double y) {
    return new Matrix(x, 0, 0, y, 0, 0);
  }

  static Matrix turned(double degrees) {
    double cos = Math.cos(Math.toRadians(degrees));
    double sin = Math.sin(Math.toRadians(degrees));
    return new Matrix(cos, sin, -sin, cos, 0, 0);
  }

  /** A plane that lies in this one. */
  Matrix with(Matrix inner) {
    return new Matrix(
        a * inner.a + c * inner.b,
        b * inner.a + d * inner.b,
        a * inner.c + c * inner.d,
        b * inner.c + d * inner.d,
        a * inner.e + c * inner.f + e,
        b * inner.e + d * inner.f + f);
  }

  /** The number furthest from zero. */
  double largest() {
    double scales =
        Math.max(Math.max(Math.abs(a), Math.abs(b)), Math.max(Math.abs(c), Math.abs(d)));
    return Math.max(scales, Math.max(Math.abs(e), Math.abs(f)));
  }
}
