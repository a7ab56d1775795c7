package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class IdleTest {
  private Instant now = Instant.parse("2026-11-22T10:00:00Z");
  private boolean holds = true;
  private int wiped;
  private final Idle idle =
      new Idle(
          Waits.USUAL,
          () -> now,
          () -> holds,
          () -> {
            wiped++;
            holds = false;
          });

  @Test
  void itIsCoveredAfterTwoMinutesWithoutATouch() {
    waitFor(119);
    idle.touch();
    waitFor(119);
    assertFalse(idle.covered().get());

    waitFor(1);
    assertTrue(idle.covered().get());
    idle.touch();
    assertTrue(idle.covered().get());

    idle.uncover();
    assertFalse(idle.covered().get());
  }

  @Test
  void itIsWipedAfterAQuarterOfAnHourThoughSomebodyBrushesTheMouse() {
    waitFor(120);
    waitFor(500);
    idle.touch();
    waitFor(280);

    assertEquals(1, wiped);
    assertFalse(idle.covered().get());
  }

  @Test
  void whoComesBackAfterTheComputerSleptFindsNothing() {
    now = now.plusSeconds(3600);
    idle.uncover();

    assertEquals(1, wiped);
  }

  @Test
  void nothingIsCoveredWhereNothingWasTyped() {
    holds = false;
    waitFor(3600);

    assertFalse(idle.covered().get());
    assertEquals(0, wiped);
  }

  @Test
  void wipingBeforeCoveringIsRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Waits(Duration.ofMinutes(2), Duration.ofMinutes(1)));
  }

  private void waitFor(int seconds) {
    now = now.plusSeconds(seconds);
    idle.look();
  }
}
