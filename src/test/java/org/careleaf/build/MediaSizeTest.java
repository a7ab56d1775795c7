package org.careleaf.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Nobody names the classes within Java's {@code MediaSize}: the list of printers is asked for on
 * several threads, and two of them waited for each other for good when one began with {@code
 * MediaSize} and the other with {@code MediaSize.ISO}.
 */
class MediaSizeTest {
  private static final Path CLASSES = Path.of("target/classes");

  @Test
  void noClassNamesOneOfThem() throws IOException {
    assertEquals(List.of(), naming("javax/print/attribute/standard/MediaSize$"));
  }

  @Test
  void theReaderSeesWhatAClassNames() throws IOException {
    assertTrue(
        naming("javax/print/attribute/standard/MediaSizeName").stream()
            .anyMatch(file -> file.endsWith("Paper.class")));
  }

  private static List<Path> naming(String name) throws IOException {
    try (Stream<Path> files = Files.walk(CLASSES)) {
      return files
          .filter(file -> file.toString().endsWith(".class"))
          .filter(file -> text(file).contains(name))
          .toList();
    }
  }

  private static String text(Path file) {
    try {
      return Files.readString(file, StandardCharsets.ISO_8859_1);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
