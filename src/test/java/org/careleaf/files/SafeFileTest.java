package org.careleaf.files;

import static org.careleaf.files.Folder.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SafeFileTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.json");
  }

  @Test
  void aNewFileIsWrittenAndNothingElseIsLeft() throws IOException {
    SafeFile.write(file, bytes("new"));

    assertEquals(Map.of("a.json", "new"), Folder.texts(folder));
  }

  @Test
  void aFileIsReplaced() throws IOException {
    Files.writeString(file, "a longer text that was there");

    SafeFile.write(file, bytes("new"));

    assertEquals(Map.of("a.json", "new"), Folder.texts(folder));
  }

  @Test
  void aFolderIsRefused() {
    assertEquals(
        "it is a folder",
        assertThrows(IOException.class, () -> SafeFile.write(folder, bytes("new"))).getMessage());
  }

  @Test
  void aFileWithoutAFolderIsRefused() {
    Path nowhere = folder.resolve("nowhere");

    assertEquals(
        "there is no folder " + nowhere,
        assertThrows(
                IOException.class, () -> SafeFile.write(nowhere.resolve("a.json"), bytes("new")))
            .getMessage());
  }

  @Test
  void whatAKilledWriterLeftIsRemovedAndWhatALiveOneWritesIsNot() throws IOException {
    Path old = Files.writeString(part(), "of a writer that was killed");
    Path live = Files.writeString(part(), "of a writer at work");
    Path foreign = Files.writeString(folder.resolve(".careleaf-notes.part"), "of a person");
    FileTime longAgo =
        FileTime.from(Instant.now().minus(TemporaryFile.LEFT_BEHIND).minusSeconds(9));
    Files.setLastModifiedTime(old, longAgo);
    Files.setLastModifiedTime(foreign, longAgo);

    SafeFile.write(file, bytes("new"));

    assertEquals(
        Map.of("a.json", "new", name(live), "of a writer at work", name(foreign), "of a person"),
        Folder.texts(folder));
  }

  @Test
  void aStampTellsBytesApart() {
    assertEquals(Stamp.of(bytes("a")), Stamp.of(bytes("a")));
    assertEquals(
        "ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb",
        Stamp.of(bytes("a")).sha256());
    assertEquals(
        "\"CA97\" is not a SHA-256: 64 small hexadecimal digits",
        assertThrows(IllegalArgumentException.class, () -> new Stamp("CA97")).getMessage());
  }

  @Test
  void aMoveThatIsRefusedLeavesTheFileAsItWas() throws IOException {
    Files.writeString(file, "old");
    FakeTime time = new FakeTime();
    Mover refusing =
        (from, to) -> {
          throw new FileSystemException(to.toString(), null, "held by another program");
        };

    FileSystemException refused =
        assertThrows(
            FileSystemException.class, () -> new Saver(refusing, time).write(file, bytes("new")));

    assertEquals("held by another program", refused.getReason());
    assertEquals(Map.of("a.json", "old"), Folder.texts(folder));
    assertEquals(Patience.LIMIT, time.waited());
  }

  private Path part() {
    return folder.resolve(".careleaf-" + UUID.randomUUID() + ".part");
  }

  private static String name(Path path) {
    return String.valueOf(path.getFileName());
  }
}
