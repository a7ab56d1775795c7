package org.careleaf.ui.compare;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Condition;

/** Which conditions are laid side by side. */
public final class CompareModel {
  private final ObservableList<Condition> chosen = FXCollections.observableArrayList();
  private final ObservableList<Condition> chosenView =
      FXCollections.unmodifiableObservableList(chosen);
  private final Deque<Removed> removed = new ArrayDeque<>();
  private final BooleanProperty differencesOnly = new SimpleBooleanProperty();

  /** The conditions, in the order of their columns; read-only. */
  public ObservableList<Condition> chosen() {
    return chosenView;
  }

  /** Whether rows that are the same everywhere are left out. */
  public BooleanProperty differencesOnly() {
    return differencesOnly;
  }

  /** Whether there are as many conditions as can be compared. */
  public boolean isFull() {
    return chosen.size() >= Comparison.MOST;
  }

  /** Whether there is something to lay beside something. */
  public boolean isComparison() {
    return chosen.size() >= Comparison.FEWEST;
  }

  /**
   * Adds a condition at the end. If it was taken out before, it need not be brought back any more.
   *
   * @return whether it is there now; false when four others are
   */
  public boolean add(Condition condition) {
    if (chosen.contains(condition)) {
      return true;
    }
    boolean added = !isFull() && chosen.add(condition);
    if (added) {
      forgetRemovalOf(condition.id());
    }
    return added;
  }

  /** Takes a condition out; it can be brought back. */
  public void remove(Condition condition) {
    int column = chosen.indexOf(condition);
    if (column >= 0) {
      removed.push(new Removed(column, List.of(condition)));
      chosen.remove(column);
    }
  }

  /**
   * Moves a condition to another column.
   *
   * @param by how many columns to the right; beyond the ends is the nearest end
   */
  public void move(Condition condition, int by) {
    int column = chosen.indexOf(condition);
    int to = Math.clamp((long) column + by, 0, Math.max(0, chosen.size() - 1));
    if (column >= 0 && to != column) {
      List<Condition> moved = new ArrayList<>(chosen);
      moved.add(to, moved.remove(column));
      chosen.setAll(moved);
    }
  }

  /**
   * Brings back what was taken out last, to where it was, as far as there is room for it.
   *
   * @param now a condition as the content has it now
   * @return whether anything came back
   */
  public boolean bringBack(Function<Condition, Optional<Condition>> now) {
    if (removed.isEmpty()) {
      return false;
    }
    Removed last = removed.pop();
    List<Condition> back =
        last.conditions().stream()
            .flatMap(condition -> now.apply(condition).stream())
            .filter(condition -> !chosen.contains(condition))
            .limit(Comparison.MOST - chosen.size())
            .toList();
    chosen.addAll(Math.min(last.column(), chosen.size()), back);
    return !back.isEmpty();
  }

  /** Compares these, and nothing that was compared before. */
  public void replaceWith(List<Condition> conditions) {
    if (!chosen.equals(conditions)) {
      removed.clear();
      chosen.setAll(conditions);
    }
  }

  /** Has these in place of the ones that are compared; what was taken out can be brought back. */
  public void renew(List<Condition> conditions) {
    if (!chosen.equals(conditions)) {
      chosen.setAll(conditions);
    }
  }

  /** Takes out all; they can be brought back. */
  public void clear() {
    if (!chosen.isEmpty()) {
      removed.push(new Removed(0, List.copyOf(chosen)));
      chosen.clear();
    }
  }

  private void forgetRemovalOf(String id) {
    List<Removed> kept =
        removed.stream()
            .map(once -> once.without(id))
            .filter(once -> !once.conditions().isEmpty())
            .toList();
    removed.clear();
    removed.addAll(kept);
  }

  /**
   * What was taken out at once.
   *
   * @param column where the first of them was
   */
  private record Removed(int column, List<Condition> conditions) {
    Removed without(String id) {
      return new Removed(
          column, conditions.stream().filter(condition -> !condition.id().equals(id)).toList());
    }
  }
}
