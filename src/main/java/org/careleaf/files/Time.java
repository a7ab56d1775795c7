package org.careleaf.files;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.time.Duration;
import java.time.LocalDateTime;

/** The clocks that saving goes by. */
interface Time {
  Time SYSTEM = new SystemTime();

  /** A clock that only runs forward, in nanoseconds from some moment. */
  long nanos();

  /** The time on the wall of this place, for names that people read. */
  LocalDateTime wall();

  /** Waits; an interrupted wait fails, and the thread stays interrupted. */
  void pause(Duration duration) throws IOException;

  /** The computer's. */
  final class SystemTime implements Time {
    @Override
    public long nanos() {
      return System.nanoTime();
    }

    @Override
    public LocalDateTime wall() {
      return LocalDateTime.now(java.time.ZoneId.systemDefault());
    }

    @Override
    public void pause(Duration duration) throws IOException {
      try {
        Thread.sleep(duration);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        throw (IOException) new InterruptedIOException("the saving was stopped").initCause(e);
      }
    }
  }
}
