package org.careleaf.files;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.time.Duration;

/**
 * Tries again what fails while another program holds a file: Windows refuses it then, with one of
 * several exceptions that also stand for lasting failures.
 *
 * @param time what it waits by
 */
record Patience(Time time) {
  /** Longer than a virus scanner looks at a small file, shorter than a person waits. */
  static final Duration LIMIT = Duration.ofSeconds(2);

  private static final Duration PAUSE = Duration.ofMillis(50);

  /** Something that may fail for now. */
  @FunctionalInterface
  interface Attempt<T> {
    T run() throws IOException;
  }

  /** The result of the first attempt that succeeds, or the failure of the last one. */
  <T> T retry(Attempt<T> attempt) throws IOException {
    long start = time.nanos();
    while (true) {
      try {
        return attempt.run();
      } catch (FileSystemException e) {
        if (isLasting(e) || time.nanos() - start >= LIMIT.toNanos()) {
          throw e;
        }
        time.pause(PAUSE);
      }
    }
  }

  private static boolean isLasting(FileSystemException e) {
    return e instanceof AtomicMoveNotSupportedException || e instanceof NoSuchFileException;
  }
}
