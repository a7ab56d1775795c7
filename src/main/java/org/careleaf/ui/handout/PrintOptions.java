package org.careleaf.ui.handout;

import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.clinic.PrinterHabits.Habit;
import org.careleaf.handout.PaperSize;
import org.careleaf.printing.Ink;
import org.careleaf.printing.Offer;
import org.careleaf.printing.PageSelection;
import org.careleaf.printing.PrintChoice;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.printing.Sided;
import org.jspecify.annotations.Nullable;

/** How the open handout is to come out of the chosen printer. */
final class PrintOptions {
  private final ObjectProperty<Optional<String>> tray =
      new SimpleObjectProperty<>(Optional.empty());
  private final ObjectProperty<Sided> sides = new SimpleObjectProperty<>(Sided.ONE);
  private final ObjectProperty<Ink> ink = new SimpleObjectProperty<>(Ink.COLOR);
  private final ObjectProperty<Integer> copies = new SimpleObjectProperty<>(1);
  private final StringProperty pages = new SimpleStringProperty("");
  private Offer offer = Offer.NOTHING;

  /** The tray's name; empty for what the printer decides. */
  ObjectProperty<Optional<String>> tray() {
    return tray;
  }

  ObjectProperty<Sided> sides() {
    return sides;
  }

  ObjectProperty<Ink> ink() {
    return ink;
  }

  /** From 1 to {@link PrintChoice#MOST_COPIES}. */
  ObjectProperty<Integer> copies() {
    return copies;
  }

  /** As typed; see {@link PageSelection}. */
  StringProperty pages() {
    return pages;
  }

  /** What can be chosen now. */
  Offer offer() {
    return offer;
  }

  /** Copies and pages are of one handout, and the next patient's begins with none. */
  void beginAnew() {
    copies.set(1);
    pages.set("");
  }

  /** Another printer: what was last chosen there, as far as it still offers it. */
  void follow(@Nullable PrinterInfo printer, Optional<Habit> habit) {
    offer = printer == null ? Offer.NOTHING : printer.offer();
    tray.set(habit.flatMap(Habit::tray).filter(offer.trays()::contains));
    sides.set(
        habit
            .flatMap(Habit::twoSided)
            .map(two -> two ? Sided.TWO : Sided.ONE)
            .or(offer::usualSides)
            .orElse(Sided.ONE));
    ink.set(
        habit
            .flatMap(Habit::gray)
            .map(gray -> gray ? Ink.GRAY : Ink.COLOR)
            .or(offer::usualInk)
            .orElse(Ink.COLOR));
  }

  /** Which of so many pages are wanted, or why nobody can tell. */
  PageSelection selection(int count) {
    return PageSelection.read(pages.get(), count);
  }

  /** What to tell the printer; empty while the pages typed are none. */
  Optional<PrintChoice> choice(int count) {
    return selection(count) instanceof PageSelection.Of(var wanted)
        ? Optional.of(
            new PrintChoice(
                tray.get(),
                offer.usualSides().map(_ -> sides.get()),
                offer.usualInk().map(_ -> ink.get()),
                copies.get(),
                wanted))
        : Optional.empty();
  }

  /** What to remember of it. */
  Habit habit(String printer, PaperSize paper) {
    return new Habit(
        printer,
        tray.get(),
        offer.usualSides().map(_ -> sides.get() == Sided.TWO),
        offer.usualInk().map(_ -> ink.get() == Ink.GRAY),
        Optional.of(paper));
  }
}
