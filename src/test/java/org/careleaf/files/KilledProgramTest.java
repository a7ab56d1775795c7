package org.careleaf.files;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Kills a program that saves, in the middle of it, and looks what is left. */
class KilledProgramTest {
  private static final int KILLS = 15;

  @TempDir private Path folder;
  @TempDir private Path logs;

  @Test
  void noReaderAndNoKillEverFindsATornFile() throws IOException, InterruptedException {
    assertEquals(0, tornFiles("safely"));
    sweepLeftovers();

    assertEquals(Map.of("a.json", "swept"), Folder.texts(folder));
  }

  @Test
  void aPlainWriteIsFoundTorn() throws IOException, InterruptedException {
    assertNotEquals(0, tornFiles("plainly"));
  }

  /** How many reads found a torn file, while programs wrote and after each was killed. */
  private int tornFiles(String manner) throws IOException, InterruptedException {
    Path file = folder.resolve("a.json");
    int torn = 0;
    for (int kill = 0; kill < KILLS; kill++) {
      Files.deleteIfExists(file);
      Process program = SavingProgram.start(logs.resolve("out"), manner, file.toString());
      while (!Files.exists(file) && program.isAlive()) {
        Thread.onSpinWait();
      }
      for (int read = 0; read <= kill; read++) {
        torn += isTorn(file) ? 1 : 0;
      }
      program.destroyForcibly().waitFor();
      torn += isTorn(file) ? 1 : 0;
      assertEquals("", Files.readString(logs.resolve("out")));
    }
    return torn;
  }

  private static boolean isTorn(Path file) throws IOException {
    return !SavingProgram.isWhole(Files.readAllBytes(file));
  }

  /** As if they had lain there for a while. */
  private void sweepLeftovers() throws IOException {
    FileTime longAgo =
        FileTime.from(Instant.now().minus(TemporaryFile.LEFT_BEHIND).minusSeconds(9));
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.toList()) {
        Files.setLastModifiedTime(file, longAgo);
      }
    }
    SafeFile.write(folder.resolve("a.json"), Folder.bytes("swept"));
  }
}
