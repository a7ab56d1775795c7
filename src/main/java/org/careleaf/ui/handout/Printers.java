package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.careleaf.handout.PaperSize;
import org.careleaf.printing.PrintDesk;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;
import org.jspecify.annotations.Nullable;

/** The printers to choose from, and the one chosen. */
final class Printers {
  private final PrintDesk desk;
  private final Latest requests;
  private final ObservableList<PrinterInfo> all = FXCollections.observableArrayList();
  private final ObjectProperty<@Nullable PrinterInfo> chosen = new SimpleObjectProperty<>();
  private boolean known;

  Printers(PrintDesk desk, Tasks tasks) {
    this.desk = desk;
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
    return known;
  }

  Optional<PaperSize> paper() {
    return Optional.ofNullable(chosen.get())
        .map(p -> PaperSize.nearest(p.paperWidthMm(), p.paperHeightMm()));
  }

  /** Asks for the printers; one that cannot answer has none. */
  void ask(Runnable whenKnown) {
    known = false;
    requests.run(desk::printers, found -> take(found, whenKnown), _ -> take(List.of(), whenKnown));
  }

  private void take(List<PrinterInfo> found, Runnable whenKnown) {
    String before = Optional.ofNullable(chosen.get()).map(PrinterInfo::name).orElse("");
    known = true;
    all.setAll(found);
    chosen.set(
        found.stream()
            .filter(printer -> printer.name().equals(before))
            .findFirst()
            .or(() -> found.stream().findFirst())
            .orElse(null));
    whenKnown.run();
  }
}
