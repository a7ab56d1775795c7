package org.careleaf.ui.handout;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.careleaf.handout.ForPatient;
import org.careleaf.ui.handout.HandoutWorks.Sheets;
import org.careleaf.ui.handout.Sending.Asked;

/** What one patient was given last, and what is ticked for the chart. In memory only. */
final class Given {
  private final ReadOnlyObjectWrapper<Optional<Sheets>> sheets =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final BooleanProperty interpreter = new SimpleBooleanProperty();
  private final BooleanProperty teachBack = new SimpleBooleanProperty();
  private Outcome came = new Outcome.Nothing();
  private Optional<Asked> asked = Optional.empty();
  private boolean copied;
  private boolean cameBack;

  /** The handout; nothing before one is given, and once it is forgotten. */
  ReadOnlyObjectProperty<Optional<Sheets>> sheets() {
    return sheets.getReadOnlyProperty();
  }

  BooleanProperty interpreter() {
    return interpreter;
  }

  BooleanProperty teachBack() {
    return teachBack;
  }

  /** The same as it went to a printer; nothing if it went to a file. */
  Optional<Asked> asked() {
    return asked;
  }

  /** A handout left the program for this patient; nothing is ticked yet. */
  void take(Sheets given, Outcome outcome, Optional<Asked> how) {
    teachBack.set(false);
    interpreter.set(false); // a copy for an interpreter does not say that one helped
    copied = false;
    cameBack = false;
    came = outcome;
    asked = how;
    sheets.set(Optional.of(given));
  }

  void forget() {
    sheets.set(Optional.empty());
  }

  /** The line was copied: the chart has it. */
  void lineCopied() {
    copied = true;
  }

  boolean isCopied() {
    return copied;
  }

  /** Whether it holds what was typed for a patient, though the fields may be empty by now. */
  boolean isOfSomebody() {
    return sheets.get().filter(of -> !of.request().patient().equals(ForPatient.NOBODY)).isPresent();
  }

  /** The patient was interrupted, and is here again. */
  void comeBack() {
    cameBack = true;
  }

  /** What came of it, for one who was interrupted and whose open handout is still that one. */
  Optional<Outcome> cameOf(Optional<Sheets> open) {
    boolean isSame =
        sheets
            .get()
            .filter(
                given ->
                    open.filter(
                            now ->
                                now.request().equals(given.request())
                                    && now.handout().equals(given.handout()))
                        .isPresent())
            .isPresent();
    return cameBack && isSame ? Optional.of(came) : Optional.empty();
  }

  @Override
  public String toString() {
    return "Given[not shown]";
  }
}
