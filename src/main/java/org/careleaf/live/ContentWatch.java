package org.careleaf.live;

import java.time.Duration;
import java.util.function.Consumer;
import java.util.function.LongSupplier;

/**
 * Follows content files while a window is open, on a thread of its own. It looks at all of them
 * again and again; what the system reports only makes it look earlier.
 */
public final class ContentWatch implements AutoCloseable {
  private static final System.Logger LOG = System.getLogger(ContentWatch.class.getName());

  private final LiveContent content;
  private final Consumer<Shown> onChange;
  private final Bell bell;
  private final LongSupplier nanos;
  private final Thread thread;

  /** Not started yet. */
  ContentWatch(LiveContent content, Consumer<Shown> onChange, Bell bell, LongSupplier nanos) {
    this.content = content;
    this.onChange = onChange;
    this.bell = bell;
    this.nanos = nanos;
    this.thread = Thread.ofPlatform().daemon().name("content-watch").unstarted(this::watch);
  }

  /**
   * Begins to follow.
   *
   * @param onChange told, on the watch's thread, what to show whenever that changes
   */
  public static ContentWatch start(LiveContent content, Consumer<Shown> onChange) {
    ContentWatch watch = new ContentWatch(content, onChange, FolderBell.open(), System::nanoTime);
    watch.thread.start();
    return watch;
  }

  /** Looks soon: this program has just written to the files. */
  public void hurry() {
    bell.ring();
  }

  /** Ends it; a look that is under way may still end, but nobody is told of it. */
  @Override
  public void close() {
    thread.interrupt();
  }

  /** Looks and waits until it is interrupted. */
  void watch() {
    try (bell) {
      while (!Thread.currentThread().isInterrupted()) {
        long begin = nanos.getAsLong();
        Snapshot look = content.look();
        Duration cost = Duration.ofNanos(nanos.getAsLong() - begin);
        tell(look);
        bell.await(Pace.after(cost), look.folders());
      }
    } catch (InterruptedException e) {
      // Closed: there is nothing left to do.
    }
  }

  /** One round that fails does not end the watch; the next look finds the same change again. */
  private void tell(Snapshot look) {
    try {
      content.follow(look).filter(_ -> !Thread.currentThread().isInterrupted()).ifPresent(onChange);
    } catch (RuntimeException e) {
      LOG.log(System.Logger.Level.WARNING, "content could not be read again", e);
    }
  }
}
