package org.careleaf.live;

import org.careleaf.content.LoadResult;

/** What came of loading content while somebody may be writing to it. */
public sealed interface Loading {
  /**
   * The content, from files that did not change while they were read.
   *
   * @param seen how the files looked before and after
   */
  record Done(LoadResult content, Snapshot seen) implements Loading {}

  /** The files changed every time while they were read: ask again later. */
  record StillChanging() implements Loading {}
}
