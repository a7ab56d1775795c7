package org.careleaf.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the numbers of an attribute, one after the other. */
final class Numerals {
  /** No number of a drawing is further from zero. */
  static final double LARGEST = 1e5;

  private static final Pattern NUMBER =
      Pattern.compile("[+-]?(?:\\d{1,20}(?:\\.\\d{0,20})?|\\.\\d{1,20})(?:[eE][+-]?\\d{1,3})?");
  private static final Pattern GAP = Pattern.compile("[ \\t\\r\\n]*,?[ \\t\\r\\n]*");

  private final String what;
  private final String text;
  private final Matcher number;
  private final Matcher gap;
  private int at;

  /**
   * @param what what a refusal calls the text
   */
  Numerals(String what, String text) {
    this.what = what;
    this.text = text;
    this.number = NUMBER.matcher(text);
    this.gap = GAP.matcher(text);
    skip();
  }

  static double one(String what, String text) throws NotDrawable {
    Numerals numerals = new Numerals(what, text);
    double value = numerals.next();
    if (!numerals.isAtEnd()) {
      throw numerals.unreadable();
    }
    return value;
  }

  static List<Double> all(String what, String text) throws NotDrawable {
    Numerals numerals = new Numerals(what, text);
    List<Double> values = new ArrayList<>();
    while (!numerals.isAtEnd()) {
      values.add(numerals.next());
    }
    return values;
  }

  boolean isAtEnd() {
    return at == text.length();
  }

  /** Whether a number comes next. */
  boolean hasNumber() {
    return number.region(at, text.length()).lookingAt();
  }

  double next() throws NotDrawable {
    if (!hasNumber()) {
      throw unreadable();
    }
    double value = Double.parseDouble(number.group());
    at = number.end();
    skip();
    return within(what, value);
  }

  /** The next sign, which is no number. */
  char sign() {
    char sign = text.charAt(at++);
    skip();
    return sign;
  }

  /** A flag of an arc: 0 or 1, which the next number may follow without a gap. */
  boolean flag() throws NotDrawable {
    if (isAtEnd() || (text.charAt(at) != '0' && text.charAt(at) != '1')) {
      throw unreadable();
    }
    return sign() == '1';
  }

  static double within(String what, double value) throws NotDrawable {
    if (!(Math.abs(value) <= LARGEST)) {
      throw new NotDrawable(
          "a number of " + what + " is beyond 100,000", "draw it smaller, or scale it down");
    }
    return value;
  }

  NotDrawable unreadable() {
    String rest = text.substring(at, Math.min(text.length(), at + 12));
    return new NotDrawable(
        what + (rest.isEmpty() ? " ends too early" : " cannot be read at \"" + rest + "\""),
        "write plain numbers, without units");
  }

  private void skip() {
    if (gap.region(at, text.length()).lookingAt()) {
      at = gap.end();
    }
  }
}
