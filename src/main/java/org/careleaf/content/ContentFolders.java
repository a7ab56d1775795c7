package org.careleaf.content;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where content comes from.
 *
 * @param edition the folder that holds {@code library.json}
 * @param clinic the clinic's own folder, which adds to the edition, if there is one
 */
public record ContentFolders(Path edition, Optional<Path> clinic) {
  /** An edition without a clinic. */
  public static ContentFolders of(Path edition) {
    return new ContentFolders(edition, Optional.empty());
  }
}
