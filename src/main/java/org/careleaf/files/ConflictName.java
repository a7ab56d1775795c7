package org.careleaf.files;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Names for what could not be saved under its own name. */
final class ConflictName {
  /** Colons are not allowed in the names of files on Windows. */
  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss", Locale.ROOT);

  private ConflictName() {}

  /**
   * Makes an empty file beside another, named after it and the moment, and numbered where that name
   * is taken: nobody else can take it then.
   */
  static Path reserve(Path file, LocalDateTime moment) throws IOException {
    int number = 1;
    while (true) {
      try {
        return Files.createFile(file.resolveSibling(name(file, moment, number)));
      } catch (FileAlreadyExistsException e) {
        number++;
      }
    }
  }

  private static String name(Path file, LocalDateTime moment, int number) {
    String name = String.valueOf(file.getFileName());
    int dot = name.lastIndexOf('.');
    int end = dot > 0 ? dot : name.length();
    String words = " (conflict " + MOMENT.format(moment) + (number > 1 ? ", " + number : "") + ")";
    return name.substring(0, end) + words + name.substring(end);
  }
}
