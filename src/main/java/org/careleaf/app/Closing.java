package org.careleaf.app;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.stage.Stage;
import javafx.stage.WindowEvent;
import org.careleaf.ui.common.Texts;
import org.careleaf.ui.handout.HandoutModel;
import org.careleaf.ui.handout.Outcome;

/**
 * Closes the window, but not on a handout that is still on its way to a printer: then it closes by
 * itself as soon as the printer has it, and stays if the printer does not take it. Who closes it
 * once more does not wait. Nor at once on what was typed for a patient, or in the settings, which
 * nothing keeps: that is said once, and again of what was typed since.
 */
final class Closing {
  private final Stage stage;
  private final HandoutModel handout;
  private final Supplier<Unkept> unkept;
  private final Notices notices;
  private final Texts texts;
  private Outcome heard = new Outcome.Nothing();
  private boolean waits;

  /** What was typed when it was said that it would go. */
  private Unkept said = Unkept.NOTHING;

  Closing(Stage stage, Pages pages, Notices notices, Texts texts) {
    this.stage = stage;
    this.handout = pages.handout();
    this.unkept = pages::unkept;
    this.notices = notices;
    this.texts = texts;
  }

  void listen() {
    stage.setOnCloseRequest(this::onClose);
    handout.outcome().subscribe(this::hear);
    handout.afterwards().subscribe(later -> later.ifPresent(this::hear));
    handout.unanswered().subscribe(_ -> lookLater());
  }

  private void onClose(WindowEvent event) {
    if (isUnderWay() && !waits) {
      event.consume();
      waits = true;
      said = unkept.get();
      String goes = said.key().map(_ -> " " + texts.text("window.close.waits.unkept")).orElse("");
      notices.confirm(texts.text("window.close.waits") + goes);
    } else if (asks()) {
      event.consume();
    }
  }

  /** Says what would go with the window, unless that was said; whether there was such a thing. */
  private boolean asks() {
    Unkept now = unkept.get();
    if (now.equals(said)) {
      return false;
    }
    said = now;
    now.key().ifPresent(key -> notices.confirm(texts.text(key)));
    return now.key().isPresent();
  }

  private void hear(Outcome now) {
    heard = now;
    lookLater();
  }

  /** When all that the answer brings about is done. */
  private void lookLater() {
    if (waits) {
      Platform.runLater(this::look);
    }
  }

  private void look() {
    if (waits && !isUnderWay()) {
      waits = false;
      if (!(heard instanceof Outcome.Sent)) {
        notices.confirm(texts.text("window.close.stays"));
      } else if (!asks()) {
        stage.hide();
      }
    }
  }

  private boolean isUnderWay() {
    return handout.unanswered().get() > 0
        || handout.outcome().get() instanceof Outcome.PrintsWhenReady;
  }
}
