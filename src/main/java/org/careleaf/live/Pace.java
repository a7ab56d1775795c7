package org.careleaf.live;

import java.time.Duration;

/** How long to wait between two looks: the dearer a look is, the longer. */
final class Pace {
  static final Duration SHORTEST = Duration.ofSeconds(1);
  static final Duration LONGEST = Duration.ofSeconds(20);

  /** A look takes at most this part of the time. */
  private static final int SHARE = 20;

  private Pace() {}

  /**
   * The pause after a look. A local disk takes milliseconds and is looked at every second; a share
   * that takes seconds, every 20.
   */
  static Duration after(Duration look) {
    Duration pause = look.multipliedBy(SHARE);
    return pause.compareTo(SHORTEST) < 0
        ? SHORTEST
        : pause.compareTo(LONGEST) > 0 ? LONGEST : pause;
  }
}
