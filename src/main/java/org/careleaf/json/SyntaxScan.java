package org.careleaf.json;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds where a text leaves the grammar of JSON, and says so in an author's words. Reads on behind
 * what cannot be misunderstood (a comma too many, a comma too few, a comment, a doubled key), so
 * that those show all at once.
 */
final class SyntaxScan {
  /** Deeper than any file may be; whether it may is Jackson's to say. */
  private static final int DEEPEST = 50;

  /** One fault: where its character stands, what is wrong, what to do. */
  record Fault(int offset, String message, String advice) {}

  private final TextCursor cursor;
  private final Scalars scalars;
  private final List<Fault> faults = new ArrayList<>();
  private int depth;

  private SyntaxScan(TextCursor cursor) {
    this.cursor = cursor;
    this.scalars = new Scalars(cursor, faults);
  }

  /** The faults of a text, in its order; none for good JSON. */
  static List<Fault> of(String text) {
    SyntaxScan scan = new SyntaxScan(new TextCursor(text));
    try {
      scan.file();
    } catch (Stop stop) {
      scan.faults.add(stop.fault);
    }
    return scan.faults;
  }

  /** Where reading on would only guess. */
  static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;
    private final transient Fault fault;

    Stop(Fault fault) {
      super(fault.message(), null, false, false);
      this.fault = fault;
    }
  }

  private void file() {
    space();
    value();
    space();
    if (!cursor.atEnd()) {
      throw stop(
          cursor.at(),
          "the content ended before this",
          "take the rest out, or look above for a bracket that closes too early");
    }
  }

  private void value() {
    switch (cursor.peek()) {
      case '{' -> nested(this::object);
      case '[' -> nested(this::list);
      case '"' -> scalars.text();
      default -> scalars.other();
    }
  }

  private void nested(Runnable content) {
    if (++depth > DEEPEST) {
      throw new Stop(
          new Fault(cursor.at(), "brackets stand too deep in each other", "unnest them"));
    }
    content.run();
    depth--;
  }

  private void object() {
    Map<String, Integer> keys = new HashMap<>();
    members(
        '{',
        '}',
        () -> {
          int start = cursor.at();
          String key = scalars.key();
          Integer first = keys.putIfAbsent(key, start);
          if (first != null) {
            doubled(key, start, first);
          }
          space();
          if (!cursor.take(':')) {
            throw stop(
                cursor.at(),
                "the key " + key + " is not followed by a colon",
                "write " + key + ": and its value; or a quote is missing or too many just before");
          }
          space();
          value();
        });
  }

  private void doubled(String key, int start, int first) {
    faults.add(
        new Fault(
            start,
            "the key " + key + " is here twice, first at " + place(first),
            "keep one of the two"));
  }

  private void list() {
    members('[', ']', this::value);
  }

  private void members(char opening, char closing, Runnable member) {
    int opened = cursor.at();
    cursor.take(opening);
    space();
    while (!cursor.take(closing)) {
      mustBeOpen(opened, opening, closing);
      member.run();
      int end = cursor.at();
      space();
      if (cursor.peek() == ',') {
        comma(closing);
      } else if (cursor.peek() != closing) {
        mustBeOpen(opened, opening, closing);
        missingComma(end);
      }
    }
  }

  private void comma(char closing) {
    int comma = cursor.at();
    cursor.take(',');
    space();
    if (cursor.peek() == closing) {
      faults.add(
          new Fault(comma, "a comma stands before the closing " + closing, "take the comma out"));
    }
  }

  private void missingComma(int end) {
    if ("\"{[-0123456789tfn".indexOf(cursor.peek()) < 0) {
      throw stop(
          cursor.at(),
          "\"" + cursor.peek() + "\" does not belong here",
          "a quote inside a text is written \\\"; between two values stands a comma");
    }
    faults.add(new Fault(end, "a comma is missing", "write a comma here, behind the value"));
  }

  /** The file goes on, and not with the other sort of closing bracket. */
  private void mustBeOpen(int opened, char opening, char closing) {
    boolean closesOther = "]}".indexOf(cursor.peek()) >= 0 && cursor.peek() != closing;
    if (cursor.atEnd() || closesOther) {
      String where = cursor.atEnd() ? "the end of the file" : "this " + cursor.peek();
      throw stop(
          cursor.at(),
          "the " + opening + " of " + place(opened) + " is not closed before " + where,
          "write " + closing + " where its content ends");
    }
  }

  private void space() {
    scalars.space();
  }

  private String place(int offset) {
    return "line " + cursor.line(offset) + ", column " + cursor.column(offset);
  }

  private static Stop stop(int offset, String message, String advice) {
    return new Stop(new Fault(offset, message, advice));
  }
}
