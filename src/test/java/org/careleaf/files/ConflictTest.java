package org.careleaf.files;

import static org.careleaf.files.Folder.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.careleaf.files.SaveResult.KeptBoth;
import org.careleaf.files.SaveResult.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two people who save one file. */
class ConflictTest {
  private static final String BESIDE = "a (conflict 2026-11-23 10.42.07).json";
  private static final Optional<Stamp> OLD = Optional.of(Stamp.of(bytes("old")));

  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();
  private final Saver saver = new Saver(Mover.ATOMIC, time);
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.json");
  }

  @Test
  void aFileThatIsAsItWasReadIsReplaced() throws IOException {
    Files.writeString(file, "old");

    assertEquals(new Written(), saver.writeIfUnchanged(file, OLD, bytes("ours")));
    assertEquals(Map.of("a.json", "ours"), Folder.texts(folder));
  }

  @Test
  void aFileThatWasChangedAndChangedBackIsNoConflict() throws IOException {
    Files.writeString(file, "theirs");
    Files.writeString(file, "old");

    assertEquals(new Written(), saver.writeIfUnchanged(file, OLD, bytes("ours")));
  }

  @Test
  void aFileThatHoldsTheSameAlreadyIsNoConflict() throws IOException {
    Files.writeString(file, "ours");

    assertEquals(new Written(), saver.writeIfUnchanged(file, OLD, bytes("ours")));
    assertEquals(Map.of("a.json", "ours"), Folder.texts(folder));
  }

  @Test
  void aNewFileIsWritten() throws IOException {
    assertEquals(new Written(), saver.writeIfUnchanged(file, Optional.empty(), bytes("ours")));
    assertEquals(Map.of("a.json", "ours"), Folder.texts(folder));
  }

  @Test
  void whatSomebodyElseSavedStaysAndOursGoesBeside() throws IOException {
    Files.writeString(file, "theirs");

    assertEquals(
        new KeptBoth(folder.resolve(BESIDE)), saver.writeIfUnchanged(file, OLD, bytes("ours")));
    assertEquals(Map.of("a.json", "theirs", BESIDE, "ours"), Folder.texts(folder));
  }

  @Test
  void whatSomebodyElseMadeOrDeletedIsAConflictToo() throws IOException {
    saver.writeIfUnchanged(file, OLD, bytes("ours"));
    assertEquals(Map.of(BESIDE, "ours"), Folder.texts(folder));

    Files.writeString(file, "theirs");
    saver.writeIfUnchanged(file, Optional.empty(), bytes("ours again"));
    assertEquals(
        Map.of(
            "a.json",
            "theirs",
            BESIDE,
            "ours",
            "a (conflict 2026-11-23 10.42.07, 2).json",
            "ours again"),
        Folder.texts(folder));
  }

  @Test
  void aNameWithoutAnEndingGetsTheWordsAtItsEnd() throws IOException {
    Path plain = Files.writeString(folder.resolve(".notes"), "theirs");

    assertEquals(
        new KeptBoth(folder.resolve(".notes (conflict 2026-11-23 10.42.07)")),
        saver.writeIfUnchanged(plain, OLD, bytes("ours")));
  }

  @Test
  void aConflictThatCannotBeKeptLeavesNoEmptyFile() throws IOException {
    Files.writeString(file, "theirs");
    Mover refusing =
        (from, to) -> {
          throw new java.nio.file.AccessDeniedException(to.toString());
        };

    assertThrows(
        IOException.class,
        () -> new Saver(refusing, time).writeIfUnchanged(file, OLD, bytes("ours")));
    assertEquals(Map.of("a.json", "theirs"), Folder.texts(folder));
  }

  @Test
  void aFileIsDeletedOnlyAsItWasRead() throws IOException {
    Files.writeString(file, "theirs");
    assertFalse(saver.deleteIfUnchanged(file, OLD.orElseThrow()));
    assertEquals(Map.of("a.json", "theirs"), Folder.texts(folder));

    Files.writeString(file, "old");
    assertTrue(saver.deleteIfUnchanged(file, OLD.orElseThrow()));
    assertEquals(Map.of(), Folder.texts(folder));
    assertFalse(saver.deleteIfUnchanged(file, OLD.orElseThrow()), "it is gone already");
  }

  @Test
  void aLinkIsDeletedAndNotWhatItLeadsTo() throws IOException {
    Files.writeString(folder.resolve("b.json"), "old");
    Files.createSymbolicLink(file, Path.of("b.json"));

    assertTrue(saver.deleteIfUnchanged(file, OLD.orElseThrow()));
    assertEquals(Map.of("b.json", "old"), Folder.texts(folder));
  }
}
