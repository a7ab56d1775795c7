package org.careleaf.ui.handout;

import java.time.Duration;
import javafx.animation.PauseTransition;

/** Does something after a while, on the window's thread. */
@FunctionalInterface
interface Later {
  void after(Duration wait, Runnable run);

  /** By the window's own clock. */
  static Later onWindow() {
    return (wait, run) -> {
      PauseTransition pause =
          new PauseTransition(javafx.util.Duration.millis((double) wait.toMillis()));
      pause.setOnFinished(_ -> run.run());
      pause.play();
    };
  }
}
