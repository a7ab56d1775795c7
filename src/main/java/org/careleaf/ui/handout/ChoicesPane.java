package org.careleaf.ui.handout;

import javafx.geometry.Insets;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.Clipboard;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.VBox;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/**
 * What is typed and chosen for a handout. Nothing in it moves by itself: what comes and goes stands
 * below what is chosen, or below what scrolls.
 */
final class ChoicesPane extends BorderPane {
  private final PatientModel patient;
  private final ScrollPane scroll;

  /** Pixels above the window. */
  private double above;

  private boolean staying;

  ChoicesPane(HandoutModel model, Texts texts) {
    this.patient = model.encounter().patient();
    VBox all =
        new VBox(
            18,
            new PatientPanel(model, texts),
            new OptionsPanel(model, new PartsModel(model), texts),
            new ReadingBox(model, texts));
    all.setPadding(new Insets(14, 18, 18, 18));
    scroll = StyleClass.OPTIONS.on(new ScrollPane(all));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.vvalueProperty().subscribe(_ -> scrolled());
    scroll.viewportBoundsProperty().subscribe(_ -> stay());
    PrivateClipboard clipboard =
        new PrivateClipboard(Clipboard.getSystemClipboard(), Later.onWindow());
    GivenCard given = new GivenCard(new GivenModel(model), clipboard, texts);
    VBox foot =
        StyleClass.LINES_BAR.on(
            new VBox(
                8,
                new GivenFold(given, heightProperty(), texts),
                new FitBox(model, new FitModel(model), texts)));
    foot.setPadding(new Insets(6, 18, 1, 18));
    setCenter(scroll);
    setBottom(foot);
  }

  /** Puts the focus where most begin; a question that nothing prints without comes first. */
  void takeFocus() {
    scroll.setVvalue(0);
    String first = patient.asks().get() ? "#same-patient" : "#patient-name";
    scroll.getContent().lookup(first).requestFocus();
  }

  private void scrolled() {
    if (!staying) {
      above = Math.max(0, hidden() * scroll.getVvalue());
    }
  }

  /** Other room below leaves what is in sight where it is. */
  private void stay() {
    double hidden = hidden();
    double wanted = hidden <= 0 ? 0 : Math.min(1, above / hidden);
    if (Math.abs(wanted - scroll.getVvalue()) * hidden > 0.5) {
      staying = true;
      scroll.setVvalue(wanted);
      staying = false;
    }
  }

  private double hidden() {
    double content = scroll.getContent().getLayoutBounds().getHeight();
    return content - scroll.getViewportBounds().getHeight();
  }
}
