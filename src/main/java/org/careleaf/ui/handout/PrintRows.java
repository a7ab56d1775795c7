package org.careleaf.ui.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.util.StringConverter;
import org.careleaf.handout.PaperSize;
import org.careleaf.printing.Ink;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.printing.Sided;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** What can be chosen for the print, a row each; what the printer does not offer has no row. */
final class PrintRows extends GridPane {
  private final HandoutModel model;
  private final PrintOptions options;
  private final Texts texts;
  private final ComboBox<@Nullable PrinterInfo> printer = new ComboBox<>();
  private final Amounts amounts;
  private final List<Node> passing = new ArrayList<>();
  private final List<List<Node>> last = new ArrayList<>();

  PrintRows(HandoutModel model, Texts texts) {
    this.model = model;
    this.options = model.sending().options();
    this.texts = texts;
    this.amounts = new Amounts(model, texts);
    setHgap(12);
    setVgap(8);
    ColumnConstraints labels = new ColumnConstraints();
    labels.setMinWidth(USE_PREF_SIZE);
    ColumnConstraints controls = new ColumnConstraints();
    controls.setHgrow(Priority.ALWAYS);
    getColumnConstraints().addAll(labels, controls);
    setUpPrinter();
    add(0, printer);
    addLast(add(1, amounts.copies()), amounts.copies());
    addLast(add(2, amounts.pages()), amounts.pages());
    add(amounts.fault(), 1, 3);
    addLast(amounts.fault());
    model.printers().chosen().subscribe(_ -> show());
    show();
  }

  /** Whether there is a printer to choose. */
  void setPrinterDisable(boolean none) {
    printer.setDisable(none);
  }

  /** What is there for every printer stays: a list that was taken away would close, half chosen. */
  private void show() {
    getChildren().removeAll(passing);
    passing.clear();
    List<Control> offered = new ArrayList<>();
    papers().ifPresent(offered::add);
    tray().ifPresent(offered::add);
    options.offer().usualSides().ifPresent(_ -> offered.add(sides()));
    options.offer().usualInk().ifPresent(_ -> offered.add(ink()));
    int row = 1;
    for (Control control : offered) {
      passing.addAll(List.of(placed(row++, control), control));
    }
    getChildren().addAll(2, passing); // Tab goes in this order, from the printer on
    for (List<Node> nodes : last) {
      int place = row++;
      nodes.forEach(node -> setRowIndex(node, place));
    }
  }

  /** A row below all that is offered. */
  private void addLast(Node... nodes) {
    last.add(List.of(nodes));
  }

  private Label add(int row, Control control) {
    Label label = placed(row, control);
    getChildren().addAll(label, control);
    return label;
  }

  private static Label placed(int row, Control control) {
    Label label = StyleClass.MUTED.on(new Label(control.getAccessibleText()));
    label.setLabelFor(control);
    setValignment(label, VPos.CENTER);
    setConstraints(label, 0, row);
    setConstraints(control, 1, row);
    return label;
  }

  private Optional<Control> papers() {
    List<PaperSize> papers = model.printers().papers();
    return papers.size() < 2
        ? Optional.empty()
        : Optional.of(Segmented.of(model.paper(), papers, texts::of, texts.text("handout.paper")));
  }

  private Optional<Control> tray() {
    List<String> trays = options.offer().trays();
    if (trays.isEmpty()) {
      return Optional.empty();
    }
    ComboBox<Optional<String>> tray = new ComboBox<>();
    tray.setId("tray");
    tray.setItems(
        FXCollections.observableArrayList(
            Stream.concat(Stream.of(Optional.<String>empty()), trays.stream().map(Optional::of))
                .toList()));
    tray.setConverter(new Named<>(name -> name.orElseGet(() -> texts.text("handout.tray.usual"))));
    tray.setValue(options.tray().get());
    tray.valueProperty().subscribe(options.tray()::set);
    return Optional.of(wide(tray, "handout.tray"));
  }

  private Control sides() {
    return Segmented.of(
        options.sides(), List.of(Sided.values()), texts::of, texts.text("handout.sides"));
  }

  private Control ink() {
    return Segmented.of(options.ink(), List.of(Ink.values()), texts::of, texts.text("handout.ink"));
  }

  private void setUpPrinter() {
    printer.setId("printer");
    printer.setItems(nullable());
    printer.valueProperty().bindBidirectional(model.printers().chosen());
    Label none = new Label();
    printer.setPlaceholder(none);
    ObservableValue<String> why =
        model
            .printers()
            .known()
            .map(known -> texts.text(known ? "handout.printer.none" : "handout.printer.asking"));
    none.textProperty().bind(why);
    printer.promptTextProperty().bind(why);
    printer.setConverter(new Named<>(PrinterInfo::name));
    wide(printer, "handout.printer");
  }

  @SuppressWarnings("unchecked") // a combo box never writes to its items
  private javafx.collections.ObservableList<@Nullable PrinterInfo> nullable() {
    return (javafx.collections.ObservableList<@Nullable PrinterInfo>)
        (javafx.collections.ObservableList<?>) model.printers().all();
  }

  private <C extends ComboBox<?>> C wide(C combo, String key) {
    combo.setAccessibleText(texts.text(key));
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setMinWidth(0);
    return combo;
  }

  /** Shows a thing by its name, and nothing as nothing. */
  private static final class Named<T> extends StringConverter<@Nullable T> {
    private final Function<T, String> name;

    Named(Function<T, String> name) {
      this.name = name;
    }

    @Override
    public String toString(@Nullable T thing) {
      return thing == null ? "" : name.apply(thing);
    }

    @Override
    public @Nullable T fromString(String text) {
      return null;
    }
  }
}
