package org.careleaf.ui.handout;

import java.time.Duration;

/**
 * How long what was typed for a patient stays on a screen that nobody touches.
 *
 * @param cover after which it is covered
 * @param wipe after which it is wiped; not before it is covered
 */
public record Waits(Duration cover, Duration wipe) {
  /** Two minutes, and a quarter of an hour. */
  public static final Waits USUAL = new Waits(Duration.ofMinutes(2), Duration.ofMinutes(15));

  public Waits {
    if (cover.isNegative() || cover.isZero() || wipe.compareTo(cover) < 0) {
      throw new IllegalArgumentException(
          "What was typed is covered after " + cover + " and wiped after " + wipe);
    }
  }
}
