package org.careleaf.json;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.careleaf.model.Problem.Place;

/** Turns the bytes of a file into text, and says where and how they are not UTF-8. */
final class Utf8 {
  private static final String SAVE = "save it again with the encoding UTF-8";
  private static final char REPLACED = '\ufffd';
  private static final Charset WESTERN = Charset.forName("windows-1252");

  private Utf8() {}

  /** The text of the bytes, without a byte order mark. */
  static String decode(byte[] bytes) throws NotUtf8 {
    if (isUtf16(bytes)) {
      throw new NotUtf8(1, 1, "the file is UTF-16, not UTF-8");
    }
    // The quicker way puts this sign where bytes are no letter; a file may also have it written.
    String text = new String(bytes, StandardCharsets.UTF_8);
    if (text.indexOf(REPLACED) >= 0) {
      check(bytes);
    }
    return text.startsWith("\ufeff") ? text.substring(1) : text;
  }

  private static void check(byte[] bytes) throws NotUtf8 {
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(bytes.length);
    if (StandardCharsets.UTF_8.newDecoder().decode(in, out, true).isError()) {
      String text = out.flip().toString();
      TextCursor read = new TextCursor(text);
      throw new NotUtf8(
          read.line(text.length()), read.column(text.length()), message(bytes, in.position()));
    }
  }

  /** By its mark, or by the zero byte that every letter of JSON's own has in UTF-16. */
  private static boolean isUtf16(byte[] bytes) {
    if (bytes.length < 2) {
      return false;
    }
    int mark = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
    return mark == 0xfeff || mark == 0xfffe || (bytes[0] == 0) != (bytes[1] == 0);
  }

  private static String message(byte[] bytes, int at) {
    String byteAt = "byte " + HexFormat.of().toHexDigits(bytes[at]) + " at offset " + at;
    String western = new String(bytes, at, 1, WESTERN);
    return hasLongerLetters(bytes)
        ? "the file is broken UTF-8: the " + byteAt + " belongs to no letter"
        : "the file is not UTF-8, but probably Windows-1252 or Latin-1: the "
            + byteAt
            + " would be \""
            + western
            + "\" there";
  }

  /** Whether some letter beyond ASCII is good UTF-8, which other encodings make only by chance. */
  private static boolean hasLongerLetters(byte[] bytes) {
    String replaced = new String(bytes, StandardCharsets.UTF_8);
    return replaced.chars().anyMatch(c -> c > 0x7f && c != REPLACED);
  }

  /** Bytes that are not UTF-8, and where the first of them stands. */
  static final class NotUtf8 extends IOException {
    private static final long serialVersionUID = 1;
    private final int line;
    private final int column;

    NotUtf8(int line, int column, String message) {
      super(message);
      this.line = line;
      this.column = column;
    }

    Place place(String file) {
      return new Place(file, line, column, "");
    }

    String message() {
      return String.valueOf(getMessage());
    }

    String advice() {
      return SAVE;
    }
  }
}
