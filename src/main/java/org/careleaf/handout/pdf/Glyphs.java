package org.careleaf.handout.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TrueTypeFont;

/** Which characters every weight of the fonts can print. */
final class Glyphs {
  /** Nearly all letters of Latin script have smaller numbers: they are looked up once. */
  private static final int OFTEN = 0x250;

  private final List<CmapLookup> fonts;
  private final BitSet often = new BitSet(OFTEN);

  Glyphs(List<TrueTypeFont> fonts) {
    this.fonts = fonts.stream().map(Glyphs::characters).toList();
    IntStream.range(0, OFTEN).filter(this::inAll).forEach(often::set);
  }

  private static CmapLookup characters(TrueTypeFont font) {
    try {
      return font.getUnicodeCmapLookup();
    } catch (IOException e) {
      throw new UncheckedIOException("a font of the handout cannot be read", e);
    }
  }

  /**
   * Refuses a text with a character that would come out as a wrong sign.
   *
   * @throws IllegalArgumentException naming the character and the text
   */
  void check(String text) {
    for (int at = 0; at < text.length(); at += Character.charCount(text.codePointAt(at))) {
      if (!printable(text.codePointAt(at))) {
        refuse(text.codePointAt(at), text);
      }
    }
  }

  boolean printable(int character) {
    return character == '\n'
        || character == '\t'
        || (character < OFTEN ? often.get(character) : inAll(character));
  }

  private boolean inAll(int character) {
    for (CmapLookup font : fonts) {
      if (font.getGlyphId(character) == 0) {
        return false;
      }
    }
    return true;
  }

  /** A character in words, for example {@code "☎" (U+260E BLACK TELEPHONE)}. */
  static String named(int character) {
    return "\"%s\" (U+%04X %s)"
        .formatted(Character.toString(character), character, Character.getName(character));
  }

  private static void refuse(int character, String text) {
    throw new IllegalArgumentException(
        "The handout's font has no %s, in: %s".formatted(named(character), text));
  }
}
