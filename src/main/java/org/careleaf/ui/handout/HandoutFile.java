package org.careleaf.ui.handout;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** Writes a handout so that its file is either whole or as it was before. */
final class HandoutFile {
  private HandoutFile() {}

  /** Writes beside the target and moves into place; on failure nothing half-written is left. */
  static Path write(Path target, byte[] pdf) throws IOException {
    Path folder = target.toAbsolutePath().getParent();
    Path beside = Files.createTempFile(folder, ".careleaf-", ".part");
    try {
      Files.write(beside, pdf);
      move(beside, target);
      return target;
    } finally {
      Files.deleteIfExists(beside);
    }
  }

  private static void move(Path beside, Path target) throws IOException {
    try {
      Files.move(beside, target, StandardCopyOption.ATOMIC_MOVE);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(beside, target, StandardCopyOption.REPLACE_EXISTING); // some network shares
    }
  }
}
