package org.careleaf.handout;

import java.util.Arrays;

/**
 * The clinic's mark on its sheets, checked and as small as it prints.
 *
 * @param png the picture, a PNG without anything but pixels; shared, not to be written to
 * @param widthMm how wide it prints, in millimetres
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what it holds, and never changed
public record Logo(byte[] png, double widthMm) {
  @Override
  public boolean equals(Object other) {
    return other instanceof Logo(byte[] others, double width)
        && widthMm == width
        && Arrays.equals(png, others);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(png);
  }

  @Override
  public String toString() {
    return "Logo[" + png.length + " bytes]";
  }
}
