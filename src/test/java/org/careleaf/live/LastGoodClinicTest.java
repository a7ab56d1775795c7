package org.careleaf.live;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.content.SampleContent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clinic added stays as well when its file is wrong or its share does not answer. */
class LastGoodClinicTest {
  private static final String TEXTS = "texts/en/conditions/blue-knee.json";
  private static final String OURS =
      "{\"id\": \"blue-knee\", \"texts\": {\"summary.plain\": {\"text\": \"Our own words.\","
          + " \"of\": \"000000000000\"}}}";

  @TempDir Path parent;
  private Path clinic;

  @BeforeEach
  void aClinicWithWordsOfItsOwn() throws IOException {
    clinic = parent.resolve("clinic");
    write(TEXTS, OURS);
  }

  @Test
  void aBrokenTextOfTheClinicLeavesItsLastGoodOne() throws IOException {
    Shown good = Shown.first(load());
    write(TEXTS, OURS.replace("}}}", "}"));

    Shown now = LastGood.of(good, load());

    assertEquals("Our own words.", summary(now));
    assertEquals(Set.of("conditions/blue-knee.json"), now.kept().keySet());
    assertEquals(
        List.of("clinic/" + TEXTS),
        now.kept().values().stream().map(problem -> problem.place().file()).toList());
  }

  @Test
  void aBrokenSettingsFileLeavesTheClinicsEmergencyNumber() throws IOException {
    write("clinic.json", "{\"format\": 1, \"emergencyNumber\": \"112\"}");
    Shown good = Shown.first(load());
    write("clinic.json", "{\"format\": 1, \"emergencyNumber\": 113}");

    Shown now = LastGood.of(good, load());

    assertEquals("112", now.content().library().edition().emergencyNumber());
    assertEquals(good.content().library(), now.content().library());
  }

  @Test
  void aTextThatTheClinicTookBackIsTheEditionsAgain() throws IOException {
    Shown good = Shown.first(load());
    Files.delete(clinic.resolve(TEXTS));

    assertNotEquals("Our own words.", summary(LastGood.of(good, load())));
  }

  @Test
  void aShareThatDoesNotAnswerLeavesEverything() throws IOException {
    Shown good = Shown.first(load());
    Files.move(clinic, parent.resolve("away"));

    Shown now = LastGood.of(good, load());

    assertEquals(good.content().library(), now.content().library());
    assertFalse(now.isReachable());

    Files.move(parent.resolve("away"), clinic);
    Shown back = LastGood.of(now, load());
    assertTrue(back.isReachable());
    assertEquals(good.content(), back.content());
  }

  @Test
  void aClinicThatWasNeverThereDoesNotHoldTheEditionUp() throws IOException {
    Files.move(clinic, parent.resolve("away"));
    Shown without = Shown.first(load());

    assertTrue(LastGood.of(without, load()).isReachable());
  }

  private static String summary(Shown shown) {
    return shown.content().library().condition("blue-knee").orElseThrow().summary().plain();
  }

  private LoadResult load() {
    return LibraryLoader.load(new ContentFolders(SampleContent.FOLDER, Optional.of(clinic)));
  }

  private void write(String file, String text) throws IOException {
    Path path = clinic.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }
}
