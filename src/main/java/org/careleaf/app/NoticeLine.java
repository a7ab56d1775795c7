package org.careleaf.app;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** What the window has to say, below the page, with a way to take back what it says was done. */
final class NoticeLine extends Label {
  private final Notices notices;
  private final Button undo;

  NoticeLine(Notices notices, Texts texts) {
    this.notices = notices;
    StyleClass.NOTICE.on(this);
    textProperty().bind(notices.shown());
    managedProperty().bind(notices.shown().isNotEmpty());
    visibleProperty().bind(managedProperty());
    setMaxWidth(Double.MAX_VALUE);
    setWrapText(true);
    setContentDisplay(ContentDisplay.RIGHT);
    setGraphicTextGap(16);
    undo = new Button(texts.text("window.undo"));
    undo.setId("undo");
    undo.setMinWidth(Region.USE_PREF_SIZE);
    undo.setOnAction(_ -> takeBack());
    notices.undo().subscribe(now -> setGraphic(now.<Node>map(_ -> undo).orElse(null)));
  }

  /** Takes back what the notice says was done; says whether there was such a thing. */
  boolean takeBack() {
    Optional<Runnable> now = notices.undo().get();
    now.ifPresent(Runnable::run);
    return now.isPresent();
  }
}
