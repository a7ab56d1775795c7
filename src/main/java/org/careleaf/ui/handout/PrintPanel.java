package org.careleaf.ui.handout;

import java.util.Optional;
import java.util.stream.Stream;
import javafx.animation.PauseTransition;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.util.Duration;
import org.careleaf.handout.Words;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** How to print, the buttons, and what came of them. */
final class PrintPanel extends VBox {
  private static final Duration USUAL_ANSWER = Duration.seconds(5);

  private final HandoutModel model;
  private final Texts texts;
  private final Words words;
  private final Label subject = Cards.wrapped("", StyleClass.PANEL_TITLE);
  private final PrintRows rows;
  private final Button print = new Button();
  private final Button save;
  private final Button open;
  private final ProgressBar progress = new ProgressBar();
  private final Label status = Cards.wrapped("", StyleClass.STATUS);
  private final PauseTransition patience = new PauseTransition(USUAL_ANSWER);

  PrintPanel(HandoutModel model, ObservableValue<String> printed, Texts texts, Runnable onSave) {
    super(8);
    this.model = model;
    this.texts = texts;
    this.words = new Words(texts.language());
    this.rows = new PrintRows(model, texts);
    this.save = saveButton(onSave);
    this.open = openButton();
    StyleClass.SHEET.on(this);
    setPrefWidth(320);
    setMinWidth(300);
    setPadding(new Insets(14, 24, 16, 24));
    patience.setOnFinished(_ -> model.sending().sayItIsSlow());
    Label crumb = StyleClass.CRUMB.on(new Label());
    crumb.setId("printed");
    crumb.textProperty().bind(printed);
    getChildren().addAll(crumb, subject, choices());
    setUpPrint();
    HBox file = new HBox(8, save, open);
    HBox.setHgrow(save, Priority.ALWAYS);
    progress.setMaxWidth(Double.MAX_VALUE);
    status.setId("status");
    status.setMinHeight(USE_PREF_SIZE);
    getChildren().addAll(print, file, progress, status);
    follow();
  }

  void takeFocus() {
    (cannotPrint() ? save : print).requestFocus();
  }

  /** What does not fit into a low window scrolls; the buttons stay. */
  private ScrollPane choices() {
    VBox content = new VBox(12, rows, new GapsBox(model.language(), texts));
    content.setPadding(new Insets(8, 4, 8, 4));
    ScrollPane scroll = StyleClass.PRINT_ROWS.on(new ScrollPane(content));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.prefViewportHeightProperty().bind(content.heightProperty()); // with all lines of words
    scroll.setMinHeight(120);
    scroll.setFocusTraversable(false);
    VBox.setMargin(scroll, new Insets(0, -4, 0, -4)); // the room for the ring, at the edge only
    return scroll;
  }

  private void follow() {
    PrintOptions options = model.sending().options();
    Stream.of(
            model.outcome(),
            model.pages(),
            model.language().gaps(),
            model.printers().chosen(),
            options.tray(),
            options.sides(),
            options.ink(),
            options.copies(),
            options.pages())
        .forEach(value -> value.subscribe(_ -> refresh()));
    model.outcome().subscribe(this::waitFor);
    model.outcome().subscribe(this::offerFile);
  }

  private void setUpPrint() {
    print.setId("print");
    print.setMaxWidth(Double.MAX_VALUE);
    print.setMinHeight(USE_PREF_SIZE);
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

  private Button openButton() {
    Button button = new Button(texts.text("handout.open"));
    button.setId("open");
    button.managedProperty().bind(button.visibleProperty());
    button.setOnAction(_ -> model.openSaved());
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
    print.setDisable(none || hasNoPages());
    boolean savingIsSurer = none || outcome.isPrinterTrouble();
    print.setDefaultButton(!savingIsSurer);
    save.setDefaultButton(savingIsSurer);
    rows.setPrinterDisable(none);
    progress.setVisible(outcome.isBusy());
    status.setText(new OutcomeText(texts).of(outcome));
    status.setAccessibleText(status.getText());
  }

  /** A printer that says nothing for a while is told of; the window is not held up. */
  private void waitFor(Outcome outcome) {
    if (!(outcome instanceof Outcome.Sending sending)) {
      patience.stop();
    } else if (!sending.isSlow()) {
      patience.playFromStart();
    }
  }

  /** After a save the file can be opened; after a printer's trouble it can be saved instead. */
  private void offerFile(Outcome outcome) {
    Optional<Button> next =
        outcome.saved().isPresent()
            ? Optional.of(open)
            : outcome.isPrinterTrouble() ? Optional.of(save) : Optional.empty();
    boolean isSaved = outcome.saved().isPresent();
    boolean goesOn = (print.isFocused() || (save.isFocused() && isSaved)) && !(isSaved && isBack());
    if (open.isFocused()) {
      save.requestFocus(); // before it goes
    }
    open.setVisible(outcome.saved().isPresent());
    next.filter(_ -> goesOn).ifPresent(Button::requestFocus);
  }

  /** Whether it came of a handout of one who was interrupted: nobody waited for it just now. */
  private boolean isBack() {
    return model.encounter().given().get().cameOf(model.made().get()).isPresent();
  }

  private boolean hasNoPages() {
    int count = model.pages().get().size();
    return count > 0 && model.sending().options().choice(count).isEmpty();
  }

  /** Whether the pages are there, and no printer to send them to. */
  private boolean cannotPrint() {
    return model.printers().areKnown()
        && model.printers().chosen().get() == null
        && !model.pages().get().isEmpty();
  }
}
