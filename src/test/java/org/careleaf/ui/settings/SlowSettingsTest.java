package org.careleaf.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.clinic.ClinicSettingsFile;
import org.careleaf.clinic.PatientTimes;
import org.careleaf.clinic.UnreviewedPolicy;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the clinic decides, and times, that somebody fills in while a slow folder works. */
class SlowSettingsTest {
  private final HeldTasks tasks = new HeldTasks();
  private PatientTimes kept = new PatientTimes(120, 15);

  @TempDir private Path home;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path clinic;

  @BeforeEach
  void makeFolder() throws IOException {
    clinic = Files.createDirectory(home.resolve("clinic"));
  }

  @Test
  void aNumberThatIsTypedWhileAnotherIsSavedStays() throws IOException {
    SettingsModel model = settings();
    model.number().set("112");
    model.save();

    model.number().set("113");
    tasks.releaseAll();

    assertEquals(number("112"), file().read().settings());
    assertEquals("113", model.number().get());
    assertTrue(model.unsaved().get());
    assertEquals(new Said.Nothing(), model.said().get(), "what stands here is not saved");

    model.save();
    tasks.releaseAll();

    assertEquals(number("113"), file().read().settings());
    assertFalse(model.unsaved().get());
    assertEquals(new Said.Saved(), model.said().get());
  }

  @Test
  void whatIsFilledInWhileTheFileIsReadAgainStays() {
    SettingsModel model = settings();
    model.showAgain();

    model.number().set("112");
    model.unreviewed().set(UnreviewedPolicy.ASK);
    tasks.releaseAll();

    assertEquals("112", model.number().get());
    assertEquals(UnreviewedPolicy.ASK, model.unreviewed().get());
    assertTrue(model.unsaved().get());
  }

  @Test
  void whatIsFilledInWhileOthersHaveSavedDoesNotTakeTheirsAway() throws IOException {
    SettingsModel model = settings();
    ClinicSettings theirs = new ClinicSettings(Optional.of("999"), UnreviewedPolicy.REFUSE);
    file().save(theirs, Optional.empty());
    model.showAgain();
    model.number().set("112");
    tasks.releaseAll();

    model.save();
    tasks.releaseAll();

    assertEquals(theirs, file().read().settings());
    assertInstanceOf(Said.KeptBoth.class, model.said().get());
  }

  @Test
  void whatIsFilledInStaysWhereTheFolderIsAwayMeanwhile() throws IOException {
    SettingsModel model = settings();
    model.showAgain();
    model.number().set("112");
    Files.delete(clinic);
    tasks.releaseAll();

    assertEquals("112", model.number().get());
    assertTrue(model.unsaved().get());
    assertInstanceOf(Said.NotRead.class, model.ofFolder().get());

    Files.createDirectory(clinic);
    model.save();
    tasks.releaseAll();

    assertEquals(number("112"), file().read().settings());
  }

  @Test
  void whatIsBeingSavedIsNotGivenUp() throws IOException {
    SettingsModel model = settings();
    model.number().set("112");
    model.save();
    model.discard();
    tasks.releaseAll();

    assertEquals(number("112"), file().read().settings());
    assertEquals("112", model.number().get());
    assertFalse(model.unsaved().get());
  }

  /** Else the number of one clinic could be saved for another. */
  @Test
  void nothingOfOneFolderIsThereWhileAnotherIsRead() throws IOException {
    file().save(number("112"), Optional.empty());
    Path[] folder = {clinic};
    SettingsModel model = settings(folder);
    folder[0] = Files.createDirectory(home.resolve("other"));
    model.showAgain();

    assertEquals(Optional.empty(), model.read().get());
    assertFalse(model.unsaved().get());
    model.number().set("113");
    tasks.releaseAll();

    assertEquals("", model.number().get());
  }

  @Test
  void timesThatAreTypedWhileOthersAreKeptStay() {
    TimesModel model = times();
    model.seconds().set("60");
    model.save();

    model.minutes().set("20");
    tasks.releaseAll();

    assertEquals(new PatientTimes(60, 15), kept);
    assertEquals("20", model.minutes().get());
    assertTrue(model.unsaved().get());
    assertEquals(new Said.Nothing(), model.said().get(), "what stands here is not kept");

    model.save();
    tasks.releaseAll();

    assertEquals(new PatientTimes(60, 20), kept);
    assertFalse(model.unsaved().get());
    assertEquals(new Said.SavedHere(), model.said().get());
  }

  /** Also before they were read for the first time; the other time is shown then. */
  @Test
  void timesThatAreTypedWhileTheyAreReadStay() {
    TimesModel model = new TimesModel(actions(), tasks);
    model.arrive();

    model.seconds().set("60");
    tasks.releaseAll();

    assertEquals("60", model.seconds().get());
    assertEquals("15", model.minutes().get());
    assertTrue(model.unsaved().get());
  }

  @Test
  void timesThatWereReadBeforeOthersWereKeptCountNoMore() {
    PatientTimes old = kept;
    TimesModel model = new TimesModel(new TimesActions(() -> old, times -> kept = times), tasks);
    model.arrive();
    model.seconds().set("60");
    model.minutes().set("15");
    model.save();
    tasks.release(1);
    tasks.release(0);

    assertEquals(new PatientTimes(60, 15), kept);
    assertEquals("60", model.seconds().get());
    assertFalse(model.unsaved().get());
  }

  private SettingsModel settings() {
    return settings(new Path[] {clinic});
  }

  /** One that has read the folder. */
  private SettingsModel settings(Path[] folder) {
    SettingsActions actions =
        new SettingsActions(
            () -> Optional.of(folder[0]), () -> false, (_, _) -> Optional.empty(), _ -> () -> {});
    SettingsModel model = new SettingsModel(actions, tasks);
    model.arrive();
    tasks.releaseAll();
    return model;
  }

  /** One that has read the times. */
  private TimesModel times() {
    TimesModel model = new TimesModel(actions(), tasks);
    model.arrive();
    tasks.releaseAll();
    return model;
  }

  private TimesActions actions() {
    return new TimesActions(() -> kept, times -> kept = times);
  }

  private ClinicSettingsFile file() {
    return new ClinicSettingsFile(clinic);
  }

  private static ClinicSettings number(String number) {
    return new ClinicSettings(Optional.of(number), ClinicSettings.USUAL.unreviewed());
  }
}
