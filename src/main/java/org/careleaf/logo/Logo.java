package org.careleaf.logo;

/**
 * A clinic's logo, as it prints: an opaque PNG without any metadata.
 *
 * @param png the picture; shared, not to be written to
 * @param width in pixels
 * @param height in pixels
 */
@SuppressWarnings("ArrayRecordComponent")
public record Logo(byte[] png, int width, int height) {
  /** The widest that a logo prints, in millimetres. */
  public static final double WIDEST_MM = 60;

  /** The highest that a logo prints, in millimetres: no higher than the lines beside it. */
  public static final double HIGHEST_MM = 13;

  private static final double DOTS_PER_MM = 300 / 25.4;

  /** The pixels of the widest logo at 300 dots an inch. */
  static final int WIDEST = (int) Math.ceil(WIDEST_MM * DOTS_PER_MM);

  /** The pixels of the highest logo at 300 dots an inch. */
  static final int HIGHEST = (int) Math.ceil(HIGHEST_MM * DOTS_PER_MM);

  /**
   * How wide it prints, in millimetres: as large as there is room, but a small picture no larger
   * than its pixels are at 100 dots an inch, where they would show.
   */
  public double widthMm() {
    double room = Math.min(WIDEST_MM, HIGHEST_MM * width / height);
    return Math.min(room, width / (DOTS_PER_MM / 3));
  }
}
