package org.careleaf.ui.handout;

import java.io.IOException;
import java.nio.file.Path;

/** Opens a file as the system does. May take a while: never call it on the window's thread. */
@FunctionalInterface
public interface FileViewer {
  /** A computer on which nothing opens. */
  FileViewer NONE =
      _ -> {
        throw new IOException("nothing here opens files");
      };

  /**
   * Shows a file in the program that the system has for it.
   *
   * @throws IOException if there is none
   */
  void open(Path file) throws IOException;
}
