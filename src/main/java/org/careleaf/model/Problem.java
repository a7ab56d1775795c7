package org.careleaf.model;

import java.util.Comparator;

/**
 * Something wrong with the content, said so that its author can act on it.
 *
 * @param severity what becomes of it
 * @param place where it is
 * @param message what is wrong
 * @param advice what to do
 */
public record Problem(Severity severity, Place place, String message, String advice) {
  /** Most severe first, then by file and place. */
  public static final Comparator<Problem> ORDER =
      Comparator.comparing(Problem::severity)
          .thenComparing(p -> p.place().file())
          .thenComparingInt(p -> p.place().line())
          .thenComparingInt(p -> p.place().column());

  /**
   * The problem on one line, as compilers say it, so that editors can jump to it: {@code
   * file:line:column: error: message; advice (path)}.
   */
  public String line() {
    String path = place.path().isEmpty() ? "" : " (" + place.path() + ")";
    return place.file()
        + ":"
        + place.line()
        + ":"
        + place.column()
        + ": "
        + severity.word()
        + ": "
        + message
        + "; "
        + advice
        + path;
  }

  /** What becomes of a problem. */
  public enum Severity {
    /** The topic is not loaded. */
    ERROR,
    /** The topic is loaded, and something in it is doubtful. */
    WARNING,
    /** A source, a review, a translation or a reading grade is still owed. */
    TODO,
    /** Worth knowing; nothing has to be done. */
    NOTE;

    /** Whether something is wrong, rather than owed or worth knowing. */
    public boolean isFault() {
      return this == ERROR || this == WARNING;
    }

    /** The word for it, for example {@code to-do}. */
    public String word() {
      return this == TODO ? "to-do" : name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  /**
   * Where a problem is.
   *
   * @param file the file, relative to the content folder, with {@code /}
   * @param line the line, from 1
   * @param column the column, from 1
   * @param path the JSON path, for example {@code treatments[2].line}; empty for the whole file
   */
  public record Place(String file, int line, int column, String path) {
    public static Place wholeFile(String file) {
      return new Place(file, 1, 1, "");
    }
  }
}
