package org.careleaf.json;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * The parts of JSON that hold no others: texts, numbers, words, and the space between them.
 *
 * @param cursor where reading stands
 * @param faults where faults go that reading can go on behind
 */
record Scalars(TextCursor cursor, Faults faults) {
  private static final Pattern NUMBER =
      Pattern.compile("-?(0|[1-9]\\d*)(\\.\\d+)?([eE][+-]?\\d+)?");
  private static final Set<String> WORDS = Set.of("true", "false", "null");
  private static final Pattern ESCAPE = Pattern.compile("[\"\\\\/bfnrt]|u[0-9a-fA-F]{4}");
  private static final String OTHER_QUOTES = "'`\u2018\u2019\u201c\u201d\u201e\u00ab\u00bb";

  void space() {
    blanks();
    while (cursor.startsWith("//") || cursor.startsWith("#") || cursor.startsWith("/*")) {
      faults.add(cursor.at(), "a comment stands here, and JSON has none", "take it out");
      boolean block = cursor.startsWith("/*");
      cursor.skipTo(block ? "*/" : "\n");
      cursor.takeAll(c -> block && "*/".indexOf(c) >= 0);
      blanks();
    }
  }

  private void blanks() {
    cursor.takeAll(c -> " \t\r\n".indexOf(c) >= 0);
  }

  /** A key, with its quotes. */
  String key() {
    if (cursor.peek() == '"') {
      return text();
    }
    int start = cursor.at();
    refuseOtherQuotes();
    String word = cursor.takeAll(Scalars::isWord);
    if (word.isEmpty()) {
      throw faults.stop(
          start,
          "a key belongs here, not " + shown(),
          "write a key in quotes, or look just before for a bracket or comma too many or too few");
    }
    throw faults.stop(
        start, "the key " + word + " stands without quotes", "write \"" + word + "\"");
  }

  /** A text, with its quotes. */
  String text() {
    int start = cursor.at();
    cursor.take('"');
    while (!cursor.take('"')) {
      if (cursor.atEnd() || "\r\n".indexOf(cursor.peek()) >= 0) {
        throw faults.stop(
            start,
            "the text that begins here has no closing quote on its line",
            "write \" where it ends; a line break within a text is written \\n");
      }
      character();
    }
    return cursor.since(start);
  }

  private void character() {
    int start = cursor.at();
    char here = cursor.next();
    if (here == '\\') {
      escape(start);
    } else if (here < ' ') {
      faults.add(
          start,
          here == '\t' ? "a tab stands within a text" : "a control character is in a text",
          "write a space in its place");
    }
  }

  private void escape(int start) {
    int length = cursor.peek() == 'u' ? 5 : 1;
    for (int i = 0; i < length && !cursor.atEnd() && cursor.peek() != '\n'; i++) {
      cursor.next();
    }
    String escape = cursor.since(start);
    if (!ESCAPE.matcher(escape.substring(1)).matches()) {
      faults.add(
          start,
          escape + " means nothing within a text",
          "write \\\\ for a backslash; the others are \\\" \\n \\t and \\u with four digits");
    }
  }

  /** A number or a word. */
  void other() {
    int start = cursor.at();
    refuseOtherQuotes();
    String word = cursor.takeAll(Scalars::isWord);
    if (word.isEmpty()) {
      throw faults.stop(
          start, "a value belongs here, not " + shown(), "write the value that is missing");
    }
    boolean number = "+-.0123456789".indexOf(word.charAt(0)) >= 0;
    if (number && !NUMBER.matcher(word).matches()) {
      throw faults.stop(
          start, word + " is not a number", "write it like 12 or 0.5, or put it in quotes");
    }
    if (!number && !WORDS.contains(word)) {
      throw faults.stop(
          start,
          "the word " + word + " stands without quotes",
          WORDS.contains(word.toLowerCase(Locale.ROOT))
              ? "write it in small letters: " + word.toLowerCase(Locale.ROOT)
              : "put quotes around the whole text; only true, false and numbers stand without");
    }
  }

  private void refuseOtherQuotes() {
    if (OTHER_QUOTES.indexOf(cursor.peek()) >= 0) {
      throw faults.stop(
          cursor.at(),
          "the quote " + cursor.peek() + " is not one that JSON knows",
          "write straight double quotes: \"...\"");
    }
  }

  private String shown() {
    char here = cursor.peek();
    if (cursor.atEnd()) {
      return "the end of the file";
    }
    return Character.isSpaceChar(here) || Character.isISOControl(here) || here > 0x2000
        ? String.format("the character U+%04X, which may be invisible", (int) here)
        : "a " + here;
  }

  private static boolean isWord(int c) {
    return Character.isLetterOrDigit(c) || "+-._$".indexOf(c) >= 0;
  }
}
