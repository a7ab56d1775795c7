package org.careleaf.files;

import java.time.Duration;
import java.time.LocalDateTime;

/** Time that passes only by waiting. */
final class FakeTime implements Time {
  private Duration waited = Duration.ZERO;

  /** How long has been waited in all. */
  Duration waited() {
    return waited;
  }

  @Override
  public long nanos() {
    return waited.toNanos();
  }

  @Override
  public LocalDateTime wall() {
    return LocalDateTime.of(2026, 11, 23, 10, 42, 7).plus(waited);
  }

  @Override
  public void pause(Duration duration) {
    waited = waited.plus(duration);
  }
}
