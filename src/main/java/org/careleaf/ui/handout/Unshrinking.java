package org.careleaf.ui.handout;

import javafx.scene.layout.VBox;

/** A vertical box that keeps the room it once took, so that what is below it stays in its place. */
final class Unshrinking extends VBox {
  Unshrinking(double spacing) {
    super(spacing);
    heightProperty().subscribe(height -> keep(height.doubleValue()));
    setManaged(false);
  }

  /** Takes as much room as it needs from now on. */
  void release() {
    setMinHeight(USE_COMPUTED_SIZE);
    look();
  }

  /** Its content has changed. */
  void look() {
    setManaged(getMinHeight() > 0 || getChildren().stream().anyMatch(child -> child.isManaged()));
  }

  private void keep(double height) {
    if (isManaged() && height > getMinHeight()) {
      setMinHeight(height);
    }
  }
}
