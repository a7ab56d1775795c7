package org.careleaf.compare;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.model.AgeRange;

/** The part of a cell that can be held against another column's. */
sealed interface Core {
  /** Prose: nothing to hold against anything. */
  record None() implements Core {}

  /** A range of ages. */
  record Ages(AgeRange range) implements Core {}

  /** Things named by id, each with how it holds. */
  record Ids(Set<Token> tokens) implements Core {}

  /**
   * One thing.
   *
   * @param id its id, or the name of an enum's value
   * @param qualifier how it holds
   */
  record Token(String id, Optional<CellValue.Qualifier> qualifier) {
    /** Whether both say the same of the same thing; "has it" and "has it not" share nothing. */
    boolean sharedWith(Token other) {
      return id.equals(other.id) && denies() == other.denies();
    }

    private boolean denies() {
      return qualifier.map(CellValue.Qualifier::denies).orElse(false);
    }
  }

  static Core ofNames(Set<? extends Enum<?>> values) {
    return new Ids(
        values.stream()
            .map(value -> new Token(value.name(), Optional.empty()))
            .collect(Collectors.toSet()));
  }

  /** Whether two cells have something in common. */
  default boolean sharesWith(Core other) {
    if (this instanceof Ages(AgeRange mine) && other instanceof Ages(AgeRange theirs)) {
      return mine.overlaps(theirs);
    }
    if (this instanceof Ids(Set<Token> mine) && other instanceof Ids(Set<Token> theirs)) {
      return mine.stream().anyMatch(token -> theirs.stream().anyMatch(token::sharedWith));
    }
    return false;
  }

  /** How far cells agree that all say something. */
  static Agreement agreement(List<Core> cores) {
    if (cores.stream().anyMatch(None.class::isInstance)) {
      return Agreement.NOT_COMPARED;
    }
    if (new HashSet<>(cores).size() == 1) {
      return Agreement.SAME;
    }
    boolean anyShared =
        cores.stream()
            .anyMatch(
                one -> Collections.frequency(cores, one) > 1 || sharedWithAnother(one, cores));
    return anyShared ? Agreement.PARTLY : Agreement.DIFFERENT;
  }

  private static boolean sharedWithAnother(Core one, List<Core> cores) {
    return cores.stream().anyMatch(other -> !other.equals(one) && one.sharesWith(other));
  }
}
