package org.careleaf.ui.common;

import javafx.geometry.Bounds;
import javafx.geometry.Insets;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.VBox;

/** A column of content that scrolls by wheel and, when focused, by the keys. */
public final class PageScroll extends ScrollPane {
  private static final double LINES = 60;
  private static final double ROOM = 16;

  private final VBox column = new Column(16);

  /**
   * An empty page.
   *
   * @param accessibleText what a screen reader says when the page is focused
   * @param maxWidth the widest that the content grows, in pixels
   */
  public PageScroll(String accessibleText, double maxWidth) {
    StyleClass.PAGE.on(this);
    column.setPadding(new Insets(16, 24, 24, 24));
    column.setMaxWidth(maxWidth);
    setContent(column);
    setFitToWidth(true);
    setHbarPolicy(ScrollBarPolicy.NEVER);
    setFocusTraversable(true);
    setAccessibleText(accessibleText);
    addEventFilter(KeyEvent.KEY_PRESSED, this::onKey);
  }

  /** Shows other content from its top. */
  public void show(Node... content) {
    column.getChildren().setAll(content);
    setVvalue(0);
  }

  /** Shows the same content in another form: the place on the page stays. */
  public void showAgain(Node... content) {
    double place = getVvalue();
    column.getChildren().setAll(content);
    applyCss();
    layout();
    setVvalue(place);
  }

  /** By lines and by windows, where the toolkit would move by a tenth of the content. */
  private void onKey(KeyEvent event) {
    double window = getViewportBounds().getHeight();
    switch (event.getCode()) {
      case UP -> scrollBy(-LINES, event);
      case DOWN -> scrollBy(LINES, event);
      case PAGE_UP -> scrollBy(-window * 0.9, event);
      case PAGE_DOWN, SPACE -> scrollBy(window * 0.9, event);
      default -> {}
    }
  }

  private void scrollBy(double pixels, KeyEvent event) {
    double hidden = column.getHeight() - getViewportBounds().getHeight();
    if (event.getTarget() == this && hidden > 0) {
      setVvalue(Math.clamp(getVvalue() + pixels / hidden, 0, 1));
      event.consume();
    }
  }

  /** Pixels by which the content is scrolled. */
  public double scrolled() {
    double hidden = Math.max(0, column.getHeight() - getViewportBounds().getHeight());
    return hidden * getVvalue();
  }

  /** Scrolls by so many pixels from the top, or as far as there is content. */
  public void scrollTo(double pixels) {
    double hidden = column.getHeight() - getViewportBounds().getHeight();
    setVvalue(hidden <= 0 ? 0 : Math.min(1, pixels / hidden));
  }

  /** Scrolls until a node of the content is at the top. */
  public void scrollTo(Node node) {
    scrollTo(column.sceneToLocal(node.localToScene(node.getBoundsInLocal())).getMinY());
  }

  /** Scrolls as little as brings a node of the content into sight, with some room around it. */
  public void reveal(Node node) {
    Bounds place = column.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
    double window = getViewportBounds().getHeight();
    if (place.getMinY() < scrolled()) {
      scrollTo(Math.max(0, place.getMinY() - ROOM));
    } else if (place.getMaxY() > scrolled() + window) {
      scrollTo(place.getMaxY() + ROOM - window);
    }
  }

  public VBox column() {
    return column;
  }
}
