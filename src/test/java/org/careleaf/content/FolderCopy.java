package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/**
 * A copy of a content folder, to be spoilt.
 *
 * @param folder where the copy is
 */
record FolderCopy(Path folder) {
  static FolderCopy of(Path content, Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(content)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(content.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
    return new FolderCopy(folder);
  }

  /** Replaces a text that is there. */
  void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    assertTrue(text.contains(from), () -> file + " has no " + from);
    Files.writeString(folder.resolve(file), text.replace(from, to));
  }
}
