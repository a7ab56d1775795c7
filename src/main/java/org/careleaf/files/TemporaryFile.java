package org.careleaf.files;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/**
 * Bytes on the disk that wait to be moved into place. Closing it removes it, if it is still there.
 *
 * @param path where they are: beside the target, so that the move stays within one file system
 */
record TemporaryFile(Path path) implements AutoCloseable {
  /** No write takes so long: what is older was left by a process that was killed. */
  static final Duration LEFT_BEHIND = Duration.ofMinutes(5);

  private static final Pattern NAME = Pattern.compile("\\.careleaf-[0-9a-f-]{36}\\.part");
  private static final Set<StandardOpenOption> NEW =
      Set.of(StandardOpenOption.WRITE, StandardOpenOption.CREATE_NEW);

  /** A name beside the target that nothing else has. */
  static Path freshName(Target target) {
    return target.folder().resolve(".careleaf-" + UUID.randomUUID() + ".part");
  }

  /** Writes bytes beside a target and forces them to the disk. */
  static TemporaryFile write(Target target, byte[] bytes) throws IOException {
    TemporaryFile temporary = new TemporaryFile(freshName(target));
    try {
      temporary.fill(target.permissions(), bytes);
      removeLeftBehind(target.folder(), Files.getLastModifiedTime(temporary.path).toInstant());
      return temporary;
    } catch (IOException | RuntimeException e) {
      temporary.close();
      throw e;
    }
  }

  // Not createTempFile: its files are the writer's alone, and others may be meant to read this one.
  private void fill(Optional<Set<PosixFilePermission>> permissions, byte[] bytes)
      throws IOException {
    FileAttribute<?>[] attributes =
        permissions.stream()
            .map(PosixFilePermissions::asFileAttribute)
            .toArray(FileAttribute<?>[]::new);
    try (FileChannel channel = FileChannel.open(path, NEW, attributes)) {
      if (permissions.isPresent()) {
        // Once more: what a new file may have is cut by the process's mask.
        Files.setPosixFilePermissions(path, permissions.get());
      }
      ByteBuffer buffer = ByteBuffer.wrap(bytes);
      while (buffer.hasRemaining()) {
        channel.write(buffer);
      }
      channel.force(true);
    }
  }

  /** Goes by the file system's clock alone, which may be another computer's. */
  private static void removeLeftBehind(Path folder, Instant now) throws IOException {
    try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, TemporaryFile::isOurs)) {
      for (Path file : files) {
        if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(LEFT_BEHIND))) {
          Files.deleteIfExists(file);
        }
      }
    } catch (IOException | java.nio.file.DirectoryIteratorException e) {
      // Another writer was quicker, or it is not ours to remove: it is in nobody's way.
      return;
    }
  }

  private static boolean isOurs(Path file) {
    return NAME.matcher(String.valueOf(file.getFileName())).matches()
        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS);
  }

  @Override
  public void close() throws IOException {
    Files.deleteIfExists(path);
  }
}
