package org.careleaf.ui.compare;

import java.util.List;
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
  private final BooleanProperty differencesOnly = new SimpleBooleanProperty();

  /** The conditions, in the order of their columns; read-only. */
  public ObservableList<Condition> chosen() {
    return chosenView;
  }

  /** Whether rows that are the same everywhere are left out. */
  public BooleanProperty differencesOnly() {
    return differencesOnly;
  }

  public boolean isFull() {
    return chosen.size() >= Comparison.MOST;
  }

  /** Whether there is something to lay beside something. */
  public boolean isComparison() {
    return chosen.size() >= Comparison.FEWEST;
  }

  /**
   * Adds a condition at the end.
   *
   * @return whether it is there now; false when four others are
   */
  public boolean add(Condition condition) {
    if (chosen.contains(condition)) {
      return true;
    }
    return !isFull() && chosen.add(condition);
  }

  public void remove(Condition condition) {
    chosen.remove(condition);
  }

  /** Compares these, and nothing that was compared before. */
  public void replaceWith(List<Condition> conditions) {
    if (!chosen.equals(conditions)) {
      chosen.setAll(conditions);
    }
  }

  public void clear() {
    chosen.clear();
  }
}
