package org.careleaf.ui.common;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

/** Keeps work until a test lets it go, in whatever order. */
public final class HeldTasks implements Tasks {
  private final List<Runnable> held = new ArrayList<>();
  private int done;

  @Override
  public <T> void run(Callable<T> work, Consumer<T> onDone, Consumer<Exception> onFailed) {
    held.add(() -> new InPlaceTasks().run(work, onDone, onFailed));
  }

  /** Does the work that was asked for at this place, from 0. */
  public void release(int index) {
    held.get(index).run();
  }

  /** Does all that was not done by this before, in order; also what is asked for meanwhile. */
  public void releaseAll() {
    while (done < held.size()) {
      release(done++);
    }
  }

  /** Counts all that was asked for so far as done by {@link #releaseAll}. */
  public void passOver() {
    done = held.size();
  }

  /** How much of it {@link #releaseAll} has done or passed over. */
  public int done() {
    return done;
  }

  public int count() {
    return held.size();
  }
}
