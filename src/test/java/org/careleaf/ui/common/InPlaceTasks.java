package org.careleaf.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Does work at once, where it is asked for. */
public final class InPlaceTasks implements Tasks {
  @Override
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    T result;
    try {
      result = work.call();
    } catch (Exception e) {
      onFailed.accept(e);
      return;
    }
    onDone.accept(result);
  }
}
