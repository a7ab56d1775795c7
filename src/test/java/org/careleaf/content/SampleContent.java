package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.List;
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

  /** Conditions of a library by id. */
  public static List<Condition> conditions(Library library, String... ids) {
    return List.of(ids).stream().map(id -> library.condition(id).orElseThrow()).toList();
  }
}
