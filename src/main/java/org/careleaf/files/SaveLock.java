package org.careleaf.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.UUID;

/**
 * The right to look at a file and then replace it, with no other careful writer in between. Held by
 * a small file beside the target that only one can create; closing it gives it back.
 *
 * @param file the lock's file
 * @param token what the file holds: who has the lock
 */
record SaveLock(Path file, String token) implements AutoCloseable {
  /** More than twice as long as a holder may take: it is patient twice, for 2 s. */
  static final Duration STALE = Duration.ofSeconds(10);

  /** How long somebody waits for the others, when they do get on. */
  static final Duration LONGEST = Duration.ofSeconds(30);

  private static final Duration PAUSE = Duration.ofMillis(10);

  /** Waits for the lock of a target; fails when others keep it for {@link #LONGEST}. */
  static SaveLock on(Target target, Time time) throws IOException {
    Path file = target.folder().resolve("." + target.path().getFileName() + ".lock");
    SaveLock lock = new SaveLock(file, UUID.randomUUID().toString());
    long start = time.nanos();
    long since = start;
    String seen = "";
    while (!lock.created()) {
      long now = time.nanos();
      if (now - start >= LONGEST.toNanos()) {
        throw new IOException("others are saving this file all the time: try again later");
      }
      String holder = holder(file);
      if (!holder.equals(seen)) {
        seen = holder;
        since = now;
      } else if (now - since >= STALE.toNanos()) {
        remove(file, holder, TemporaryFile.freshName(target));
        since = now;
      }
      time.pause(PAUSE);
    }
    return lock;
  }

  /** Fails if somebody has taken the lock for one that was left behind. */
  void confirm() throws IOException {
    if (!holder(file).equals(token)) {
      throw new IOException("the saving was held up for too long: try again");
    }
  }

  private boolean created() throws IOException {
    try {
      Files.writeString(file, token, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE);
      return true;
    } catch (FileAlreadyExistsException | AccessDeniedException e) {
      // Windows denies access to a file that is just being deleted.
      return false;
    }
  }

  /** The token in a lock file; empty if it is gone, not written yet, or cannot be read. */
  private static String holder(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      return "";
    }
  }

  /**
   * Removes the lock of a holder who died. Out of the way first, and looked at there: between
   * looking and deleting, somebody quicker may have put a lock of their own in its place, which
   * goes back.
   */
  private static void remove(Path file, String holder, Path aside) throws IOException {
    try {
      Mover.ATOMIC.move(file, aside);
      if (holder(aside).equals(holder)) {
        Files.delete(aside);
      } else {
        Files.move(aside, file);
      }
    } catch (IOException e) {
      // Somebody else was quicker; whoever lost a lock by it is told when they confirm it.
      Files.deleteIfExists(aside);
    }
  }

  @Override
  public void close() throws IOException {
    if (holder(file).equals(token)) {
      Files.deleteIfExists(file);
    }
  }
}
