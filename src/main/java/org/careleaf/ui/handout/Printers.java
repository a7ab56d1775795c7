package org.careleaf.ui.handout;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.careleaf.clinic.PrinterHabits;
import org.careleaf.clinic.PrinterHabits.Habit;
import org.careleaf.handout.PaperSize;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;
import org.jspecify.annotations.Nullable;

/** The printers to choose from, the one chosen, and how each was last used. */
final class Printers {
  private final HandoutOutlets outlets;
  private final Latest requests;
  private final ObservableList<PrinterInfo> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PrinterInfo> chosen = new SimpleObjectProperty<>();
  private PrinterHabits habits = PrinterHabits.NONE;
  private final ReadOnlyBooleanWrapper known = new ReadOnlyBooleanWrapper();

  Printers(HandoutOutlets outlets, Tasks tasks) {
    this.outlets = outlets;
    this.requests = new Latest(tasks);
  }

  ObservableList<PrinterInfo> all() {
    return all;
  }

  /** The printer to use; null while there is none. */
  ObjectProperty<@Nullable PrinterInfo> chosen() {
    return chosen;
  }

  /** Whether this computer was asked for its printers, and has answered. */
  boolean areKnown() {
    return known.get();
  }

  /** The same, as it changes. */
  ReadOnlyBooleanProperty known() {
    return known.getReadOnlyProperty();
  }

  /** What was last chosen at the chosen printer. */
  Optional<Habit> habit() {
    return Optional.ofNullable(chosen.get()).flatMap(printer -> habits.of(printer.name()));
  }

  /** From now on this is what was last chosen. */
  void learn(Habit habit) {
    habits = habits.with(habit);
  }

  /** The paper last used at the chosen printer, or else the one that it has. */
  Optional<PaperSize> paper() {
    return Optional.ofNullable(chosen.get())
        .map(
            printer ->
                habit()
                    .flatMap(Habit::paper)
                    .filter(papers()::contains)
                    .orElseGet(() -> usualPaper(printer)));
  }

  /** The papers that the chosen printer takes; all of them where it does not tell, or none fits. */
  List<PaperSize> papers() {
    List<PaperSize> told =
        Arrays.stream(PaperSize.values()).filter(size -> takes(chosen.get(), size)).toList();
    return told.isEmpty() ? List.of(PaperSize.values()) : told;
  }

  private PaperSize usualPaper(PrinterInfo printer) {
    PaperSize nearest = PaperSize.nearest(printer.paperWidthMm(), printer.paperHeightMm());
    return papers().contains(nearest) ? nearest : papers().getFirst();
  }

  private static boolean takes(@Nullable PrinterInfo printer, PaperSize size) {
    return printer != null
        && printer.offer().papers().stream()
            .anyMatch(paper -> paper.is(size.widthMm(), size.heightMm()));
  }

  /** Asks for the printers; one that cannot answer has none. */
  void ask(Runnable whenKnown) {
    known.set(false);
    requests.run(
        () -> new Answer(outlets.desk().printers(), outlets.memory().read()),
        answer -> take(answer, whenKnown),
        _ -> take(new Answer(List.of(), habits), whenKnown));
  }

  private void take(Answer answer, Runnable whenKnown) {
    known.set(true);
    habits = answer.habits();
    are(answer.printers());
    whenKnown.run();
  }

  /** These are the printers now; the one chosen stays, or else the one used last. */
  void are(List<PrinterInfo> printers) {
    Stream<String> wanted =
        Stream.concat(
            Stream.ofNullable(chosen.get()).map(PrinterInfo::name),
            habits.habits().stream().map(Habit::printer));
    all.setAll(printers);
    chosen.set(
        wanted
            .flatMap(name -> named(name, printers).stream())
            .findFirst()
            .or(() -> printers.stream().findFirst())
            .orElse(null));
  }

  private static Optional<PrinterInfo> named(String name, List<PrinterInfo> printers) {
    return printers.stream().filter(printer -> printer.name().equals(name)).findFirst();
  }

  private record Answer(List<PrinterInfo> printers, PrinterHabits habits) {}
}
