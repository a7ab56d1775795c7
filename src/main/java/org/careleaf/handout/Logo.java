package org.careleaf.handout;

import java.util.Arrays;

/**
 * The clinic's mark on its sheets.
 *
 * @param bytes a PNG or JPEG file, as it is; at most {@link #MOST_BYTES}
 */
@SuppressWarnings("ArrayRecordComponent") // compared by what it holds, and never changed
public record Logo(byte[] bytes) {
  /** A larger file is refused. */
  public static final int MOST_BYTES = 2_000_000;

  /**
   * @throws IllegalArgumentException for more than {@link #MOST_BYTES}
   */
  public Logo {
    if (bytes.length > MOST_BYTES) {
      throw new IllegalArgumentException("The logo is larger than 2 MB: make it smaller.");
    }
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Logo(byte[] others) && Arrays.equals(bytes, others);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  @Override
  public String toString() {
    return "Logo[" + bytes.length + " bytes]";
  }
}
