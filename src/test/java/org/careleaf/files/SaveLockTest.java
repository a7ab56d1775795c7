package org.careleaf.files;

import static org.careleaf.files.Folder.bytes;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.careleaf.files.SaveResult.KeptBoth;
import org.careleaf.files.SaveResult.Written;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Two savers who come to one file at once. */
class SaveLockTest {
  private static final Optional<Stamp> OLD = Optional.of(Stamp.of(bytes("old")));

  @TempDir private Path folder;
  private final FakeTime time = new FakeTime();
  private final Saver saver = new Saver(Mover.ATOMIC, time);
  private Path file = Path.of("");

  @BeforeEach
  void writeTheFile() throws IOException {
    file = Files.writeString(folder.resolve("a.json"), "old");
  }

  /** Without the lock both would find the file unchanged, and the slower would win. */
  @Test
  void whoComesBetweenTheLookAndTheMoveWaits()
      throws IOException, InterruptedException, ExecutionException {
    List<FutureTask<SaveResult>> others = new ArrayList<>();
    Mover overtaken =
        (from, to) -> {
          FutureTask<SaveResult> other =
              new FutureTask<>(
                  () ->
                      new Saver(Mover.ATOMIC, Time.SYSTEM)
                          .writeIfUnchanged(file, OLD, bytes("theirs")));
          others.add(other);
          Thread thread = Thread.ofVirtual().start(other);
          // Long enough to have overtaken, were there no lock.
          join(thread);
          Mover.ATOMIC.move(from, to);
        };

    SaveResult ours = new Saver(overtaken, time).writeIfUnchanged(file, OLD, bytes("ours"));

    KeptBoth theirs = (KeptBoth) others.getFirst().get();
    assertEquals(new Written(), ours);
    assertEquals(
        Map.of("a.json", "ours", String.valueOf(theirs.ours().getFileName()), "theirs"),
        Folder.texts(folder));
  }

  @Test
  void aLockThatADeadProcessLeftIsRemoved() throws IOException {
    Files.writeString(folder.resolve(".a.json.lock"), "somebody who died");

    assertEquals(new Written(), saver.writeIfUnchanged(file, OLD, bytes("ours")));
    assertEquals(Map.of("a.json", "ours"), Folder.texts(folder));
    assertEquals(SaveLock.STALE.plusMillis(10), time.waited());
  }

  @Test
  void aLockThatPassesFromHandToHandIsWaitedForAndThenGivenUp() throws IOException {
    Path lock = Files.writeString(folder.resolve(".a.json.lock"), "the first");
    Time busy = new BusyTime(lock);

    assertEquals(
        "others are saving this file all the time: try again later",
        assertThrows(
                IOException.class,
                () -> new Saver(Mover.ATOMIC, busy).writeIfUnchanged(file, OLD, bytes("ours")))
            .getMessage());
    Files.delete(lock);
    assertEquals(Map.of("a.json", "old"), Folder.texts(folder));
  }

  @Test
  void whoLostTheLockWhileLookingDoesNotMove() throws IOException {
    Target target = Target.of(file);
    try (SaveLock lock = SaveLock.on(target, time)) {
      lock.confirm();
      Files.writeString(lock.file(), "somebody else");

      assertThrows(IOException.class, lock::confirm);
    }
    assertEquals(Map.of(".a.json.lock", "somebody else", "a.json", "old"), Folder.texts(folder));
  }

  private static void join(Thread thread) throws IOException {
    try {
      thread.join(Duration.ofMillis(300));
    } catch (InterruptedException e) {
      throw new IOException(e);
    }
  }

  /** Somebody else takes the lock anew every second. */
  private record BusyTime(Path lock, FakeTime time) implements Time {
    BusyTime(Path lock) {
      this(lock, new FakeTime());
    }

    @Override
    public long nanos() {
      return time.nanos();
    }

    @Override
    public java.time.LocalDateTime wall() {
      return time.wall();
    }

    @Override
    public void pause(Duration duration) throws IOException {
      time.pause(Duration.ofSeconds(1));
      Files.writeString(lock, "number " + time.waited());
    }
  }
}
