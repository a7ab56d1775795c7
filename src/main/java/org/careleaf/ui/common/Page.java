package org.careleaf.ui.common;

import javafx.scene.Node;

/** What fills the window beside the navigator. */
public interface Page {
  Node node();

  /** Puts the focus where work on this page begins. */
  void takeFocus();
}
