package org.careleaf.ui.handout;

import javafx.scene.Node;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.BorderPane;
import org.careleaf.ui.common.Page;
import org.careleaf.ui.common.Texts;

/** The handout's pages, and beside them the way to paper or to a file. */
public final class HandoutView implements Page {
  private final HandoutModel model;
  private final SaveTarget target;
  private final BorderPane pane = new BorderPane();
  private final PagesView pages;
  private final PrintPanel panel;

  public HandoutView(HandoutModel model, SaveTarget target, Texts texts) {
    this.model = model;
    this.target = target;
    this.pages = new PagesView(texts);
    this.panel = new PrintPanel(model, texts, this::save);
    pane.setCenter(pages);
    pane.setRight(panel);
    pane.addEventFilter(KeyEvent.KEY_PRESSED, this::turnPages);
    model.pages().subscribe(pages::show);
  }

  @Override
  public Node node() {
    return pane;
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
          .flatMap(subject -> target.choose(pane.getScene().getWindow(), subject.fileName()))
          .ifPresent(model::save);
    }
  }

  private void turnPages(KeyEvent event) {
    if (event.getCode() == KeyCode.PAGE_DOWN || event.getCode() == KeyCode.PAGE_UP) {
      pages.turn(event.getCode() == KeyCode.PAGE_DOWN ? 1 : -1);
      event.consume();
    }
  }
}
