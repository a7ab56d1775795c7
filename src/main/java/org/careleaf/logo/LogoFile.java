package org.careleaf.logo;

/** What became of a file that somebody gave as the clinic's logo. */
public sealed interface LogoFile {
  /** It prints. */
  record Usable(Logo logo) implements LogoFile {}

  /**
   * It does not.
   *
   * @param why what is wrong, as the middle of a sentence
   * @param advice what to do
   */
  record Refused(String why, String advice) implements LogoFile {}

  /** The largest file, in bytes. */
  int MOST_BYTES = 2 * 1024 * 1024;

  /** The most pixels on a side. */
  int MOST_PIXELS = 4_000;

  /**
   * Reads a PNG or a JPEG. What it is and how large is looked at before any pixel is, so that a
   * small file cannot fill the memory; nothing is written to the disk.
   */
  static LogoFile read(byte[] bytes) {
    if (bytes.length > MOST_BYTES) {
      return new Refused("the logo is larger than 2 MB", "save it smaller: 1,000 pixels wide do");
    }
    return switch (Signature.of(bytes)) {
      case PNG -> PngChunks.read(bytes);
      case JPEG -> JpegSegments.read(bytes);
      case SVG -> new Refused("the logo is an SVG", "save it as PNG, 1,000 pixels wide");
      case EMPTY -> new Refused("the logo's file is empty", "save the logo again");
      case OTHER -> new Refused("the logo is neither PNG nor JPEG", "save it as PNG or JPEG");
    };
  }
}
