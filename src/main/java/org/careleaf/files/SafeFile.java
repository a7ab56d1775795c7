package org.careleaf.files;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Writes files whole or not at all: to a temporary file beside the target, forced to the disk, then
 * moved into place in one step. Whoever reads the file meanwhile, and whoever finds it after a
 * power cut, sees the old bytes or the new ones, never a mixture.
 *
 * <p>A link is written through to what it leads to, and a file that was there keeps its
 * permissions. Where another program holds the file, as a virus scanner does on Windows, the move
 * is tried again for two seconds. Refused by an {@link IOException} whose message a person can
 * read: a folder, a target without a folder, a file that may not be written, and a file system that
 * cannot replace a file in one step (there is no other way that could not tear the file, so none is
 * taken). After any failure the file is as it was and nothing is left beside it; what a process
 * that was killed left beside it is removed by a later write.
 */
public final class SafeFile {
  private static final Saver SAVER = new Saver(Mover.ATOMIC, Time.SYSTEM);

  private SafeFile() {}

  /**
   * Writes bytes to a file, in place of what was there. What is neither a file nor a folder (a
   * pipe, a device) is written to directly. The last writer wins: for a file that more than one
   * person may save, use {@link #writeIfUnchanged} for every write.
   */
  public static void write(Path file, byte[] bytes) throws IOException {
    SAVER.write(file, bytes);
  }

  /**
   * Writes bytes to a file if it still holds what was read from it. If somebody else has saved or
   * deleted it meanwhile, it stays as they left it and the bytes go to a new file beside it, named
   * for example {@code settings (conflict 2026-11-23 10.42.07).json}; no file is ever overwritten
   * by that. A file that was changed and changed back, or that holds these very bytes, is no
   * conflict.
   *
   * <p>Two writers wait for one another through a lock file beside the target, at most 30 s. A lock
   * that has not moved for 10 s was left by a process that died, and is removed.
   *
   * @param expected the stamp of the bytes that were read; empty if there was no file
   */
  public static SaveResult writeIfUnchanged(Path file, Optional<Stamp> expected, byte[] bytes)
      throws IOException {
    return SAVER.writeIfUnchanged(file, expected, bytes);
  }

  /**
   * Deletes a file if it still holds what was read from it, under the same lock as {@link
   * #writeIfUnchanged}; of a link, the link.
   *
   * @param expected the stamp of the bytes that were read
   * @return whether it was deleted; one that somebody else has saved or deleted meanwhile is left
   *     as it is
   */
  public static boolean deleteIfUnchanged(Path file, Stamp expected) throws IOException {
    return SAVER.deleteIfUnchanged(file, expected);
  }
}
