package org.careleaf.ui.handout;

import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.careleaf.handout.HandoutItem;
import org.careleaf.ui.handout.HandoutWorks.Sheets;
import org.careleaf.ui.handout.Outcome.Held.Why;
import org.careleaf.ui.handout.Sending.Asked;

/** What is typed, left out and given for one patient, and how long it stays. */
final class Encounter {
  private final Draft draft;
  private final PatientModel patient;
  private final Strikes strikes;
  private final HeldPatients others;
  private final Idle idle;
  private final List<Runnable> ends = new ArrayList<>();
  private final ReadOnlyObjectWrapper<Given> given = new ReadOnlyObjectWrapper<>(new Given());

  /**
   * With nobody yet.
   *
   * @param unprintable names the first sign of a text that the sheet's letters lack
   */
  Encounter(
      Draft draft,
      Function<String, Optional<String>> unprintable,
      Waits waits,
      InstantSource clock) {
    this.draft = draft;
    this.patient = new PatientModel(draft, unprintable);
    this.strikes = new Strikes(draft);
    this.others = new HeldPatients(draft, patient, strikes);
    this.idle = new Idle(waits, clock, this::holdsSomething, this::wipe);
  }

  PatientModel patient() {
    return patient;
  }

  /** The lines left out for this patient. */
  Strikes strikes() {
    return strikes;
  }

  /** Covers all of it when nobody touches the window. */
  Idle idle() {
    return idle;
  }

  /** Those who were interrupted. */
  HeldPatients others() {
    return others;
  }

  /** Tells whenever all of it was forgotten, or another patient was taken up. */
  void onEnd(Runnable told) {
    ends.add(told);
  }

  /** What this patient was given last. */
  ReadOnlyObjectProperty<Given> given() {
    return given.getReadOnlyProperty();
  }

  /**
   * A handout has left the program.
   *
   * @param to who was here when it was asked for
   */
  void gave(Given to, Sheets sheets, Outcome came, Optional<Asked> asked) {
    boolean isHere = to == given.get();
    if (isHere) {
      patient.given();
    }
    if (!isHere || sheets.request().items().equals(draft.items().get())) {
      to.take(sheets, came, asked);
    }
  }

  /** Keeps who is here, and takes up another, as {@link HeldPatients#turnTo} does. */
  void turnTo(int number, List<HandoutItem> items) {
    Given left = given.get();
    given.set(new Given()); // nobody's, while everything else changes
    Given theirs = others.turnTo(number, items, left);
    if (theirs.isOfSomebody()) {
      patient.given(); // it may have gone out while they were away
    }
    given.set(theirs);
    ends.forEach(Runnable::run);
  }

  private void wipe() {
    end();
    others.forget();
  }

  /**
   * Forgets all of it; what is wiped is wiped. The language and the letters were this patient's
   * too: the next begins with the usual ones.
   */
  void end() {
    patient.clear();
    strikes.forget();
    draft.usual();
    given.set(new Given());
    ends.forEach(Runnable::run);
  }

  /** What is not answered, or cannot be printed as it is, keeps the handout here. */
  Optional<Outcome> objection() {
    if (patient.asks().get()) {
      return Optional.of(new Outcome.Held(Why.SAME_PATIENT));
    }
    return patient.isSound() ? Optional.empty() : Optional.of(new Outcome.Held(Why.TYPED));
  }

  private boolean holdsSomething() {
    return !patient.isEmpty()
        || strikes.count().get() > 0
        || !others.isEmpty()
        || given.get().isOfSomebody();
  }
}
