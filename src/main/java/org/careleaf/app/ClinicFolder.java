package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import javafx.stage.Window;

/** The clinic's folder that the window works with, and how another one is chosen. */
public interface ClinicFolder {
  /** The folder, if there is one; it may be out of reach. */
  Optional<Path> folder();

  /** Whether it was named when the program was started, so that no other is chosen. */
  boolean isNamed();

  /** Asks for another folder, beginning at this one. */
  Optional<Path> ask(Window owner, Optional<Path> now);

  /**
   * Remembers a folder, or none, and loads what is in it; may take a while.
   *
   * @return shows it; to be called on the window's thread
   * @throws IOException if the choice cannot be kept; nothing has changed then
   */
  Runnable choose(Optional<Path> folder) throws IOException;
}
