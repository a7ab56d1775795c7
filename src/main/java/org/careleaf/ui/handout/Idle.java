package org.careleaf.ui.handout;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.function.BooleanSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;

/** Covers what was typed for a patient when nobody touches the window, and wipes it later. */
final class Idle {
  private final Waits waits;
  private final InstantSource clock;
  private final BooleanSupplier holdsSomething;
  private final Runnable wipe;
  private final ReadOnlyBooleanWrapper covered = new ReadOnlyBooleanWrapper();
  private Instant last;

  /**
   * Begins to wait.
   *
   * @param holdsSomething whether there is anything to cover
   * @param wipe forgets it
   */
  Idle(Waits waits, InstantSource clock, BooleanSupplier holdsSomething, Runnable wipe) {
    this.waits = waits;
    this.clock = clock;
    this.holdsSomething = holdsSomething;
    this.wipe = wipe;
    this.last = clock.instant();
  }

  ReadOnlyBooleanProperty covered() {
    return covered.getReadOnlyProperty();
  }

  /** Somebody touched the window; what is covered stays so. */
  void touch() {
    look(); // after a sleep of the computer this may be the first that is heard of the time
    if (!covered.get()) {
      last = clock.instant();
    }
  }

  /** Somebody wants to see it. */
  void uncover() {
    look();
    covered.set(false);
    last = clock.instant();
  }

  /** Looks at the time; to be called every second or so. */
  void look() {
    Instant now = clock.instant();
    if (!holdsSomething.getAsBoolean() || now.isBefore(last)) {
      covered.set(false);
      last = now;
      return;
    }
    Duration idle = Duration.between(last, now);
    if (idle.compareTo(waits.wipe()) >= 0) {
      wipe.run();
      covered.set(false);
      last = now;
    } else if (idle.compareTo(waits.cover()) >= 0) {
      covered.set(true);
    }
  }
}
