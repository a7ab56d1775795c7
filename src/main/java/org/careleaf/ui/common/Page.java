package org.careleaf.ui.common;

import java.util.Optional;
import javafx.scene.Node;

/** What fills the window beside the navigator. */
public interface Page {
  Node node();

  /** Puts the focus where work on this page begins. */
  void takeFocus();

  /** What scrolls, if the page keeps its place while its content is replaced. */
  default Optional<PageScroll> scroll() {
    return Optional.empty();
  }
}
