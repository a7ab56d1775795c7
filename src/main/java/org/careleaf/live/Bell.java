package org.careleaf.live;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Set;

/**
 * Ends a pause early when something seems to have happened in a folder. A hint, never relied on.
 */
interface Bell extends AutoCloseable {
  /**
   * Waits until the pause is over or something seems to have happened.
   *
   * @param folders where to listen
   */
  void await(Duration pause, Set<Path> folders) throws InterruptedException;

  /** Ends the pause that is under way, or else the next one. */
  void ring();

  @Override
  void close();
}
