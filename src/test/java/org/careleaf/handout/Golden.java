package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Holds a text against a kept file; {@code -Dcareleaf.golden=write} keeps it anew. */
final class Golden {
  private static final Path FOLDER = Path.of("src/test/resources/org/careleaf/handout");

  private Golden() {}

  static void check(String file, String text) throws IOException {
    Path kept = FOLDER.resolve(file);
    if ("write".equals(System.getProperty("careleaf.golden"))) {
      Files.createDirectories(FOLDER);
      Files.writeString(kept, text);
    }
    assertEquals(Files.readString(kept), text);
  }
}
