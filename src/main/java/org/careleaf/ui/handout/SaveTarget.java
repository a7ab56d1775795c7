package org.careleaf.ui.handout;

import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** Asks where a file is to go. */
@FunctionalInterface
public interface SaveTarget {
  /**
   * Asks once.
   *
   * @param owner the window that asks
   * @param suggestedName a file name to begin with
   * @return the file that was chosen, or nothing if somebody thought better of it
   */
  Optional<Path> choose(Window owner, String suggestedName);
}
