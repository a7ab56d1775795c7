package org.careleaf.files;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * What {@link SafeFile} does, with the clocks and the move that it is given.
 *
 * @param mover what moves the new bytes into place
 * @param time what waiting goes by
 */
record Saver(Mover mover, Time time) {
  void write(Path file, byte[] bytes) throws IOException {
    if (Target.isSpecial(file)) {
      Files.write(file, bytes);
      return;
    }
    Target target = Target.of(file);
    try (TemporaryFile temporary = TemporaryFile.write(target, bytes)) {
      replace(temporary, target.path());
    }
  }

  SaveResult writeIfUnchanged(Path file, Optional<Stamp> expected, byte[] bytes)
      throws IOException {
    Target target = Target.of(file);
    try (TemporaryFile temporary = TemporaryFile.write(target, bytes);
        SaveLock lock = SaveLock.on(target, time)) {
      Optional<Stamp> present = present(target.path());
      lock.confirm();
      if (present.equals(Optional.of(Stamp.of(bytes)))) {
        return new SaveResult.Written();
      }
      if (present.equals(expected)) {
        replace(temporary, target.path());
        return new SaveResult.Written();
      }
      return new SaveResult.KeptBoth(keepBeside(temporary, target.path()));
    }
  }

  boolean deleteIfUnchanged(Path file, Stamp expected) throws IOException {
    Target target = Target.of(file);
    try (SaveLock lock = SaveLock.on(target, time)) {
      boolean isExpected = present(target.path()).equals(Optional.of(expected));
      lock.confirm();
      if (isExpected) {
        new Patience(time)
            .retry(
                () -> {
                  Files.delete(file); // a link itself, not what it leads to
                  return file;
                });
        forceFolder(target.folder());
      }
      return isExpected;
    }
  }

  private Optional<Stamp> present(Path file) throws IOException {
    try {
      return Optional.of(Stamp.of(new Patience(time).retry(() -> Files.readAllBytes(file))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private Path keepBeside(TemporaryFile temporary, Path file) throws IOException {
    Path reserved = ConflictName.reserve(file, time.wall());
    try {
      replace(temporary, reserved);
      return reserved;
    } catch (IOException e) {
      Files.deleteIfExists(reserved);
      throw e;
    }
  }

  private void replace(TemporaryFile temporary, Path file) throws IOException {
    try {
      new Patience(time)
          .retry(
              () -> {
                mover.move(temporary.path(), file);
                return file;
              });
    } catch (AtomicMoveNotSupportedException e) {
      throw new IOException("no file can be replaced in one step there: save it elsewhere", e);
    }
    forceFolder(file.resolveSibling(""));
  }

  /** So that the move itself outlasts a power cut. */
  private static void forceFolder(Path folder) {
    try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
      channel.force(true);
    } catch (IOException e) {
      // Windows opens no folders and some network drives force none; the file is in place.
      return;
    }
  }
}
