package org.careleaf.ui.signoff;

import java.time.Clock;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.PageScroll;
import org.careleaf.ui.common.Tasks;
import org.careleaf.ui.common.Texts;

/** Where somebody reads all the words of a topic and answers for them. */
public final class SignOffView implements Page {
  private final SignOffModel model;
  private final SignOffActions actions;
  private final Texts texts;
  private final BorderPane pane = new BorderPane();
  private final PageScroll scroll;
  private final SignOffPanel panel;
  private final NoClinicPanel noClinic;

  public SignOffView(SignOffActions actions, Tasks tasks, Clock clock, Texts texts) {
    this.actions = actions;
    this.texts = texts;
    this.model = new SignOffModel(actions, tasks, clock);
    this.scroll = new PageScroll(texts.text("signoff.page"), 860);
    this.panel = new SignOffPanel(model, texts);
    this.noClinic = new NoClinicPanel(actions.settings(), texts);
    pane.setCenter(scroll);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Shows a topic to be signed, with nothing filled in. */
  public void show(SignOffSubject subject) {
    model.show(subject);
    scroll.show(new SignedWords(subject, texts).nodes().toArray(Node[]::new));
    pane.setRight(model.hasClinic() ? panel : noClinic);
  }

  /** Shows the same topic in other content; what is filled in stays. */
  public void showAgain(SignOffSubject subject) {
    model.renew(subject);
    scroll.showAgain(new SignedWords(subject, texts).nodes().toArray(Node[]::new));
    pane.setRight(model.hasClinic() ? panel : noClinic);
  }

  @Override
  public Node node() {
    return pane;
  }

  @Override
  public void takeFocus() {
    if (model.hasClinic()) {
      panel.takeFocus();
    } else {
      noClinic.takeFocus();
    }
  }

  @Override
  public Optional<PageScroll> scroll() {
    return Optional.of(scroll);
  }

  private void onKey(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      event.consume();
      actions.leave().run();
    }
  }
}
