package org.careleaf.ui.settings;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.careleaf.clinic.ClinicPhrases;
import org.careleaf.clinic.LetterheadFile;
import org.careleaf.clinic.Phrase;
import org.careleaf.handout.Letterhead;
import org.careleaf.ui.common.HeldTasks;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What somebody types while a slow folder is written to or read is not lost. */
class SlowFolderTest {
  private final HeldTasks tasks = new HeldTasks();

  @TempDir private Path clinic;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path folder;

  @BeforeEach
  void chooseFolder() {
    folder = clinic;
  }

  @Test
  void aLetterheadKeepsWhatWasTypedWhileItWasSaved() throws IOException {
    LetterheadModel model = letterhead();
    LetterheadFields fields = model.fields();
    model.show();
    tasks.releaseAll();
    fields.name.set("Hill Clinic");
    model.save();

    fields.phone.set("555 0100");
    tasks.releaseAll();

    assertEquals(
        "Hill Clinic",
        new LetterheadFile(clinic).read().letterhead().map(Letterhead::name).orElseThrow());
    assertEquals("555 0100", fields.phone.get());
    assertTrue(model.unsaved().get());

    model.save();
    tasks.releaseAll();

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
    tasks.releaseAll();
    model.showAgain();

    model.fields().name.set("Hill Clinic");
    tasks.releaseAll();

    assertEquals("Hill Clinic", model.fields().name.get());
    assertTrue(model.unsaved().get());
  }

  @Test
  void aLetterheadThatOthersSavedWhileItWasTypedIsNotWrittenOver() throws IOException {
    LetterheadModel model = letterhead();
    model.show();
    tasks.releaseAll();
    Letterhead theirs = named("Lake Clinic").letterhead(Optional.empty());
    new LetterheadFile(clinic).save(theirs, Optional.empty(), Optional.empty());
    model.showAgain();
    model.fields().name.set("Hill Clinic");
    tasks.releaseAll();

    model.save();
    tasks.releaseAll();

    assertEquals(Optional.of(theirs), new LetterheadFile(clinic).read().letterhead());
    assertInstanceOf(Said.KeptBoth.class, model.said().get());
  }

  @Test
  void aLogoThatIsSavedCountsAsSavedWhateverWasTypedMeanwhile() throws IOException {
    Path picture = picture();
    LetterheadModel model = letterhead();
    model.show();
    tasks.releaseAll();
    model.fields().name.set("Hill Clinic");
    model.choose(picture);
    tasks.releaseAll();
    model.save();

    model.fields().phone.set("555 0100");
    tasks.releaseAll();
    assertTrue(model.unsaved().get());
    model.fields().phone.set("");

    assertTrue(new LetterheadFile(clinic).read().logo().isPresent());
    assertFalse(model.unsaved().get());
  }

  @Test
  void aLetterheadOfAnotherFolderIsShownWhateverWasTypedMeanwhile() throws IOException {
    folder = Files.createDirectory(clinic.resolve("other"));
    new LetterheadFile(folder)
        .save(
            named("Lake Clinic").letterhead(Optional.empty()), Optional.empty(), Optional.empty());
    Path other = folder;
    folder = clinic;
    LetterheadModel model = letterhead();
    model.show();
    tasks.releaseAll();

    folder = other;
    model.showAgain();
    model.fields().phone.set("555 0100");
    tasks.releaseAll();

    assertEquals(named("Lake Clinic"), model.fields().text());
    assertFalse(model.unsaved().get());
  }

  @Test
  void aLetterheadKeepsWhatWasTypedWhileTheFolderWentAway() throws IOException {
    folder = Files.createDirectory(clinic.resolve("away"));
    LetterheadModel model = letterhead();
    model.show();
    tasks.releaseAll();
    model.showAgain();
    model.fields().name.set("Hill Clinic");
    Files.delete(folder);
    tasks.releaseAll();

    assertInstanceOf(LetterheadModel.State.Filled.class, model.state().get());
    assertTrue(model.unsaved().get());
    assertInstanceOf(Said.NotRead.class, model.said().get());
  }

  @Test
  void aLetterheadThatIsBeingSavedIsNotGivenUp() throws IOException {
    LetterheadModel model = letterhead();
    model.show();
    tasks.releaseAll();
    model.fields().name.set("Hill Clinic");
    model.save();
    int saving = tasks.count() - 1;
    model.discard();
    for (int later = saving + 1; later < tasks.count(); later++) {
      tasks.release(later);
    }
    tasks.passOver();
    tasks.release(saving);
    tasks.releaseAll();

    assertEquals("Hill Clinic", model.fields().name.get());
    assertFalse(model.unsaved().get());
  }

  /** Changed, added and deleted, of what was being saved and of what was not. */
  @Test
  void phrasesKeepWhatWasWrittenWhileTheyWereSaved() throws IOException {
    ClinicPhrases files = new ClinicPhrases(clinic);
    files.save(List.of(added("Alpha."), added("Beta."), added("Gamma.")));
    PhrasesModel model = phrases();
    model.show();
    tasks.releaseAll();
    row(model, "Alpha.").text().set("Alpha, now.");
    model.add().orElseThrow().text().set("Delta.");
    model.save();

    row(model, "Alpha, now.").text().set("Alpha, once more.");
    row(model, "Beta.").text().set("Beta, too.");
    row(model, "Gamma.").deleted().set(true);
    row(model, "Delta.").text().set("Delta, too.");
    model.add().orElseThrow().text().set("Epsilon.");
    tasks.releaseAll();

    assertEquals(List.of("Alpha, now.", "Beta.", "Delta.", "Gamma."), texts(files));
    assertEquals(
        List.of("Alpha, once more.", "Beta, too.", "Delta, too.", "Gamma.", "Epsilon."),
        model.rows().stream().map(PhraseRow::wanted).toList());
    assertTrue(row(model, "Gamma.").deleted().get());
    assertTrue(model.unsaved().get());

    model.save();
    tasks.releaseAll();

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
    tasks.releaseAll();
    model.showAgain();

    row(model, "Alpha.").text().set("Alpha, too.");
    tasks.releaseAll();

    assertEquals("Alpha, too.", model.rows().getFirst().wanted());
  }

  private LetterheadModel letterhead() {
    LetterheadActions actions =
        new LetterheadActions(_ -> Optional.empty(), () -> _ -> Optional.empty());
    return new LetterheadModel(() -> Optional.of(folder), actions, tasks);
  }

  private PhrasesModel phrases() {
    PhrasesActions actions =
        new PhrasesActions(text -> text, _ -> Optional.empty(), _ -> List.of(), () -> {});
    return new PhrasesModel(() -> Optional.of(folder), actions, tasks);
  }

  private Path picture() throws IOException {
    Path file = clinic.resolve("picture.png");
    BufferedImage image = new BufferedImage(40, 20, BufferedImage.TYPE_INT_RGB);
    assertTrue(ImageIO.write(image, "png", file.toFile()));
    return file;
  }

  private static LetterheadText named(String name) {
    return new LetterheadText(name, "", "", "", "");
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
