package org.careleaf.compare;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.careleaf.model.Frequency;
import org.careleaf.model.Statement;
import org.careleaf.model.TreatmentOption;
import org.careleaf.model.Urgency;

/** What one condition says about one aspect. "Not stated" is not the same as "none". */
public sealed interface CellValue {
  /** The content says nothing about it. */
  record NotStated() implements CellValue {}

  /** Statements that stand for themselves: nothing of another column is held against them. */
  record Prose(List<Statement> values) implements CellValue {
    public Prose {
      values = List.copyOf(values);
    }

    /** A single statement. */
    public Prose(Statement value) {
      this(List.of(value));
    }
  }

  /** Names or codes, which have one wording for everybody. */
  record Terms(List<String> values) implements CellValue {
    public Terms {
      values = List.copyOf(values);
    }
  }

  /** Statements that other columns may say too. */
  record Items(List<Item> items) implements CellValue {
    public Items {
      items = List.copyOf(items);
    }
  }

  /**
   * One statement of a list.
   *
   * @param id what it is matched by
   * @param statement what it says
   * @param qualifier how it holds, where the content says so
   * @param columns the columns that say it too, this one among them, from 0
   */
  record Item(String id, Statement statement, Optional<Qualifier> qualifier, Set<Integer> columns) {
    public Item {
      columns = Set.copyOf(new TreeSet<>(columns));
    }
  }

  /** How a statement of a list holds. */
  sealed interface Qualifier {
    /** How often people with the condition have it. */
    record HowOften(Frequency frequency) implements Qualifier {}

    /** How soon it must be acted on. */
    record HowSoon(Urgency urgency) implements Qualifier {}

    /** Where the treatment stands. */
    record Standing(TreatmentOption.Line line) implements Qualifier {}

    /** Whether this says that the thing is not so, or not advised. */
    default boolean denies() {
      return switch (this) {
        case HowOften(Frequency frequency) -> frequency == Frequency.EXCLUDED;
        case HowSoon _ -> false;
        case Standing(TreatmentOption.Line line) -> line == TreatmentOption.Line.NOT_ADVISED;
      };
    }
  }
}
