package org.careleaf.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.clinic.Phrase;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What others change, and which folder is chosen, while phrases are written or read slowly. */
class SlowPhrasesTest {
  private final HeldTasks tasks = new HeldTasks();

  @TempDir private Path clinic;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path folder;

  @BeforeEach
  void chooseFolder() {
    folder = clinic;
  }

  /** As who changes it while nothing is saved: their words are said, and not written over. */
  @Test
  void aPhraseThatOthersChangedStandsBesideWhatWasWrittenMeanwhile() throws IOException {
    PhrasesModel model = shown("Alpha.", "Beta.", "Gamma.", "Delta.");
    ClinicPhrases files = new ClinicPhrases(clinic);
    row(model, "Alpha.").text().set("Alpha, now.");
    model.save();

    files.save(List.of(changed(files, "Beta.", "Beta, theirs."), deleted(files, "Gamma.")));
    files.save(List.of(changed(files, "Delta.", "Delta, theirs.")));
    row(model, "Beta.").text().set("Beta, mine.");
    row(model, "Gamma.").text().set("Gamma, mine.");
    row(model, "Delta.").deleted().set(true);
    tasks.releaseAll();

    assertEquals(
        Optional.of(new PhraseFault.Theirs("Beta, theirs.")),
        row(model, "Beta, mine.").fault().get());
    assertEquals(Optional.of(new PhraseFault.Gone()), row(model, "Gamma, mine.").fault().get());
    assertEquals(
        Optional.of(new PhraseFault.NotDeleted()), row(model, "Delta, theirs.").fault().get());
    assertFalse(row(model, "Delta, theirs.").deleted().get());
    assertEquals(new Said.PhrasesMeanwhile(), model.said().get());
    assertEquals(List.of("Alpha, now.", "Beta, theirs.", "Delta, theirs."), texts(files));
  }

  @Test
  void aPhraseThatIsBroughtBackWhileItIsDeletedIsWrittenAnew() throws IOException {
    PhrasesModel model = shown("Alpha.");
    ClinicPhrases files = new ClinicPhrases(clinic);
    row(model, "Alpha.").deleted().set(true);
    model.save();

    row(model, "Alpha.").deleted().set(false);
    tasks.releaseAll();

    assertEquals(List.of(), texts(files));
    assertEquals(Optional.empty(), row(model, "Alpha.").fault().get());
    assertTrue(model.unsaved().get());
  }

  @Test
  void phrasesStandThereOnceWhateverIsReadWhileTheyAreSaved() throws IOException {
    ClinicPhrases files = new ClinicPhrases(clinic);
    files.save(List.of(added("Alpha."), added("Beta.")));
    PhrasesModel model = phrases();
    model.show();
    tasks.releaseAll();
    row(model, "Alpha.").text().set("Alpha, now.");
    model.discard();
    model.save();
    tasks.releaseAll();

    assertEquals(
        List.of("Alpha, now.", "Beta."), model.rows().stream().map(PhraseRow::wanted).toList());
    assertFalse(model.unsaved().get());
  }

  @Test
  void phrasesThatAreBeingSavedAreNotGivenUp() throws IOException {
    PhrasesModel model = shown("Alpha.");
    row(model, "Alpha.").text().set("Alpha, now.");
    model.save();
    model.discard();
    tasks.release(tasks.count() - 1); // the reading, if there were one

    assertEquals("Alpha, now.", model.rows().getFirst().wanted());
  }

  @Test
  void phrasesOfAnotherFolderStandAlone() throws IOException {
    Path other = Files.createDirectory(clinic.resolve("other"));
    new ClinicPhrases(other).save(List.of(added("Beta.")));
    PhrasesModel model = shown("Alpha.");
    row(model, "Alpha.").text().set("Alpha, now.");
    model.save();

    folder = other;
    model.showAgain();
    tasks.release(tasks.done() + 1);
    tasks.release(tasks.done());

    assertEquals(List.of("Beta."), model.rows().stream().map(PhraseRow::wanted).toList());
    assertFalse(model.unsaved().get());
  }

  /** What was written for the other one goes, as what is written at any time. */
  @Test
  void phrasesOfAnotherFolderAreShownWhateverWasWrittenMeanwhile() throws IOException {
    Path other = Files.createDirectory(clinic.resolve("other"));
    new ClinicPhrases(other).save(List.of(added("Beta.")));
    PhrasesModel model = shown("Alpha.");

    folder = other;
    model.showAgain();
    row(model, "Alpha.").text().set("Alpha, now.");
    tasks.releaseAll();

    assertEquals(List.of("Beta."), model.rows().stream().map(PhraseRow::wanted).toList());
  }

  @Test
  void phrasesKeepWhatWasWrittenWhileTheFolderWentAway() throws IOException {
    Path away = Files.createDirectory(clinic.resolve("away"));
    folder = away;
    PhrasesModel model = phrases();
    model.show();
    tasks.releaseAll();
    model.showAgain();
    model.add().orElseThrow().text().set("Alpha.");
    Files.delete(away);
    tasks.releaseAll();

    assertEquals(List.of("Alpha."), model.rows().stream().map(PhraseRow::wanted).toList());
    assertTrue(model.unsaved().get());
    assertInstanceOf(Said.NotRead.class, model.said().get());
  }

  /** With phrases that the clinic has. */
  private PhrasesModel shown(String... phrases) throws IOException {
    new ClinicPhrases(clinic).save(Stream.of(phrases).map(SlowPhrasesTest::added).toList());
    PhrasesModel model = phrases();
    model.show();
    tasks.releaseAll();
    return model;
  }

  private PhrasesModel phrases() {
    PhrasesActions actions =
        new PhrasesActions(text -> text, _ -> Optional.empty(), _ -> List.of(), () -> {});
    return new PhrasesModel(() -> Optional.of(folder), actions, tasks);
  }

  private static ClinicPhrases.Edit changed(ClinicPhrases files, String text, String now)
      throws IOException {
    return new ClinicPhrases.Edit(Optional.of(phrase(files, text)), Optional.of(now));
  }

  private static ClinicPhrases.Edit deleted(ClinicPhrases files, String text) throws IOException {
    return new ClinicPhrases.Edit(Optional.of(phrase(files, text)), Optional.empty());
  }

  private static Phrase phrase(ClinicPhrases files, String text) throws IOException {
    return files.read().phrases().stream()
        .filter(phrase -> phrase.text().equals(text))
        .findFirst()
        .orElseThrow();
  }

  private static ClinicPhrases.Edit added(String text) {
    return new ClinicPhrases.Edit(Optional.empty(), Optional.of(text));
  }

  private static PhraseRow row(PhrasesModel model, String text) {
    return model.rows().stream().filter(row -> row.wanted().equals(text)).findFirst().orElseThrow();
  }

  private static List<String> texts(ClinicPhrases files) throws IOException {
    return files.read().phrases().stream().map(Phrase::text).toList();
  }
}
