package org.careleaf.ui.problems;

import java.util.ArrayList;
import java.util.List;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Severity;

/** A row of the list of problems. */
sealed interface Row {
  /** The heading of the problems below it; cannot be chosen. */
  record Group(Severity severity, int count) implements Row {}

  record OfProblem(Problem problem) implements Row {}

  /** The problems, most severe first, under a heading for each severity. */
  static List<Row> grouped(List<Problem> problems) {
    List<Row> rows = new ArrayList<>();
    for (Severity severity : Severity.values()) {
      List<Problem> group =
          problems.stream().filter(p -> p.severity() == severity).sorted(Problem.ORDER).toList();
      if (!group.isEmpty()) {
        rows.add(new Group(severity, group.size()));
        group.forEach(problem -> rows.add(new OfProblem(problem)));
      }
    }
    return rows;
  }
}
