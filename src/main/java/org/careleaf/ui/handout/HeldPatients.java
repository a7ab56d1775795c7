package org.careleaf.ui.handout;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.careleaf.handout.HandoutItem;

/**
 * Patients who were interrupted: what was typed and chosen for each, and what they were given,
 * until they come back. In memory only, and wiped together with what is in sight.
 */
final class HeldPatients {
  private final Draft draft;
  private final PatientModel patient;
  private final Strikes strikes;
  private final Draft.State fresh;
  private final Map<Integer, Held> held = new HashMap<>();
  private int current;

  /** One of them. */
  private record Held(Draft.State state, PatientModel.Texts texts, Given given) {
    boolean isEmpty() {
      return texts.isEmpty() && state.selection().struck().isEmpty() && !given.isOfSomebody();
    }

    @Override
    public String toString() {
      return "Held[not shown]";
    }
  }

  HeldPatients(Draft draft, PatientModel patient, Strikes strikes) {
    this.draft = draft;
    this.patient = patient;
    this.strikes = strikes;
    this.fresh = draft.state();
  }

  /** Whether nothing is kept of anybody else. */
  boolean isEmpty() {
    return held.values().stream().allMatch(Held::isEmpty);
  }

  /**
   * Something that differs with what is typed for anybody, whoever of them is here now; 0 while
   * nothing is.
   */
  int typed() {
    return Stream.concat(Stream.of(patient.texts()), held.values().stream().map(Held::texts))
        .filter(texts -> !texts.isEmpty())
        .mapToInt(PatientModel.Texts::hashCode)
        .sum();
  }

  /** Forgets all of them; which options were chosen stays. */
  void forget() {
    held.clear();
  }

  /**
   * Keeps who is here, and takes up another where they were left.
   *
   * @param number whose number it is
   * @param items what their handout is about; may be empty
   * @param given what who is here was given last
   * @return what the other was given last
   */
  Given turnTo(int number, List<HandoutItem> items, Given given) {
    held.put(current, new Held(draft.state(), patient.texts(), given));
    current = number;
    patient.clear(); // so that nobody is asked whether the next one is the same
    strikes.forget();
    if (!items.isEmpty()) {
      draft.items().set(items);
    }
    Held next = held.remove(number);
    draft.restore(next == null ? fresh : next.state());
    if (next == null) {
      return new Given();
    }
    patient.restore(next.texts());
    next.given().comeBack();
    return next.given();
  }
}
