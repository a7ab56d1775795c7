package org.careleaf.ui.problems;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Severity;

/** Every problem, and which of them are listed. */
final class ProblemsModel {
  private final ObjectProperty<Optional<Severity>> severity =
      new SimpleObjectProperty<>(Optional.empty());
  private final StringProperty words = new SimpleStringProperty("");
  private final ReadOnlyObjectWrapper<List<Row>> rows = new ReadOnlyObjectWrapper<>(List.of());
  private List<Problem> all = List.of();

  ProblemsModel() {
    severity.subscribe((_, _) -> list());
    words.subscribe((_, _) -> list());
  }

  /** The only severity that is listed; empty for all. */
  ObjectProperty<Optional<Severity>> severity() {
    return severity;
  }

  /** Words that must all be in a problem's line. */
  StringProperty words() {
    return words;
  }

  /** What is listed. */
  ReadOnlyObjectProperty<List<Row>> rows() {
    return rows.getReadOnlyProperty();
  }

  void show(List<Problem> problems) {
    all = List.copyOf(problems);
    list();
  }

  /** Lists all again. */
  void clear() {
    severity.set(Optional.empty());
    words.set("");
  }

  /** How many there are of a severity, or of all; whatever is listed. */
  long count(Optional<Severity> of) {
    return all.stream().filter(problem -> isOf(problem, of)).count();
  }

  boolean isFiltered() {
    return severity.get().isPresent() || !words.get().isBlank();
  }

  private void list() {
    String[] wanted = words.get().toLowerCase(Locale.ROOT).strip().split("\\s+");
    rows.set(
        Row.grouped(
            all.stream()
                .filter(problem -> isOf(problem, severity.get()))
                .filter(problem -> hasAll(problem, wanted))
                .toList()));
  }

  private static boolean isOf(Problem problem, Optional<Severity> of) {
    return of.isEmpty() || of.get() == problem.severity();
  }

  private static boolean hasAll(Problem problem, String[] wanted) {
    String line = problem.line().toLowerCase(Locale.ROOT);
    return Stream.of(wanted).allMatch(line::contains);
  }
}
