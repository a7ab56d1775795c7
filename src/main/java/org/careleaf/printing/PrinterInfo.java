package org.careleaf.printing;

/**
 * A printer that this computer knows.
 *
 * @param name its name
 * @param isDefault whether it is the one to use unless told otherwise
 * @param paperWidthMm the width of its paper, upright, in millimetres
 * @param paperHeightMm the height of its paper, upright, in millimetres
 * @param offer what can be chosen at it
 */
public record PrinterInfo(
    String name, boolean isDefault, double paperWidthMm, double paperHeightMm, Offer offer) {
  /** One at which nothing can be chosen. */
  public PrinterInfo(String name, boolean isDefault, double paperWidthMm, double paperHeightMm) {
    this(name, isDefault, paperWidthMm, paperHeightMm, Offer.NOTHING);
  }

  /** One of whom only the name is known yet. */
  static PrinterInfo silent(String name, boolean isDefault) {
    Paper usual = Paper.usualHere();
    return new PrinterInfo(name, isDefault, usual.widthMm(), usual.heightMm());
  }
}
