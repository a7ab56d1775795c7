package org.careleaf.handout.pdf;

/** A finished PDF. */
final class Pdf {
  private final byte[] bytes;
  private final int pages;

  Pdf(byte[] bytes, int pages) {
    this.bytes = bytes;
    this.pages = pages;
  }

  byte[] bytes() {
    return bytes;
  }

  int pages() {
    return pages;
  }
}
