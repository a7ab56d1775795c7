package org.careleaf.logo;

/** Looks whether a JPEG has its end: a reader would fill up what is missing with grey. */
final class JpegSegments {
  private static final int START_OF_SCAN = 0xda;
  private static final int END_OF_IMAGE = 0xd9;

  private JpegSegments() {}

  static LogoFile read(byte[] jpeg) {
    int at = 2;
    while (at + 4 <= jpeg.length && (jpeg[at] & 255) == 255) {
      int marker = jpeg[at + 1] & 255;
      if (marker == START_OF_SCAN) {
        return ends(jpeg, at) ? Pixels.read("jpeg", jpeg) : cutOff();
      }
      // A marker may be led by any number of filling bytes.
      at += marker == 255 ? 1 : 2 + ((jpeg[at + 2] & 255) << 8) + (jpeg[at + 3] & 255);
    }
    return cutOff();
  }

  private static boolean ends(byte[] jpeg, int from) {
    for (int i = jpeg.length - 2; i > from; i--) {
      if ((jpeg[i] & 255) == 255 && (jpeg[i + 1] & 255) == END_OF_IMAGE) {
        return true;
      }
    }
    return false;
  }

  private static LogoFile cutOff() {
    return new LogoFile.Refused("the logo's file is cut off or broken", "save the logo again");
  }
}
