package org.careleaf.ui.common;

import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Where slow work is done. Both ends are called on the thread of the window. */
@FunctionalInterface
public interface Tasks {
  /**
   * Does some work, later or now, and hands over what came of it.
   *
   * @param work must not touch the window
   * @param onDone takes the result
   * @param onFailed takes what the work threw
   */
  <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed);
}
