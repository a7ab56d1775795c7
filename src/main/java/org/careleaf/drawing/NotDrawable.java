package org.careleaf.drawing;

/**
 * A text that is no drawing of ours. Its message says what is wrong, {@link #advice} what to do.
 */
public final class NotDrawable extends Exception {
  private static final long serialVersionUID = 1;

  private final String advice;
  private final int line;
  private final int column;

  NotDrawable(String message, String advice) {
    this(message, advice, 1, 1);
  }

  private NotDrawable(String message, String advice, int line, int column) {
    super(message);
    this.advice = advice;
    this.line = line;
    this.column = column;
  }

  NotDrawable at(int line, int column) {
    return new NotDrawable(message(), advice, Math.max(1, line), Math.max(1, column));
  }

  /** What is wrong, as the middle of a sentence. */
  public String message() {
    return String.valueOf(getMessage());
  }

  /** What an author does about it. */
  public String advice() {
    return advice;
  }

  /** The line that it is found on, from 1. */
  public int line() {
    return line;
  }

  /** The column that the element at fault ends at, from 1. */
  public int column() {
    return column;
  }
}
