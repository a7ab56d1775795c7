package org.careleaf.ui.common;

import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Consumer;
import javafx.application.Platform;

/** Work on threads of its own, which do not keep the program alive. */
public final class BackgroundTasks implements Tasks {
  /** As many threads as there is work: a printer that does not answer must not hold up a page. */
  private final ExecutorService threads =
      Executors.newCachedThreadPool(Thread.ofPlatform().daemon().name("work-", 1).factory());

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    threads.execute(() -> finish(work, onDone, onFailed));
  }

  private static <T> void finish(
      Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    try {
      T result = work.call();
      Platform.runLater(() -> onDone.accept(result));
    } catch (Exception e) {
      Platform.runLater(() -> onFailed.accept(e));
    } catch (LinkageError | OutOfMemoryError e) {
      // Said on the page like any other failure; a silent thread death would look like a hang.
      Platform.runLater(() -> onFailed.accept(new IllegalStateException(e)));
    }
  }
}
