package org.careleaf.content;

import java.nio.file.Path;
import org.careleaf.model.Library;

/** The content that ships, read once for all tests of a process. */
public final class ShippedContent {
  private static final LoadResult CONTENT =
      LibraryLoader.load(Path.of(System.getProperty("careleaf.data", "data")));

  private ShippedContent() {}

  /** All that was read, with its translations and problems. */
  public static LoadResult loaded() {
    return CONTENT;
  }

  public static Library library() {
    return CONTENT.library();
  }
}
