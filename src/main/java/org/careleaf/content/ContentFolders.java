package org.careleaf.content;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Where content comes from.
 *
 * @param edition the folder that holds {@code library.json}
 * @param clinic the clinic's own folder, which adds to the edition, if there is one
 */
public record ContentFolders(Path edition, Optional<Path> clinic) {
  /** Both, or the only one. */
  public List<Path> all() {
    return Stream.concat(Stream.of(edition), clinic.stream()).toList();
  }

  /** An edition without a clinic. */
  public static ContentFolders of(Path edition) {
    return new ContentFolders(edition, Optional.empty());
  }
}
