package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careleaf.clinic.Change.Done;
import org.careleaf.clinic.Change.Meanwhile;
import org.careleaf.clinic.ClinicPhrases.Edit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The phrases that everybody at a clinic may change. */
class ClinicPhrasesTest {
  private static final Phrase CALL = new Phrase("call-us", "Call us.");
  private static final Phrase REST = new Phrase("rest", "Rest.");

  @TempDir Path temp;

  @SuppressWarnings("NullAway.Init") // set before each test
  private Path folder;

  @BeforeEach
  void aClinicsFolder() throws IOException {
    folder = Files.createDirectory(temp.resolve("clinic"));
  }

  @Test
  void phrasesAreAddedChangedAndDeleted() throws IOException {
    assertEquals(
        List.of(new Done<>(CALL), new Done<>(REST)), save(adding("Call us."), adding("Rest.")));
    assertEquals(List.of(CALL, REST), read());

    save(changing(CALL, "Call us today."), deleting(REST));
    assertEquals(List.of(new Phrase("call-us", "Call us today.")), read());
    assertEquals(0, new ClinicPhrases(folder).read().unread());
  }

  @Test
  void whatIsDoneAlreadyIsNotDoneAgain() throws IOException {
    save(adding("Call us."), adding("Rest."));
    Edit[] edits = {adding("New."), changing(CALL, "Call us today."), deleting(REST)};
    save(edits);
    List<Phrase> after = read();

    assertEquals(save(edits), save(edits));
    assertEquals(after, read());
  }

  @Test
  void whatSomebodyElseHasChangedStays() throws IOException {
    save(adding("Call us."), adding("Rest."));
    save(changing(CALL, "Theirs."), deleting(REST));

    assertEquals(
        List.of(
            new Meanwhile<>(Optional.of(new Phrase("call-us", "Theirs."))),
            new Meanwhile<>(Optional.of(new Phrase("call-us", "Theirs."))),
            new Meanwhile<Phrase>(Optional.empty())),
        save(changing(CALL, "Ours."), deleting(CALL), changing(REST, "Ours too.")));
    assertEquals(List.of(new Phrase("call-us", "Theirs.")), read());
  }

  @Test
  void aPhraseThatCannotBeReadStaysAndIsSaid() throws IOException {
    save(adding("Call us."));
    Files.writeString(folder.resolve("phrases/bad.json"), "{\"id\": \"bad\"}");

    assertEquals(List.of(CALL), read());
    assertEquals(1, new ClinicPhrases(folder).read().unread());
    save(adding("Bad"));
    assertEquals("{\"id\": \"bad\"}", Files.readString(folder.resolve("phrases/bad.json")));
    assertEquals(new Phrase("bad-2", "Bad"), read().getFirst());
  }

  @Test
  void aFolderThatIsAwayIsNotMade() throws IOException {
    Files.delete(folder);

    assertThrows(NoSuchFileException.class, this::read);
    assertThrows(NoSuchFileException.class, () -> save(adding("Call us.")));
    assertEquals(false, Files.exists(folder));
  }

  private List<Phrase> read() throws IOException {
    return new ClinicPhrases(folder).read().phrases();
  }

  private List<Change<Phrase>> save(Edit... edits) throws IOException {
    return new ClinicPhrases(folder).save(List.of(edits));
  }

  private static Edit adding(String text) {
    return new Edit(Optional.empty(), Optional.of(text));
  }

  private static Edit changing(Phrase seen, String text) {
    return new Edit(Optional.of(seen), Optional.of(text));
  }

  private static Edit deleting(Phrase seen) {
    return new Edit(Optional.of(seen), Optional.empty());
  }
}
