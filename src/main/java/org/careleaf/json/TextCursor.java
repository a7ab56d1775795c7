package org.careleaf.json;

/** A place in a text that moves forward, and what stands there. */
final class TextCursor {
  /** What {@link #peek} gives behind the last character. */
  static final char END = '\0';

  private final String text;
  private int at;

  TextCursor(String text) {
    this.text = text;
  }

  int at() {
    return at;
  }

  boolean atEnd() {
    return at >= text.length();
  }

  char peek() {
    return peek(0);
  }

  char peek(int ahead) {
    return at + ahead < text.length() ? text.charAt(at + ahead) : END;
  }

  char next() {
    char here = peek();
    at++;
    return here;
  }

  /** Takes the character if it stands here. */
  boolean take(char wanted) {
    boolean stands = peek() == wanted && !atEnd();
    at += stands ? 1 : 0;
    return stands;
  }

  boolean startsWith(String wanted) {
    return text.startsWith(wanted, at);
  }

  /** Moves to the next occurrence, or to the end. */
  void skipTo(String wanted) {
    int found = text.indexOf(wanted, at);
    at = found < 0 ? text.length() : found;
  }

  /** Moves over everything that the set holds, and gives it. */
  String takeAll(java.util.function.IntPredicate set) {
    int from = at;
    while (!atEnd() && set.test(peek())) {
      at++;
    }
    return text.substring(from, at);
  }

  String since(int from) {
    return text.substring(from, at);
  }

  /** The line of an offset, from 1. */
  int line(int offset) {
    return 1 + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
  }

  /** The column of an offset, from 1. */
  int column(int offset) {
    return offset - text.lastIndexOf('\n', offset - 1);
  }
}
