package org.careleaf.printing;

/**
 * A printer that this computer knows.
 *
 * @param name its name
 * @param isDefault whether it is the one to use unless told otherwise
 * @param paperWidthMm the width of its paper, upright, in millimetres
 * @param paperHeightMm the height of its paper, upright, in millimetres
 */
public record PrinterInfo(
    String name, boolean isDefault, double paperWidthMm, double paperHeightMm) {}
