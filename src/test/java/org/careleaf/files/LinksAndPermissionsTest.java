package org.careleaf.files;

import static org.careleaf.files.Folder.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What a file is beside its bytes: a link, a device, somebody's alone. */
class LinksAndPermissionsTest {
  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void nameTheFile() {
    file = folder.resolve("a.json");
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
  void aLinkIsWrittenThroughAndStaysALink(@TempDir Path elsewhere) throws IOException {
    Files.writeString(elsewhere.resolve("real.json"), "old");
    Path far = Files.createSymbolicLink(elsewhere.resolve("far.json"), Path.of("real.json"));
    Files.createSymbolicLink(file, far);

    SafeFile.write(file, bytes("new"));

    assertTrue(Files.isSymbolicLink(file));
    assertEquals(Map.of("far.json", "new", "real.json", "new"), Folder.texts(elsewhere));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
  void aLinkToAFileThatIsNotYetThereMakesIt(@TempDir Path elsewhere) throws IOException {
    Files.createSymbolicLink(file, elsewhere.resolve("later.json"));

    SafeFile.write(file, bytes("new"));

    assertEquals(Map.of("later.json", "new"), Folder.texts(elsewhere));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "links need a right of their own there")
  void aLinkToItselfIsRefused() throws IOException {
    Files.createSymbolicLink(file, file);

    assertThrows(FileSystemLoopException.class, () -> SafeFile.write(file, bytes("new")));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it knows no POSIX permissions")
  void aFileKeepsItsPermissions() throws IOException {
    for (String permissions : new String[] {"rw-------", "rw-rw-rw-"}) {
      Files.writeString(file, "old");
      Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));

      SafeFile.write(file, bytes("new"));

      assertEquals(permissions, PosixFilePermissions.toString(Files.getPosixFilePermissions(file)));
    }
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it knows no POSIX permissions")
  void aNewFileGetsThePermissionsOfAnyNewFile() throws IOException {
    Path plain = Files.createFile(folder.resolve("plain"));

    SafeFile.write(file, bytes("new"));

    assertEquals(Files.getPosixFilePermissions(plain), Files.getPosixFilePermissions(file));
  }

  @Test
  @DisabledOnOs(value = OS.WINDOWS, disabledReason = "it has no such device")
  void aDeviceIsWrittenToDirectly() throws IOException {
    SafeFile.write(Path.of("/dev/null"), bytes("new"));

    assertTrue(Files.exists(Path.of("/dev/null")) && !Files.isRegularFile(Path.of("/dev/null")));
    assertThrows(
        IOException.class,
        () ->
            SafeFile.writeIfUnchanged(
                Path.of("/dev/null"), java.util.Optional.empty(), bytes("new")));
  }
}
