package org.careleaf.files;

import static org.careleaf.files.Folder.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Saves while another program holds the file, on a clock that only waiting moves. */
class PatienceTest {
  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();

  @Test
  void aFileThatIsHeldForAWhileIsWrittenInTheEnd() throws IOException {
    save(heldFor(Duration.ofMillis(1_900)));

    assertEquals(Map.of("a.json", "new"), Folder.texts(folder));
    assertEquals(Duration.ofMillis(1_900), time.waited());
  }

  @Test
  void aFileThatIsHeldForLongerIsGivenUp() throws IOException {
    assertThrows(AccessDeniedException.class, () -> save(heldFor(Duration.ofSeconds(3))));

    assertEquals(Map.of("a.json", "old"), Folder.texts(folder));
    assertEquals(Duration.ofSeconds(2), time.waited());
  }

  @Test
  void aFileSystemThatCannotReplaceInOneStepIsRefusedAtOnce() throws IOException {
    Mover never =
        (from, to) -> {
          throw new AtomicMoveNotSupportedException(from.toString(), to.toString(), "no");
        };

    assertEquals(
        "no file can be replaced in one step there: save it elsewhere",
        assertThrows(IOException.class, () -> save(never)).getMessage());
    assertEquals(Map.of("a.json", "old"), Folder.texts(folder));
    assertEquals(Duration.ZERO, time.waited());
  }

  @Test
  void aWaitThatIsInterruptedEndsTheSaving() {
    Thread.currentThread().interrupt();
    try {
      assertThrows(IOException.class, () -> Time.SYSTEM.pause(Duration.ofMinutes(1)));
    } finally {
      assertEquals(true, Thread.interrupted());
    }
  }

  private Mover heldFor(Duration duration) {
    return (from, to) -> {
      if (time.waited().compareTo(duration) < 0) {
        throw new AccessDeniedException(to.toString());
      }
      Mover.ATOMIC.move(from, to);
    };
  }

  private void save(Mover mover) throws IOException {
    Path file = Files.writeString(folder.resolve("a.json"), "old");
    new Saver(mover, time).write(file, bytes("new"));
  }
}
