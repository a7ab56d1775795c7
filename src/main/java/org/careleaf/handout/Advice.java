package org.careleaf.handout;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.Statement;
import org.careleaf.model.TreatmentOption;
import org.careleaf.model.TreatmentOption.Line;

/** Which of a condition's statements say what to do, what not to do, and what to ask about. */
final class Advice {
  private Advice() {}

  static List<Statement> helps(Condition condition) {
    return treatments(condition, Line.SELF_CARE, Line.FIRST).toList();
  }

  static List<Statement> avoid(Condition condition) {
    return Stream.concat(treatments(condition, Line.NOT_ADVISED), condition.care().avoid().stream())
        .toList();
  }

  static List<Statement> choices(Condition condition) {
    return treatments(condition, Line.SECOND, Line.ADJUNCT, Line.SPECIALIST).toList();
  }

  private static Stream<Statement> treatments(Condition condition, Line... lines) {
    Set<Line> wanted = Set.of(lines);
    return condition.care().treatments().stream()
        .filter(option -> wanted.contains(option.line()))
        .sorted(Comparator.comparing(TreatmentOption::line))
        .map(TreatmentOption::statement);
  }
}
