package org.careleaf.handout.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.HorizontalMetricsTable;
import org.apache.fontbox.ttf.TrueTypeFont;

/** How wide words are, which a picture has to know to place them. */
record Lettering(Map<Weight, Face> faces) {
  /** How heavy letters are. */
  enum Weight {
    NORMAL,
    SEMIBOLD,
    BOLD
  }

  /** Nearly all letters of Latin script have smaller numbers: their widths are looked up once. */
  private static final int OFTEN = 0x250;

  private record Face(
      CmapLookup letters, HorizontalMetricsTable widths, int unitsPerEm, List<Integer> often) {
    double width(String words) {
      int units = 0;
      for (int at = 0; at < words.length(); at += Character.charCount(words.codePointAt(at))) {
        int letter = words.codePointAt(at);
        units += letter < OFTEN ? often.get(letter) : units(letters, widths, letter);
      }
      return units / (double) unitsPerEm;
    }
  }

  private static int units(CmapLookup letters, HorizontalMetricsTable widths, int letter) {
    return widths.getAdvanceWidth(letters.getGlyphId(letter));
  }

  static Lettering of(TrueTypeFont normal, TrueTypeFont semibold, TrueTypeFont bold) {
    return new Lettering(
        Map.of(
            Weight.NORMAL, face(normal),
            Weight.SEMIBOLD, face(semibold),
            Weight.BOLD, face(bold)));
  }

  private static Face face(TrueTypeFont font) {
    try {
      CmapLookup letters = font.getUnicodeCmapLookup();
      HorizontalMetricsTable widths = font.getHorizontalMetrics();
      List<Integer> often =
          IntStream.range(0, OFTEN).mapToObj(letter -> units(letters, widths, letter)).toList();
      return new Face(letters, widths, font.getUnitsPerEm(), often);
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the handout cannot be read", e);
    }
  }

  /** The width of words in letters of size 1. */
  double width(String words, Weight weight) {
    return Objects.requireNonNull(faces.get(weight)).width(words);
  }
}
