package org.careleaf.ui.handout;

import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.handout.ChartLine;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.PlainTextWriter;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** The handout that was last given, and the line on it for the chart. */
final class GivenModel {
  private static final int LONGEST_INITIALS = 40;

  private final HandoutModel model;
  private final ReadOnlyObjectWrapper<Optional<Sheets>> given =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty initials = new SimpleStringProperty("");
  private final BooleanProperty interpreter = new SimpleBooleanProperty();
  private final BooleanProperty teachBack = new SimpleBooleanProperty();
  private boolean copied;

  GivenModel(HandoutModel model) {
    this.model = model;
    model.outcome().subscribe(this::onOutcome);
    model.draft().items().subscribe((_, _) -> forget());
    model.encounter().onEnd(this::forget);
    model.encounter().alsoHolds(this::isOfSomebody);
    model.encounter().patient().name().text().subscribe((_, _) -> goOn());
  }

  /**
   * The handout that left the program last; nothing once another topic or patient is taken up, or,
   * with its line copied, another name is typed.
   */
  ReadOnlyObjectProperty<Optional<Sheets>> given() {
    return given.getReadOnlyProperty();
  }

  /** Of who gives handouts here; remembered until the program ends. */
  StringProperty initials() {
    return initials;
  }

  BooleanProperty interpreter() {
    return interpreter;
  }

  BooleanProperty teachBack() {
    return teachBack;
  }

  /** The line for the chart; empty while nothing was given. */
  String line() {
    String by = initials.get();
    ChartLine line =
        new ChartLine(
            by.substring(0, Math.min(by.length(), LONGEST_INITIALS)),
            interpreter.get(),
            teachBack.get());
    return given
        .get()
        .map(s -> line.of(s.request(), model.works().languages(), s.pictures().size()))
        .orElse("");
  }

  /** All that the handout says, as text. */
  String text() {
    return given.get().map(Sheets::handout).map(new PlainTextWriter()::write).orElse("");
  }

  private void onOutcome(Outcome now) {
    if (now instanceof Outcome.Sent || now instanceof Outcome.Saved) {
      teachBack.set(false);
      interpreter.set(false); // a copy for an interpreter does not say that one helped
      copied = false;
      given.set(model.made().get());
    }
  }

  /** The line was copied: the chart has it. */
  void lineCopied() {
    copied = true;
  }

  private void goOn() {
    if (copied) {
      forget();
    }
  }

  /** Whether it holds what was typed for a patient, though the fields may be empty by now. */
  private boolean isOfSomebody() {
    return given.get().filter(of -> !of.request().patient().equals(ForPatient.NOBODY)).isPresent();
  }

  private void forget() {
    given.set(Optional.empty());
  }
}
