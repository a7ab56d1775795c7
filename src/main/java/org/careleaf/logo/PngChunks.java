package org.careleaf.logo;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Takes a PNG apart, and keeps the chunks that hold pixels; texts and profiles are not read. */
final class PngChunks {
  private static final int SIGNATURE = 8;
  private static final int FRAME = 12; // length, name and checksum of a chunk
  private static final Set<String> PIXELS = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");

  private PngChunks() {}

  static LogoFile read(byte[] png) {
    ByteBuffer bytes = ByteBuffer.wrap(png);
    ByteArrayOutputStream pixels = new ByteArrayOutputStream();
    pixels.write(png, 0, SIGNATURE);
    int at = SIGNATURE;
    while (png.length - at >= FRAME) {
      int length = bytes.getInt(at);
      String name = new String(png, at + 4, 4, StandardCharsets.ISO_8859_1);
      if (length < 0 || length > png.length - at - FRAME) {
        return cutOff();
      }
      if (name.equals("acTL")) {
        return new LogoFile.Refused("the logo moves (animated PNG)", "save one picture of it");
      }
      if (PIXELS.contains(name)) {
        pixels.write(png, at, length + FRAME);
      }
      at += length + FRAME;
      if (name.equals("IEND")) {
        return Pixels.read("png", pixels.toByteArray());
      }
    }
    return cutOff();
  }

  private static LogoFile cutOff() {
    return new LogoFile.Refused("the logo's file is cut off or broken", "save the logo again");
  }
}
