package org.careleaf.ui.handout;

import java.util.ArrayDeque;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Passage;

/** What is left out for this patient, lines and by a fit the drawings too, and the way back. */
final class Strikes {
  private final Draft draft;
  private final Deque<Step> before = new ArrayDeque<>();
  private final Deque<Step> after = new ArrayDeque<>();
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();

  /** The drawings that a step has left; others were chosen since. */
  private Optional<Pictures> left = Optional.empty();

  /**
   * How things stood.
   *
   * @param struck the lines left out
   * @param pictures which drawings were printed; empty where the step was not about them
   */
  private record Step(Set<String> struck, Optional<Pictures> pictures) {}

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

  /** Takes over what a fit leaves out, as one step. */
  void take(HandoutOptions fitted) {
    Pictures pictures = draft.look().get().pictures();
    boolean dropsSome = fitted.look().pictures() != pictures;
    before.push(new Step(struck(), dropsSome ? Optional.of(pictures) : Optional.empty()));
    after.clear();
    left = Optional.of(fitted.look().pictures());
    draft.look().set(fitted.look());
    draft.selection().set(fitted.selection());
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
    // The step that was taken first comes last.
    Optional<Pictures> asChosen =
        before.stream()
            .flatMap(step -> step.pictures().stream())
            .reduce((_, earlier) -> earlier)
            .filter(_ -> left.equals(Optional.of(draft.look().get().pictures())));
    before.clear();
    after.clear();
    show(new Step(Set.of(), asChosen));
  }

  private Set<String> struck() {
    return draft.selection().get().struck();
  }

  private void become(Set<String> keys) {
    if (!keys.equals(struck())) {
      before.push(new Step(struck(), Optional.empty()));
      after.clear();
      show(new Step(keys, Optional.empty()));
    }
  }

  private void step(Deque<Step> from, Deque<Step> to) {
    if (!from.isEmpty()) {
      Step step = from.pop();
      to.push(new Step(struck(), step.pictures().map(_ -> draft.look().get().pictures())));
      show(step);
    }
  }

  private void show(Step step) {
    Look look = draft.look().get();
    if (step.pictures().isPresent()) {
      left = step.pictures();
      draft.look().set(look.with(step.pictures().get()));
    }
    draft.selection().set(draft.selection().get().striking(step.struck()));
  }

  /** Lines that several topics share must not be left out unseen of the next one. */
  private void otherTopic(List<HandoutItem> old, List<HandoutItem> now) {
    if (Collections.disjoint(old, now)) {
      forget();
    }
  }
}
