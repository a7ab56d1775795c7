package org.careleaf.ui.handout;

import java.util.Optional;
import javafx.event.Event;
import javafx.event.EventHandler;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.InputEvent;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.StackPane;
import javafx.stage.Window;
import org.careleaf.ui.common.Cards;
import org.careleaf.ui.common.StyleClass;
import org.careleaf.ui.common.Texts;

/** Lies over what was typed for a patient while nobody touches the window. */
final class CoverPane extends StackPane {
  private final Idle idle;
  private final EventHandler<InputEvent> listener = this::onInput;
  private Optional<Node> focused = Optional.empty();
  private boolean keyIsDown;

  CoverPane(Idle idle, Texts texts) {
    this.idle = idle;
    StyleClass.COVER.on(this);
    setId("cover");
    setAlignment(Pos.CENTER);
    setFocusTraversable(true);
    setAccessibleText(texts.text("handout.cover"));
    getChildren().add(Cards.wrapped(texts.text("handout.cover"), StyleClass.PANEL_TITLE));
    visibleProperty().bind(idle.covered());
    // The window, since its keys must not work under the cover either.
    sceneProperty().flatMap(Scene::windowProperty).subscribe(this::listenTo);
  }

  /** Hides a page from eyes and from screen readers alike; the focus comes back with it. */
  void hide(Node page) {
    idle.covered()
        .subscribe(
            isCovered -> {
              if (isCovered) {
                focused = Optional.ofNullable(getScene()).map(Scene::getFocusOwner);
                requestFocus(); // before the page goes: the toolkit would send the focus anywhere
              }
              page.setVisible(!isCovered);
              if (!isCovered) {
                focused.ifPresent(Node::requestFocus);
                focused = Optional.empty();
              }
            });
  }

  private void listenTo(Window before, Window now) {
    if (before != null) {
      before.removeEventFilter(InputEvent.ANY, listener);
    }
    if (now != null) {
      now.addEventFilter(InputEvent.ANY, listener);
    }
  }

  private void onInput(InputEvent event) {
    boolean was = idle.covered().get();
    idle.touch();
    if (was || idle.covered().get()) {
      onCovered(event);
    } else if (keyIsDown && event instanceof KeyEvent) {
      event.consume(); // the rest of the press that took the cover away
      keyIsDown = !isReleased(event);
    }
  }

  private void onCovered(InputEvent event) {
    event.consume();
    if (event.getEventType().equals(KeyEvent.KEY_PRESSED)) {
      keyIsDown = true;
      idle.uncover();
    } else if (event.getEventType().equals(MouseEvent.MOUSE_PRESSED)) {
      idle.uncover();
    }
  }

  private static boolean isReleased(Event event) {
    return event.getEventType().equals(KeyEvent.KEY_RELEASED);
  }
}
