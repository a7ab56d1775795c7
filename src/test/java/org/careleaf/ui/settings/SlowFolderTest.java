package org.careleaf.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.clinic.LetterheadFile;
import org.careleaf.clinic.Phrase;
import org.careleaf.handout.Letterhead;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types while a slow folder is written to or read is not lost. */
class SlowFolderTest {
  private final HeldTasks tasks = new HeldTasks();
  private int released;

  @TempDir private Path clinic;

  @Test
  void aLetterheadKeepsWhatWasTypedWhileItWasSaved() throws IOException {
    LetterheadModel model = letterhead();
    LetterheadFields fields = model.fields();
    model.show();
    releaseAll();
    fields.name.set("Hill Clinic");
    model.save();

    fields.phone.set("555 0100");
    releaseAll();

    assertEquals(
        "Hill Clinic",
        new LetterheadFile(clinic).read().letterhead().map(Letterhead::name).orElseThrow());
    assertEquals("555 0100", fields.phone.get());
    assertTrue(model.unsaved().get());

    model.save();
    releaseAll();

    assertEquals(
        Optional.of("555 0100"),
        new LetterheadFile(clinic).read().letterhead().flatMap(Letterhead::phone));
    assertFalse(model.unsaved().get());
    assertEquals(new Said.Saved(), model.said().get());
  }

  @Test
  void aLetterheadKeepsWhatWasTypedWhileItWasReadAgain() throws IOException {
    LetterheadModel model = letterhead();
    model.show();
    releaseAll();
    model.showAgain();

    model.fields().name.set("Hill Clinic");
    releaseAll();

    assertEquals("Hill Clinic", model.fields().name.get());
    assertTrue(model.unsaved().get());
  }

  /** Changed, added and deleted, of what was being saved and of what was not. */
  @Test
  void phrasesKeepWhatWasWrittenWhileTheyWereSaved() throws IOException {
    ClinicPhrases files = new ClinicPhrases(clinic);
    files.save(List.of(added("Alpha."), added("Beta."), added("Gamma.")));
    PhrasesModel model = phrases();
    model.show();
    releaseAll();
    row(model, "Alpha.").text().set("Alpha, now.");
    model.add().orElseThrow().text().set("Delta.");
    model.save();

    row(model, "Alpha, now.").text().set("Alpha, once more.");
    row(model, "Beta.").text().set("Beta, too.");
    row(model, "Gamma.").deleted().set(true);
    row(model, "Delta.").text().set("Delta, too.");
    model.add().orElseThrow().text().set("Epsilon.");
    releaseAll();

    assertEquals(List.of("Alpha, now.", "Beta.", "Delta.", "Gamma."), texts(files));
    assertEquals(
        List.of("Alpha, once more.", "Beta, too.", "Delta, too.", "Gamma.", "Epsilon."),
        model.rows().stream().map(PhraseRow::wanted).toList());
    assertTrue(row(model, "Gamma.").deleted().get());
    assertTrue(model.unsaved().get());

    model.save();
    releaseAll();

    assertEquals(
        List.of("Alpha, once more.", "Beta, too.", "Delta, too.", "Epsilon."),
        texts(files).stream().sorted().toList());
    assertFalse(model.unsaved().get());
  }

  @Test
  void phrasesKeepWhatWasWrittenWhileTheyWereReadAgain() throws IOException {
    new ClinicPhrases(clinic).save(List.of(added("Alpha.")));
    PhrasesModel model = phrases();
    model.show();
    releaseAll();
    model.showAgain();

    row(model, "Alpha.").text().set("Alpha, too.");
    releaseAll();

    assertEquals("Alpha, too.", model.rows().getFirst().wanted());
  }

  private LetterheadModel letterhead() {
    LetterheadActions actions =
        new LetterheadActions(_ -> Optional.empty(), () -> _ -> Optional.empty());
    return new LetterheadModel(() -> Optional.of(clinic), actions, tasks);
  }

  private PhrasesModel phrases() {
    PhrasesActions actions =
        new PhrasesActions(text -> text, _ -> Optional.empty(), _ -> List.of(), () -> {});
    return new PhrasesModel(() -> Optional.of(clinic), actions, tasks);
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

  /** Also what is asked for meanwhile. */
  private void releaseAll() {
    while (released < tasks.count()) {
      tasks.release(released++);
    }
  }
}
