package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import org.junit.jupiter.api.Test;

class PaceTest {
  @Test
  void aLocalDiskIsLookedAtEverySecond() {
    assertEquals(Duration.ofSeconds(1), Pace.after(Duration.ofMillis(5)));
    assertTrue(Pace.after(Duration.ofMillis(90)).compareTo(Duration.ofSeconds(2)) < 0);
  }

  @Test
  void aSlowerOneIsLeftAloneNineteenTwentiethsOfTheTime() {
    assertEquals(Duration.ofSeconds(10), Pace.after(Duration.ofMillis(500)));
  }

  @Test
  void aVerySlowOneIsLookedAtOftenEnoughToSeeAChangeWithinHalfAMinute() {
    assertEquals(Duration.ofSeconds(20), Pace.after(Duration.ofSeconds(9)));
  }
}
