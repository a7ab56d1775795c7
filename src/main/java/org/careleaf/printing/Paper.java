package org.careleaf.printing;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;

/**
 * A size of paper, upright.
 *
 * @param widthMm in millimetres
 * @param heightMm in millimetres
 */
public record Paper(double widthMm, double heightMm) {
  private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA");

  /** Systems round sizes each in their own way: to points, to hundredths of an inch. */
  private static final double SAME_MM = 1;

  /** Whether it is this size, as printers count. */
  public boolean is(double otherWidthMm, double otherHeightMm) {
    return Math.abs(widthMm - otherWidthMm) < SAME_MM
        && Math.abs(heightMm - otherHeightMm) < SAME_MM;
  }

  /** What is usual where this computer stands. */
  static Paper usualHere() {
    return usualIn(Locale.getDefault());
  }

  /**
   * By name, never by {@code MediaSize.ISO} and its like: the first use of one of those and the
   * first of {@link MediaSize} wait for each other for good where two threads make them at a time.
   */
  static Paper usualIn(Locale locale) {
    boolean letter = LETTER_COUNTRIES.contains(locale.getCountry());
    return of(letter ? MediaSizeName.NA_LETTER : MediaSizeName.ISO_A4).orElseThrow();
  }

  /** The size of a name; a driver may have names of its own, without a size. */
  static Optional<Paper> of(MediaSizeName name) {
    return Optional.ofNullable(MediaSize.getMediaSizeForName(name)).map(Paper::of);
  }

  private static Paper of(MediaSize size) {
    // MediaSize calculates in float; to tenths of a millimetre is what paper sizes are named in.
    return new Paper(tenths(size.getX(MediaSize.MM)), tenths(size.getY(MediaSize.MM)));
  }

  private static double tenths(float mm) {
    return Math.round(mm * 10.0) / 10.0;
  }
}
