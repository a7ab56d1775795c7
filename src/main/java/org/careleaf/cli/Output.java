package org.careleaf.cli;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.files.SafeFile;

/**
 * Where a command's result goes: a file, or standard output.
 *
 * @param file the file, if one was named
 * @param terminal where standard output is
 */
record Output(Optional<Path> file, Terminal terminal) {
  void text(String text) {
    if (file.isPresent()) {
      bytes(text.getBytes(java.nio.charset.StandardCharsets.UTF_8));
    } else {
      terminal.out().print(text);
    }
  }

  /** Refuses, before any work is done, to write a PDF onto somebody's screen. */
  void mustTakePdf() {
    if (file.isEmpty() && terminal.interactive()) {
      throw new CommandFailure(
          ExitStatus.USAGE, "A PDF does not read well on a screen: name a file with -o FILE.");
    }
  }

  void bytes(byte[] bytes) {
    if (file.isEmpty()) {
      terminal.out().write(bytes, 0, bytes.length);
      terminal.out().flush();
      return;
    }
    try {
      SafeFile.write(file.get(), bytes);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "The file " + file.get() + " cannot be written: " + reason(e) + ". Nothing was written.");
    }
  }

  private static String reason(IOException e) {
    return switch (e) {
      case AccessDeniedException _ -> "you may not write there";
      case NoSuchFileException _ -> "nothing can be made there";
      case FileSystemException failure when failure.getReason() != null ->
          String.valueOf(failure.getReason());
      default -> String.valueOf(e.getMessage());
    };
  }
}
