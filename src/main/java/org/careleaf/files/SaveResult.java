package org.careleaf.files;

import java.nio.file.Path;

/** Where the bytes of a careful write are now. They are never nowhere. */
public sealed interface SaveResult {
  /** In the file itself. */
  record Written() implements SaveResult {}

  /**
   * In a file of their own, since somebody else had saved the file meanwhile.
   *
   * @param ours the new file, beside the one that was meant
   */
  record KeptBoth(Path ours) implements SaveResult {}
}
