package org.careleaf.logo;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;

/** What a file is by its first bytes, whatever its name says. */
enum Signature {
  PNG,
  JPEG,
  SVG,
  EMPTY,
  OTHER;

  private static final byte[] PNG_BYTES = HexFormat.of().parseHex("89504e470d0a1a0a");
  private static final byte[] JPEG_BYTES = HexFormat.of().parseHex("ffd8ff");
  private static final int LOOKED_AT = 1_000;

  static Signature of(byte[] bytes) {
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (begins(bytes, PNG_BYTES)) {
      return PNG;
    }
    if (begins(bytes, JPEG_BYTES)) {
      return JPEG;
    }
    int length = Math.min(bytes.length, LOOKED_AT);
    return new String(bytes, 0, length, StandardCharsets.UTF_8).contains("<svg") ? SVG : OTHER;
  }

  private static boolean begins(byte[] bytes, byte[] with) {
    return bytes.length >= with.length
        && Arrays.equals(bytes, 0, with.length, with, 0, with.length);
  }
}
