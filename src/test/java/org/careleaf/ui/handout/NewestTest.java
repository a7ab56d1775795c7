package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.Test;

class NewestTest {
  private final HeldTasks tasks = new HeldTasks();
  private final Newest newest = new Newest(tasks);
  private final List<String> done = new ArrayList<>();

  @Test
  void ofManyThatWaitOnlyTheNewestIsBegunAndOnlyItCounts() {
    List.of("a", "b", "c", "d", "e").forEach(this::ask);
    assertEquals(2, tasks.count());

    tasks.release(0);
    tasks.release(1);
    assertEquals(3, tasks.count());
    assertEquals(List.of(), done);

    tasks.release(2);
    assertEquals(List.of("e"), done);
  }

  @Test
  void whatIsForgottenWhileItWaitsIsNeverBegun() {
    List.of("a", "b", "c").forEach(this::ask);
    newest.forget();
    tasks.release(0);
    tasks.release(1);

    assertEquals(2, tasks.count());
    assertEquals(List.of(), done);
  }

  private void ask(String name) {
    newest.run(() -> name, done::add, _ -> done.add("failed"));
  }
}
