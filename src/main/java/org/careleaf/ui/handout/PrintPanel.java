package org.careleaf.ui.handout;

import java.util.List;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.util.StringConverter;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Words;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Segmented;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** Printer, paper, the two buttons, and what came of them. */
final class PrintPanel extends VBox {
  private final HandoutModel model;
  private final Texts texts;
  private final Words words;
  private final Label subject = Cards.wrapped("", StyleClass.PANEL_TITLE);
  private final ComboBox<@Nullable PrinterInfo> printer = new ComboBox<>();
  private final Button print = new Button();
  private final Button save;
  private final ProgressBar progress = new ProgressBar();
  private final Label status = Cards.wrapped("", StyleClass.STATUS);

  PrintPanel(HandoutModel model, Texts texts, Runnable onSave) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.language());
    this.save = saveButton(onSave);
    StyleClass.SHEET.on(this);
    setPrefWidth(320);
    setMinWidth(280);
    Label crumb = StyleClass.CRUMB.on(new Label(texts.text("handout.crumb")));
    setPadding(new Insets(14, 24, 16, 24));
    getChildren().addAll(crumb, subject);
    addLabelled(texts.text("handout.printer"), printer);
    addLabelled(texts.text("handout.paper"), paper());
    setUpPrinter();
    setUpPrint();
    progress.setMaxWidth(Double.MAX_VALUE);
    status.setId("status");
    getChildren().addAll(new GapsBox(model.language(), texts), print, save, progress, status);
    model.outcome().subscribe(_ -> refresh());
    model.pages().subscribe(_ -> refresh());
    model.language().gaps().subscribe(_ -> refresh());
    model.printers().chosen().subscribe(_ -> refresh());
  }

  void takeFocus() {
    (cannotPrint() ? save : print).requestFocus();
  }

  private void addLabelled(String text, Region control) {
    getChildren().add(labelled(text, control));
  }

  private static VBox labelled(String text, Region control) {
    Label label = StyleClass.MUTED.on(new Label(text));
    label.setLabelFor(control);
    control.setMaxWidth(Double.MAX_VALUE);
    VBox pair = new VBox(4, label, control);
    pair.setPadding(new Insets(4, 0, 4, 0));
    return pair;
  }

  private Region paper() {
    return Segmented.of(
        model.paper(), List.of(PaperSize.values()), texts::of, texts.text("handout.paper"));
  }

  private void setUpPrinter() {
    printer.setItems(nullable());
    printer.valueProperty().bindBidirectional(model.printers().chosen());
    printer.setPlaceholder(new Label(texts.text("handout.printer.none")));
    printer.setPromptText(texts.text("handout.printer.none"));
    printer.setConverter(new PrinterNames());
  }

  @SuppressWarnings("unchecked") // a combo box never writes to its items
  private javafx.collections.ObservableList<@Nullable PrinterInfo> nullable() {
    return (javafx.collections.ObservableList<@Nullable PrinterInfo>)
        (javafx.collections.ObservableList<?>) model.printers().all();
  }

  private void setUpPrint() {
    print.setId("print");
    print.setMaxWidth(Double.MAX_VALUE);
    print.setWrapText(true);
    print.setOnAction(_ -> model.print());
  }

  private Button saveButton(Runnable onSave) {
    Button button = new Button(texts.text("handout.save"));
    button.setId("save");
    button.setGraphic(StyleClass.KEY.on(new Label(Shortcut.SAVE.display())));
    button.setContentDisplay(ContentDisplay.RIGHT);
    button.setMaxWidth(Double.MAX_VALUE);
    button.setOnAction(_ -> onSave.run());
    return button;
  }

  private void refresh() {
    Outcome outcome = model.outcome().get();
    boolean none = cannotPrint();
    subject.setText(model.title(words));
    save.setDisable(model.pages().get().isEmpty());
    if (none && print.isFocused()) {
      save.requestFocus(); // before it is disabled: the toolkit would send the focus anywhere
    }
    print.setText(new PrintText(model, texts).now());
    print.setDisable(none);
    print.setDefaultButton(!none);
    save.setDefaultButton(none);
    printer.setDisable(none);
    progress.setVisible(outcome.isBusy());
    status.setText(new OutcomeText(texts).of(outcome));
    status.setAccessibleText(status.getText());
  }

  /** Whether the pages are there, and no printer to send them to. */
  private boolean cannotPrint() {
    return model.printers().areKnown()
        && model.printers().chosen().get() == null
        && !model.pages().get().isEmpty();
  }

  /** Shows a printer by its name. */
  private static final class PrinterNames extends StringConverter<@Nullable PrinterInfo> {
    @Override
    public String toString(@Nullable PrinterInfo info) {
      return info == null ? "" : info.name();
    }

    @Override
    public @Nullable PrinterInfo fromString(String name) {
      return null;
    }
  }
}
