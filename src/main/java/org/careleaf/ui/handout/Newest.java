package org.careleaf.ui.handout;

import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.careleaf.ui.common.Latest;
import org.careleaf.ui.common.Tasks;

/**
 * Requests of which only the newest counts. Few are worked on at a time, and of those that wait
 * only the newest is ever begun: who types asks for a handout with every letter.
 */
final class Newest {
  private static final int AT_A_TIME = 2;

  private final Latest latest;
  private Optional<Runnable> waiting = Optional.empty();
  private int running;

  Newest(Tasks tasks) {
    this.latest = new Latest(new Counted(tasks));
  }

  <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    latest.forget();
    Runnable start = () -> latest.run(work, onDone, onFailed);
    if (running < AT_A_TIME) {
      start.run();
    } else {
      waiting = Optional.of(start);
    }
  }

  /** Drops what is under way, and what waits. */
  void forget() {
    waiting = Optional.empty();
    latest.forget();
  }

  private void ended() {
    running--;
    Optional<Runnable> next = waiting;
    waiting = Optional.empty();
    next.ifPresent(Runnable::run);
  }

  /** Counts what is worked on, whether anybody still wants it or not. */
  private final class Counted implements Tasks {
    private final Tasks tasks;

    Counted(Tasks tasks) {
      this.tasks = tasks;
    }

    @Override
    public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
      running++;
      tasks.run(
          work,
          result -> {
            ended();
            onDone.accept(result);
          },
          e -> {
            ended();
            onFailed.accept(e);
          });
    }
  }
}
