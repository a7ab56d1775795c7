package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careleaf.json.Problems;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PersonalSettingsTest {
  private final Problems problems = new Problems();

  @TempDir Path folder;

  @Test
  void timesAreReadAsTheyWereWrittenAndKeepTheFolder() throws IOException {
    Path clinic = folder.resolve("clinic").toAbsolutePath();
    PersonalSettings set =
        PersonalSettings.USUAL.with(Optional.of(clinic)).with(new PatientTimes(30, 60));
    set.write(folder);

    assertEquals(set, PersonalSettings.read(folder, problems));
    assertEquals(List.of(), problems.all());
  }

  @Test
  void settingsFromBeforeThereWereTimesHaveTheUsual() throws IOException {
    Files.writeString(folder.resolve("settings.json"), "{\"format\": 1}");

    assertEquals(PersonalSettings.USUAL, PersonalSettings.read(folder, problems));
    assertEquals(new PatientTimes(120, 15), PersonalSettings.USUAL.times());
  }

  @Test
  void timesOutOfBoundsAreRefused() throws IOException {
    assertThrows(IllegalArgumentException.class, () -> new PatientTimes(29, 15));
    assertThrows(IllegalArgumentException.class, () -> new PatientTimes(601, 15));
    assertThrows(IllegalArgumentException.class, () -> new PatientTimes(120, 0));
    assertThrows(IllegalArgumentException.class, () -> new PatientTimes(120, 61));
    Files.writeString(folder.resolve("settings.json"), "{\"format\": 1, \"wipeMinutes\": 999}");

    assertEquals(PersonalSettings.USUAL, PersonalSettings.read(folder, problems));
    assertEquals(1, problems.all().size());
  }
}
