package org.careleaf.cli;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Severity;

/** Problems as people and as tools read them. */
final class ProblemList {
  private ProblemList() {}

  /**
   * One problem, flat.
   *
   * @param severity {@code error}, {@code warning}, {@code to-do} or {@code note}
   * @param file the file, relative to the content folder
   * @param line the line, from 1
   * @param column the column, from 1
   * @param path the JSON path; empty for the whole file
   * @param message what is wrong
   * @param advice what to do
   */
  record Entry(
      String severity,
      String file,
      int line,
      int column,
      String path,
      String message,
      String advice) {
    static Entry of(Problem p) {
      return new Entry(
          p.severity().word(),
          p.place().file(),
          p.place().line(),
          p.place().column(),
          p.place().path(),
          p.message(),
          p.advice());
    }
  }

  static String json(List<Problem> problems) {
    return JsonOutput.write(problems.stream().map(Entry::of).toList()) + "\n";
  }

  /** A line each. */
  static String text(List<Problem> problems) {
    return problems.stream().map(problem -> problem.line() + "\n").collect(Collectors.joining());
  }

  /** For example {@code 1 error, 0 warnings, 12 to-dos, 1 note in 9 files.} */
  static String summary(List<Problem> problems) {
    long files = problems.stream().map(problem -> problem.place().file()).distinct().count();
    return Arrays.stream(Severity.values())
            .map(severity -> counted(severity, problems))
            .collect(Collectors.joining(", "))
        + " in "
        + number(files, "file")
        + ".";
  }

  private static String counted(Severity severity, List<Problem> problems) {
    return number(
        problems.stream().filter(problem -> problem.severity() == severity).count(),
        severity.word());
  }

  private static String number(long count, String word) {
    return count + " " + word + (count == 1 ? "" : "s");
  }
}
