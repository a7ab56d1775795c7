package org.careleaf.clinic;

import java.util.Optional;

/**
 * What came of changing something that the clinic shares.
 *
 * @param <T> what it is
 */
public sealed interface Change<T> {
  /**
   * It is as it was wanted.
   *
   * @param now what there is now; of something that was deleted, what was there
   */
  record Done<T>(T now) implements Change<T> {}

  /**
   * Nothing was changed, since somebody else has changed it meanwhile.
   *
   * @param theirs what is in its place now; empty where that is nothing, or cannot be read
   */
  record Meanwhile<T>(Optional<T> theirs) implements Change<T> {}
}
