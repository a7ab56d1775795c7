package org.careleaf.ui.handout;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Selection;

/** The lines that are left out for this patient, and the way back. */
final class Strikes {
  private final Draft draft;
  private final Deque<Set<String>> before = new ArrayDeque<>();
  private final Deque<Set<String>> after = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  Strikes(Draft draft) {
    this.draft = draft;
    draft.selection().subscribe(now -> count.set(now.struck().size()));
    draft.items().subscribe(this::otherTopic);
  }

  /** How many lines are left out. */
  ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** Leaves a line out, unless it must stay. */
  void strike(Passage passage) {
    if (passage.mayGo()) {
      Set<String> keys = new TreeSet<>(struck());
      keys.add(passage.key());
      become(keys);
    }
  }

  /** Takes over what somebody else left out, as one step. */
  void take(Selection other) {
    before.push(struck());
    after.clear();
    draft.selection().set(other);
  }

  /** Brings all lines back, which can be taken back in turn. */
  void bringAllBack() {
    become(Set.of());
  }

  /** One step back. */
  void undo() {
    step(before, after);
  }

  /** One step forward again. */
  void redo() {
    step(after, before);
  }

  /** Another patient: nothing is left out, and nothing is remembered. */
  void forget() {
    before.clear();
    after.clear();
    show(Set.of());
  }

  private Set<String> struck() {
    return draft.selection().get().struck();
  }

  private void become(Set<String> keys) {
    if (!keys.equals(struck())) {
      before.push(struck());
      after.clear();
      show(keys);
    }
  }

  private void step(Deque<Set<String>> from, Deque<Set<String>> to) {
    if (!from.isEmpty()) {
      to.push(struck());
      show(from.pop());
    }
  }

  private void show(Set<String> keys) {
    draft.selection().set(draft.selection().get().striking(keys));
  }

  /** Lines that several topics share must not be left out unseen of the next one. */
  private void otherTopic(List<HandoutItem> old, List<HandoutItem> now) {
    if (Collections.disjoint(old, now)) {
      forget();
    }
  }
}
