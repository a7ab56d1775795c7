package org.careleaf.printing;

import java.util.Locale;
import java.util.Set;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSize;
import javax.print.attribute.standard.MediaSizeName;
import org.jspecify.annotations.Nullable;

/** The paper that a printer takes unless told otherwise, upright, in millimetres. */
record Paper(double widthMm, double heightMm) {
  private static final Set<String> LETTER_COUNTRIES = Set.of("US", "CA");

  /** What the printer says; where it says nothing, what is usual where this computer stands. */
  static Paper of(PrintService printer) {
    MediaSize size = stated(printer);
    return size == null ? usualIn(Locale.getDefault()) : of(size);
  }

  static Paper usualIn(Locale locale) {
    boolean letter = LETTER_COUNTRIES.contains(locale.getCountry());
    return of(letter ? MediaSize.NA.LETTER : MediaSize.ISO.A4);
  }

  private static @Nullable MediaSize stated(PrintService printer) {
    try {
      Object media = printer.getDefaultAttributeValue(Media.class);
      return media instanceof MediaSizeName name ? MediaSize.getMediaSizeForName(name) : null;
    } catch (RuntimeException e) {
      // A printer that went away, or a driver that fails: its paper is not worth losing the list.
      return null;
    }
  }

  private static Paper of(MediaSize size) {
    // MediaSize calculates in float; to tenths of a millimetre is what paper sizes are named in.
    return new Paper(tenths(size.getX(MediaSize.MM)), tenths(size.getY(MediaSize.MM)));
  }

  private static double tenths(float mm) {
    return Math.round(mm * 10.0) / 10.0;
  }
}
