package org.careleaf.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folders that a command writes into. */
final class Folders {
  private Folders() {}

  /** Makes the folder of an option where it is missing. */
  static void make(Path folder) {
    if (Files.exists(folder) && !Files.isDirectory(folder)) {
      throw new CommandFailure(
          ExitStatus.USAGE, folder + " is a file: name a folder with -d, or one file with -o.");
    }
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new CommandFailure(
          ExitStatus.PROBLEM, "No folder can be made at " + folder + ". Choose another.");
    }
  }
}
