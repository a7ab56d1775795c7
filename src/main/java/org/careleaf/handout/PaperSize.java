package org.careleaf.handout;

import java.util.Locale;
import java.util.Set;

/**
 * The sheet a handout is laid out for.
 *
 * <p>US Letter (ANSI/ASME Y14.1) and A4 (ISO 216), in millimetres, upright.
 */
public enum PaperSize {
  LETTER(215.9, 279.4),
  A4(210, 297);

  /** Where US Letter is the usual sheet (Unicode CLDR, supplemental paper sizes). */
  private static final Set<String> LETTER_COUNTRIES =
      Set.of(
          "US", "CA", "MX", "PR", "PH", "CL", "CO", "CR", "GT", "NI", "PA", "SV", "VE", "BZ", "DO");

  private final double widthMm;
  private final double heightMm;

  PaperSize(double widthMm, double heightMm) {
    this.widthMm = widthMm;
    this.heightMm = heightMm;
  }

  public double widthMm() {
    return widthMm;
  }

  public double heightMm() {
    return heightMm;
  }

  /** The size in use where a locale is at home; Letter where no country is named. */
  public static PaperSize usual(Locale locale) {
    return locale.getCountry().isEmpty() || LETTER_COUNTRIES.contains(locale.getCountry())
        ? LETTER
        : A4;
  }

  /** The size that fits best on a sheet of the given millimetres. */
  public static PaperSize nearest(double widthMm, double heightMm) {
    double letter = Math.abs(widthMm - LETTER.widthMm) + Math.abs(heightMm - LETTER.heightMm);
    double a4 = Math.abs(widthMm - A4.widthMm) + Math.abs(heightMm - A4.heightMm);
    return letter <= a4 ? LETTER : A4;
  }
}
