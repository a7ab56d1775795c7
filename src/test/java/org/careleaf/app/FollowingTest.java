package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.clinic.PersonalSettings;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.SampleContent;
import org.careleaf.json.Problems;
import org.careleaf.live.ContentChoice;
import org.careleaf.live.ContentSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Another clinic's folder, without a restart. */
class FollowingTest {
  @TempDir private Path temp;

  private final List<String> shown = new ArrayList<>();

  @Test
  void anotherFolderIsShownAndRemembered() throws IOException {
    Path clinic = Files.createDirectories(temp.resolve("clinic"));
    new ClinicSample(clinic).replace("summary.plain", "Our words.", "Your knee is red.");
    try (Following following = following(temp.resolve("settings"))) {
      following.start(content -> shown.add(summary(content)));
      assertEquals("Your knee is red.", summary(following.content()));

      following.choose(Optional.of(clinic)).run();
      assertEquals(List.of("Our words."), shown);
      assertEquals(Optional.of(clinic), following.folder());
      assertEquals(PersonalSettings.USUAL.with(Optional.of(clinic)), remembered());

      following.choose(Optional.empty()).run();
      assertEquals(List.of("Our words.", "Your knee is red."), shown);
      assertEquals(PersonalSettings.USUAL, remembered());
    }
  }

  @Test
  void aChoiceThatCannotBeRememberedChangesNothing() throws IOException {
    Path noFolder = Files.writeString(temp.resolve("settings"), "a file");
    try (Following following = following(noFolder)) {
      assertThrows(IOException.class, () -> following.choose(Optional.of(temp)));
      assertEquals(Optional.empty(), following.folder());
    }
  }

  private Following following(Path settings) {
    ContentChoice choice = new ContentChoice(Optional.empty(), false, FollowingTest::source);
    return new Following(choice, (_, _) -> Optional.empty(), settings, 96);
  }

  private static ContentSource source(Optional<Path> clinic) {
    ContentFolders folders = new ContentFolders(SampleContent.FOLDER, clinic);
    return new ContentSource(folders.all(), () -> LibraryLoader.load(folders));
  }

  private PersonalSettings remembered() {
    return PersonalSettings.read(temp.resolve("settings"), new Problems());
  }

  private static String summary(WindowParts.Content content) {
    return content.library().condition("red-knee").orElseThrow().summary().plain();
  }
}
