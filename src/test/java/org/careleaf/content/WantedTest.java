package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a part of the content is, and when all of it is loaded instead. */
class WantedTest {
  private static final Wanted RED = Wanted.in(Stream.of()).of(List.of("red-knee"));

  @TempDir Path temp;
  private SpoiltContent content = new SpoiltContent(Path.of(""));

  @BeforeEach
  void copy() throws IOException {
    content = SpoiltContent.copyTo(temp.resolve("content"));
  }

  @Test
  void aPartHoldsTheConditionAndWhatItNames() {
    LoadResult part = load(RED);

    assertEquals(List.of(), part.problems());
    assertEquals(Set.of("red-knee"), part.library().conditions().keySet());
    assertEquals(whole().library().condition("red-knee"), part.library().condition("red-knee"));
  }

  @Test
  void aLanguageThatIsNotWantedIsThereByNameAlone() {
    LoadResult part = load(RED);

    assertEquals(whole().translations().keySet(), part.translations().keySet());
    part.translations()
        .forEach(
            (tag, library) -> {
              assertEquals(tag, library.edition().language().getLanguage());
              assertEquals(0, library.topics().count());
            });
  }

  @Test
  void aFaultOfAFileThatIsNotNeededIsNotHeardOf() throws IOException {
    content.write("conditions/plain-knee.json", "{");

    assertEquals(List.of(), load(RED).problems());
  }

  @Test
  void aFaultOfAFileThatIsNeededIsSaidWithAllOthers() throws IOException {
    String sign = whole().library().condition("red-knee").orElseThrow().care().redFlags().get(0);
    content.write("red-flags/" + sign + ".json", "{");
    content.write("symptoms/of-nobody.json", "{");

    assertEquals(Set.of(), keep(load(RED), "red-knee"));
    assertEquals(whole().problems(), load(RED).problems());
    assertNotEquals(List.of(), load(RED).problems());
  }

  @Test
  void ofAConditionThatIsNotThereEverythingIsLoaded() {
    Wanted unknown = Wanted.in(Stream.of()).of(List.of("red-knie"));

    assertEquals(
        whole().library().conditions().keySet(), load(unknown).library().conditions().keySet());
  }

  private static Set<String> keep(LoadResult loaded, String id) {
    return loaded.library().condition(id).isPresent() ? Set.of(id) : Set.of();
  }

  private LoadResult whole() {
    return LibraryLoader.loadForUse(ContentFolders.of(content.folder()));
  }

  private LoadResult load(Wanted wanted) {
    return LibraryLoader.loadForUse(ContentFolders.of(content.folder()), wanted);
  }
}
