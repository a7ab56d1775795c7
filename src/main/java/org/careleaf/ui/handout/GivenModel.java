package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.careleaf.handout.ChartLine;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.PlainTextWriter;
import org.careleaf.ui.handout.HandoutWorks.Sheets;

/** The handout that this patient was last given, and the line on it for the chart. */
final class GivenModel {
  private static final int LONGEST_INITIALS = 40;

  private final HandoutModel model;
  private final ReadOnlyObjectWrapper<Optional<Sheets>> given =
      new ReadOnlyObjectWrapper<>(Optional.empty());
  private final StringProperty initials = new SimpleStringProperty("");
  private final BooleanProperty interpreter = new SimpleBooleanProperty();
  private final BooleanProperty teachBack = new SimpleBooleanProperty();

  GivenModel(HandoutModel model) {
    this.model = model;
    theirs().subscribe((before, now) -> turn(before, now));
    follow(theirs().get());
    model.draft().items().subscribe((_, now) -> keepOnly(now));
    model.encounter().patient().name().text().subscribe((_, _) -> goOn());
  }

  /** Another patient is here, with what they were given. */
  private void turn(Given before, Given now) {
    interpreter.unbindBidirectional(before.interpreter());
    teachBack.unbindBidirectional(before.teachBack());
    follow(now);
  }

  private void follow(Given now) {
    interpreter.bindBidirectional(now.interpreter());
    teachBack.bindBidirectional(now.teachBack());
    given.bind(now.sheets());
  }

  private ReadOnlyObjectProperty<Given> theirs() {
    return model.encounter().given();
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

  /** The line was copied: the chart has it. */
  void lineCopied() {
    theirs().get().lineCopied();
  }

  private void goOn() {
    if (theirs().get().isCopied()) {
      theirs().get().forget();
    }
  }

  private void keepOnly(List<HandoutItem> items) {
    if (given.get().filter(of -> !of.request().items().equals(items)).isPresent()) {
      theirs().get().forget();
    }
  }
}
