package org.careleaf.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** Opens files with small programs in place of the system's command. */
@DisabledOnOs(OS.WINDOWS)
class SystemViewerTest {
  @TempDir private Path folder;

  @Test
  void theCommandGetsTheWholePathAsOneWord() throws IOException {
    Path file = Files.writeString(folder.resolve("a $(b); c.pdf"), "%PDF-");

    viewer("cp \"$1\" \"$1.seen\"").open(file);

    assertEquals("%PDF-", Files.readString(folder.resolve("a $(b); c.pdf.seen")));
  }

  @Test
  void aCommandThatFailsOrIsNotThereIsAFailure() {
    Path file = folder.resolve("a.pdf");

    assertThrows(IOException.class, () -> viewer("exit 3").open(file));
    assertThrows(
        IOException.class,
        () -> new SystemViewer(List.of("no-such-command-here"), Duration.ofMinutes(1)).open(file));
  }

  @Test
  void aViewerThatStaysOpenIsNotWaitedFor() throws IOException {
    new SystemViewer(List.of("sh", "-c", "sleep 30", "sh"), Duration.ofMillis(50))
        .open(folder.resolve("a.pdf"));
  }

  @Test
  void whatIsNotNamedAsAPdfIsNotOpened() {
    assertThrows(IOException.class, () -> viewer("exit 0").open(folder.resolve("a.desktop")));
  }

  @Test
  void everySystemHasItsCommand() {
    assertEquals("rundll32", SystemViewer.command("windows 11").getFirst());
    assertEquals(List.of("open"), SystemViewer.command("mac os x"));
    assertEquals(List.of("xdg-open"), SystemViewer.command("linux"));
  }

  private static SystemViewer viewer(String script) {
    return new SystemViewer(List.of("sh", "-c", script, "sh"), Duration.ofMinutes(1));
  }
}
