package org.careleaf.ui.settings;

import java.util.concurrent.Callable;
import java.util.function.Consumer;
import org.careleaf.ui.common.Tasks;

/** One thing at a time: a second press while the first is under way does nothing. */
final class OneAtATime {
  private final Tasks tasks;
  private boolean busy;

  OneAtATime(Tasks tasks) {
    this.tasks = tasks;
  }

  boolean isBusy() {
    return busy;
  }

  <T> void start(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    if (!busy) {
      busy = true;
      tasks.run(work, result -> end(onDone, result), e -> end(onFailed, e));
    }
  }

  private <T> void end(Consumer<T> then, T value) {
    busy = false;
    then.accept(value);
  }
}
