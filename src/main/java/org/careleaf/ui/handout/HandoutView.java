package org.careleaf.ui.handout;

import java.lang.ref.WeakReference;
import java.util.List;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.util.Duration;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Shortcut;
import org.careleaf.ui.common.Texts;
import org.jspecify.annotations.Nullable;

/** The handout's pages, what they say and for whom, and the way to paper or to a file. */
public final class HandoutView implements Page {
  private static final double NARROWEST = 232;
  private static final double WIDEST = 316;

  /** How much of the page each side takes, so that most of it shows the handout. */
  private static final double SHARE = 0.28;

  /** The other key that the same step has on many systems. */
  private static final KeyCombination REDO =
      new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);

  private final HandoutModel model;
  private final SaveTarget target;
  private final LinesModel lines;
  private final BorderPane pane = new BorderPane();
  private final StackPane root = new StackPane();
  private final PagesView pages;
  private final PrintPanel panel;
  private final ChoicesPane choices;
  private final Areas areas;

  /**
   * The page of a model.
   *
   * @param printed what is printed, in words: a topic, a comparison or a basket
   */
  public HandoutView(
      HandoutModel model, SaveTarget target, ObservableValue<String> printed, Texts texts) {
    this.model = model;
    this.target = target;
    this.lines = new LinesModel(model);
    Zoom zoom = new Zoom(model);
    ZoomBar zoomBar = new ZoomBar(zoom, texts);
    this.pages = new PagesView(lines, zoom, texts);
    this.panel = new PrintPanel(model, printed, texts, this::save);
    BorderPane preview = new BorderPane(pages);
    preview.setTop(zoomBar);
    preview.setBottom(new LinesBar(model, lines, texts));
    this.choices = new ChoicesPane(model, texts);
    this.areas =
        new Areas(
            List.of(
                new Areas.Area(choices, choices::takeFocus),
                new Areas.Area(preview, pages::requestFocus),
                new Areas.Area(panel, panel::takeFocus)));
    pane.setLeft(choices);
    pane.setCenter(preview);
    pane.setRight(panel);
    pane.widthProperty().subscribe(this::share);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::turnPages);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, zoomBar::onKey);
    pane.addEventHandler(KeyEvent.KEY_PRESSED, this::step);
    CoverPane cover = new CoverPane(model.encounter().idle(), texts);
    cover.hide(pane);
    root.getChildren().addAll(pane, cover);
    look().play();
  }

  private void share(Number width) {
    double side = Math.clamp(width.doubleValue() * SHARE, NARROWEST, WIDEST);
    for (Region part : List.of(choices, panel)) {
      part.setMinWidth(NARROWEST);
      part.setPrefWidth(side);
    }
  }

  private Timeline look() {
    // Weakly: a clock that runs for ever would keep a closed window for ever.
    WeakReference<HandoutModel> watched = new WeakReference<>(model);
    Timeline clock = new Timeline();
    clock.getKeyFrames().add(new KeyFrame(Duration.seconds(1), _ -> look(watched, clock)));
    clock.setCycleCount(Animation.INDEFINITE);
    return clock;
  }

  private static void look(WeakReference<HandoutModel> watched, Timeline clock) {
    HandoutModel there = watched.get();
    if (there == null) {
      clock.stop();
    } else {
      there.encounter().idle().look();
    }
  }

  @Override
  public Node node() {
    return root;
  }

  /** The Print button, so that Enter prints. */
  @Override
  public void takeFocus() {
    panel.takeFocus();
  }

  /** Asks for a file, and writes the handout there. */
  public void save() {
    if (!model.pages().get().isEmpty() && model.mayLeave()) {
      model
          .subject()
          .flatMap(subject -> target.choose(root.getScene().getWindow(), subject.fileName()))
          .ifPresent(model::save);
    }
  }

  /** Puts the focus on the part after the one that has it; on the first from elsewhere. */
  public void toNextArea() {
    areas.next(pane.getScene().getFocusOwner());
  }

  /** Puts the focus on the patient's name. */
  public void toPatient() {
    choices.takeFocus();
  }

  /** Whether a part of the window is among what is typed and chosen for a patient. */
  public boolean isForPatient(@Nullable Node part) {
    return areas.all().getFirst().has(part);
  }

  private void turnPages(KeyEvent event) {
    boolean pageKey = event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP;
    if (pageKey && !(event.getTarget() instanceof TextInputControl)) {
      pages.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
      event.consume();
    }
  }

  /** A text field has steps of its own. */
  private void step(KeyEvent event) {
    if (event.getTarget() instanceof TextInputControl) {
      return;
    }
    if (Shortcut.BRING_BACK.matches(event)) {
      lines.undo();
      event.consume();
    } else if (Shortcut.STRIKE_AGAIN.matches(event) || REDO.match(event)) {
      lines.redo();
      event.consume();
    }
  }
}
