package org.careleaf.live;

import java.io.IOException;
import java.nio.file.ClosedWatchServiceException;
import java.nio.file.FileSystems;
import java.nio.file.Path;
import java.nio.file.StandardWatchEventKinds;
import java.nio.file.WatchKey;
import java.nio.file.WatchService;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * Listens by the system's own means, where it has any. What these report is not even looked at:
 * they lose events and are deaf on many shares.
 */
final class FolderBell implements Bell {
  /** Systems let a program listen to so many folders only. */
  private static final int MOST_FOLDERS = 200;

  /** A file is seldom written alone, or in one go: the least to wait, and the part of a pause. */
  private static final long QUIET_MILLIS = 150;

  private static final int QUIET_PART = 20;

  /** How long a ring may wait where the system's own events are listened to. */
  private static final long SLICE_MILLIS = 250;

  private final Optional<WatchService> service;
  private final Semaphore rung = new Semaphore(0);

  private FolderBell(Optional<WatchService> service) {
    this.service = service;
  }

  /** On Windows a folder that is listened to keeps the folders above it from being moved. */
  static FolderBell open() {
    String os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    try {
      return new FolderBell(
          os.startsWith("windows")
              ? Optional.empty()
              : Optional.of(FileSystems.getDefault().newWatchService()));
    } catch (IOException e) { // the system has no listener left for us
      return new FolderBell(Optional.empty());
    }
  }

  @Override
  public void await(Duration pause, Set<Path> folders) throws InterruptedException {
    try {
      if (service.isEmpty()) {
        rung.tryAcquire(pause.toMillis(), TimeUnit.MILLISECONDS);
      } else {
        listen(service.get(), pause, folders);
      }
    } catch (ClosedWatchServiceException e) {
      throw new InterruptedException("closed");
    }
  }

  private void listen(WatchService service, Duration pause, Set<Path> folders)
      throws InterruptedException {
    folders.stream().limit(MOST_FOLDERS).forEach(folder -> register(service, folder));
    @Nullable WatchKey key = null;
    long left = pause.toMillis();
    while (key == null && left > 0 && !rung.tryAcquire()) {
      key = service.poll(Math.min(left, SLICE_MILLIS), TimeUnit.MILLISECONDS);
      left -= SLICE_MILLIS;
    }
    if (key != null) {
      Thread.sleep(Math.max(QUIET_MILLIS, pause.toMillis() / QUIET_PART));
    }
    while (key != null) {
      key.pollEvents();
      key.reset();
      key = service.poll();
    }
  }

  @Override
  public void ring() {
    if (rung.availablePermits() == 0) {
      rung.release();
    }
  }

  /** A folder that is listened to already gives the same key again. */
  private static void register(WatchService service, Path folder) {
    try {
      folder.register(
          service,
          StandardWatchEventKinds.ENTRY_CREATE,
          StandardWatchEventKinds.ENTRY_MODIFY,
          StandardWatchEventKinds.ENTRY_DELETE);
    } catch (IOException e) {
      // Gone, or no listener left: the pause ends all the same.
    }
  }

  @Override
  public void close() {
    try {
      if (service.isPresent()) {
        service.get().close();
      }
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
