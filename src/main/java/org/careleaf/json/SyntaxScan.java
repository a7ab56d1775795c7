package org.careleaf.json;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.json.Faults.Fault;

/**
 * Finds where a text leaves the grammar of JSON, and says so in an author's words. Reads on behind
 * what cannot be misunderstood (a comma too many, a comma too few, a comment, a doubled key), so
 * that those show all at once.
 */
final class SyntaxScan {
  /** Deeper than any file may be; whether it may is Jackson's to say. */
  private static final int DEEPEST = 50;

  private final TextCursor cursor;
  private final Scalars scalars;
  private final Faults faults = new Faults();
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
    } catch (Faults.Stop stop) {
      return scan.faults.all();
    }
    return scan.faults.all();
  }

  private void file() {
    scalars.space();
    value();
    scalars.space();
    if (!cursor.atEnd()) {
      throw faults.stop(
          cursor.at(),
          "the content ended before this",
          "take the rest out, or look above for a bracket that closes too early");
    }
  }

  private void value() {
    switch (cursor.peek()) {
      case '{' -> nested(this::object);
      case '[' -> nested(() -> members('[', ']', this::value));
      case '"' -> scalars.text();
      default -> scalars.other();
    }
  }

  private void nested(Runnable content) {
    if (++depth > DEEPEST) {
      throw faults.stop(cursor.at(), "brackets stand too deep in each other", "unnest them");
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
          scalars.space();
          if (!cursor.take(':')) {
            throw faults.stop(
                cursor.at(),
                "the key " + key + " is not followed by a colon",
                "write " + key + ": and its value; or a quote is missing or too many just before");
          }
          scalars.space();
          value();
        });
  }

  private void doubled(String key, int start, int first) {
    faults.add(
        start,
        "the key " + key + " is here twice, first at " + place(first),
        "keep one of the two");
  }

  private void members(char opening, char closing, Runnable member) {
    int opened = cursor.at();
    cursor.take(opening);
    scalars.space();
    while (!cursor.take(closing)) {
      mustBeOpen(opened, opening, closing);
      member.run();
      int end = cursor.at();
      scalars.space();
      if (cursor.peek() == ',') {
        comma(closing);
      } else if (cursor.peek() != closing) {
        mustBeOpen(opened, opening, closing);
        missingComma(end, depth > 1 ? orClosing(opened, closing) : "");
      }
    }
  }

  private void comma(char closing) {
    int comma = cursor.at();
    cursor.take(',');
    scalars.space();
    if (cursor.peek() == closing) {
      faults.add(comma, "a comma stands before the closing " + closing, "take the comma out");
    }
  }

  /** A bracket that was forgotten inside looks like a comma that was. */
  private String orClosing(int opened, char closing) {
    return "; or a " + closing + ", if what began at " + place(opened) + " ends here";
  }

  private void missingComma(int end, String otherwise) {
    if ("\"{[-0123456789tfn".indexOf(cursor.peek()) < 0) {
      throw faults.stop(
          cursor.at(),
          "\"" + cursor.peek() + "\" does not belong here",
          "between two values stands a comma; a quote inside a text is written \\\"");
    }
    faults.add(end, "a comma is missing", "write a comma here, behind the value" + otherwise);
  }

  /** The file goes on, and not with the other sort of closing bracket. */
  private void mustBeOpen(int opened, char opening, char closing) {
    boolean closesOther = "]}".indexOf(cursor.peek()) >= 0 && cursor.peek() != closing;
    if (cursor.atEnd() || closesOther) {
      String where = cursor.atEnd() ? "the end of the file" : "this " + cursor.peek();
      throw faults.stop(
          cursor.at(),
          "the " + opening + " of " + place(opened) + " is not closed before " + where,
          "write " + closing + " where its content ends");
    }
  }

  private String place(int offset) {
    return "line " + cursor.line(offset) + ", column " + cursor.column(offset);
  }
}
