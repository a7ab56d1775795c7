package org.careleaf.ui.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.util.Subscription;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Tongues;

/** What is asked for in the window: everything that decides what the next handout says. */
public final class Draft {
  private final ObjectProperty<List<HandoutItem>> items = new SimpleObjectProperty<>(List.of());
  private final Locale language;
  private final ObjectProperty<Tongues> tongues;
  private final ObjectProperty<PaperSize> paper = new SimpleObjectProperty<>(PaperSize.LETTER);
  private final ObjectProperty<Look> look = new SimpleObjectProperty<>(Look.USUAL);
  private final ObjectProperty<Selection> selection = new SimpleObjectProperty<>(Selection.FULL);
  private final ObjectProperty<ForPatient> patient = new SimpleObjectProperty<>(ForPatient.NOBODY);

  /** The usual handout of nothing yet, in a language. */
  public Draft(Locale language) {
    this.language = language;
    tongues = new SimpleObjectProperty<>(Tongues.only(language));
  }

  /** What it is about; empty before anything is chosen. */
  public ObjectProperty<List<HandoutItem>> items() {
    return items;
  }

  /** Its languages. */
  public ObjectProperty<Tongues> tongues() {
    return tongues;
  }

  /** Its sheet. */
  public ObjectProperty<PaperSize> paper() {
    return paper;
  }

  /** How it looks. */
  public ObjectProperty<Look> look() {
    return look;
  }

  /** What of its topics it prints. */
  public ObjectProperty<Selection> selection() {
    return selection;
  }

  /** What was typed for one patient; in memory only. */
  public ObjectProperty<ForPatient> patient() {
    return patient;
  }

  /**
   * What is asked for now.
   *
   * @param today the day that the handout states
   * @throws IllegalArgumentException while it is about nothing
   */
  public HandoutRequest request(LocalDate today) {
    return new HandoutRequest(
        items.get(),
        tongues.get(),
        new HandoutOptions(paper.get(), today, look.get(), selection.get()),
        patient.get());
  }

  /**
   * Everything but the topics and the paper, which is the printer's.
   *
   * @param patient what was typed for one patient
   */
  public record State(Tongues tongues, Look look, Selection selection, ForPatient patient) {
    /** What was typed must not get into a log. */
    @Override
    public String toString() {
      return "State[not shown]";
    }
  }

  /** How things stand, to come back to later; in memory only. */
  public State state() {
    return new State(tongues.get(), look.get(), selection.get(), patient.get());
  }

  /** How it is made now, on whatever day. */
  public HandoutOptions options() {
    return new HandoutOptions(paper.get(), LocalDate.EPOCH, look.get(), selection.get());
  }

  /** Comes back to how things stood. */
  public void restore(State state) {
    tongues.set(state.tongues());
    look.set(state.look());
    selection.set(state.selection());
    patient.set(state.patient());
  }

  /** The usual sheet, for somebody else: its ink is the printer's, and stays. */
  void usual() {
    tongues.set(Tongues.only(language));
    look.set(new Look(Look.USUAL.type(), look.get().ink(), Look.USUAL.pictures()));
    selection.set(Selection.FULL);
  }

  /** Tells of every change. */
  public Subscription onChange(Runnable listener) {
    return Subscription.combine(
        items.subscribe((_, _) -> listener.run()),
        tongues.subscribe((_, _) -> listener.run()),
        paper.subscribe((_, _) -> listener.run()),
        look.subscribe((_, _) -> listener.run()),
        selection.subscribe((_, _) -> listener.run()),
        patient.subscribe((_, _) -> listener.run()));
  }
}
