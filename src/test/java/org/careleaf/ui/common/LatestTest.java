package org.careleaf.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class LatestTest {
  private final HeldTasks tasks = new HeldTasks();
  private final Latest latest = new Latest(tasks);
  private final List<String> taken = new ArrayList<>();

  @Test
  void anOlderRequestThatEndsLaterIsDropped() {
    request("old");
    request("new");

    tasks.release(1);
    tasks.release(0);

    assertEquals(List.of("new"), taken);
  }

  @Test
  void anOlderRequestThatFailsLaterIsDropped() {
    latest.<String>run(
        () -> {
          throw new IllegalStateException("old");
        },
        taken::add,
        e -> taken.add(e.getMessage()));
    request("new");

    tasks.release(1);
    tasks.release(0);

    assertEquals(List.of("new"), taken);
  }

  @Test
  void whatIsForgottenBringsNothing() {
    request("old");
    latest.forget();

    tasks.release(0);

    assertEquals(List.of(), taken);
  }

  private void request(String result) {
    latest.run(() -> result, taken::add, e -> taken.add(e.getMessage()));
  }
}
