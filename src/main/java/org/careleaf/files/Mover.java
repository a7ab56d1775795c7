package org.careleaf.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Moves a file over another in one step, or fails and leaves both as they are. */
@FunctionalInterface
interface Mover {
  /** The file system's own move. */
  Mover ATOMIC = (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);

  /**
   * Fails with an {@link AtomicMoveNotSupportedException} where it never can, and with another
   * exception where it may be able to later.
   */
  void move(Path from, Path to) throws IOException;
}
