package org.careleaf.handout.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** How wide words are, which a picture has to know to place them. */
record Lettering(Face normal, Face bold) {
  private record Face(CmapLookup letters, HorizontalMetricsTable widths, int unitsPerEm) {
    double width(String words) {
      return words.codePoints().map(letters::getGlyphId).map(widths::getAdvanceWidth).sum()
          / (double) unitsPerEm;
    }
  }

  static Lettering of(byte[] normal, byte[] bold) {
    return new Lettering(face(normal), face(bold));
  }

  private static Face face(byte[] ttf) {
    try (TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(ttf))) {
      return new Face(
          font.getUnicodeCmapLookup(), font.getHorizontalMetrics(), font.getUnitsPerEm());
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the handout cannot be read", e);
    }
  }

  /** The width of words in letters of size 1. */
  double width(String words, boolean inBold) {
    return (inBold ? bold : normal).width(words);
  }
}
