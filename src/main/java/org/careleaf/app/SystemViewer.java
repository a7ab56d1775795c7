package org.careleaf.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.careleaf.ui.handout.FileViewer;

/**
 * Opens PDF files with the system's own command for that. Java's would need AWT's window system,
 * and JavaFX's says nothing where there is no viewer.
 *
 * @param command what is run, without a shell; the file's full path follows
 * @param patience how long it is waited for; one that runs longer shows the file
 */
record SystemViewer(List<String> command, Duration patience) implements FileViewer {
  private static final Duration USUAL = Duration.ofSeconds(5);

  /** The one of this system. */
  static SystemViewer ofThisSystem() {
    return new SystemViewer(
        command(System.getProperty("os.name", "").toLowerCase(Locale.ROOT)), USUAL);
  }

  static List<String> command(String system) {
    if (system.startsWith("windows")) {
      return List.of("rundll32", "url.dll,FileProtocolHandler");
    }
    return List.of(system.startsWith("mac") ? "open" : "xdg-open");
  }

  @Override
  public void open(Path file) throws IOException {
    Path whole = file.toAbsolutePath();
    if (!whole.toString().toLowerCase(Locale.ROOT).endsWith(".pdf")) {
      throw new IOException("not the name of a PDF file"); // by its name it may be a program
    }
    Process process =
        new ProcessBuilder(Stream.concat(command.stream(), Stream.of(whole.toString())).toList())
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    if (hasEnded(process) && process.exitValue() != 0) {
      throw new IOException(command.getFirst() + " ended with " + process.exitValue());
    }
  }

  private boolean hasEnded(Process process) {
    try {
      return process.waitFor(patience.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
