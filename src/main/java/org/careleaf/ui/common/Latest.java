package org.careleaf.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Requests of which only the newest counts: what an older one brings is dropped. */
public final class Latest {
  private final Tasks tasks;
  private long newest;

  public Latest(Tasks tasks) {
    this.tasks = tasks;
  }

  /** Starts a request, and forgets the ones before it. */
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    long mine = ++newest;
    tasks.run(work, result -> onlyNewest(mine, onDone, result), e -> onlyNewest(mine, onFailed, e));
  }

  /** Drops what is still under way. */
  public void forget() {
    newest++;
  }

  private <T> void onlyNewest(long mine, Consumer<T> consumer, T value) {
    if (mine == newest) {
      consumer.accept(value);
    }
  }
}
