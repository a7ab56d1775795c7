package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Languages;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;

/** Three invented conditions, so that a better sentence in the shipped content breaks no test. */
public final class SampleContent {
  public static final Path FOLDER = Path.of("src", "test", "resources", "library");

  private SampleContent() {}

  /** The library as the real loader reads it. */
  public static Library load() {
    LoadResult loaded = LibraryLoader.load(FOLDER);
    assertEquals(List.of(), loaded.faults());
    return loaded.library();
  }

  /** The library as it was written, and in Spanish: one text is missing, one is out of date. */
  public static Languages languages() {
    return languages(FOLDER);
  }

  /** A content folder in all its languages. */
  public static Languages languages(Path folder) {
    LoadResult loaded = LibraryLoader.load(folder);
    assertEquals(List.of(), loaded.faults());
    return new Languages(loaded.library(), loaded.translations());
  }

  /** A copy to spoil. */
  public static void copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(FOLDER)) {
      for (Path file : files.filter(Files::isRegularFile).toList()) {
        Path copy = folder.resolve(FOLDER.relativize(file).toString());
        Files.createDirectories(copy.getParent());
        Files.copy(file, copy);
      }
    }
  }

  /** Conditions of a library by id. */
  public static List<Condition> conditions(Library library, String... ids) {
    return List.of(ids).stream().map(id -> library.condition(id).orElseThrow()).toList();
  }
}
