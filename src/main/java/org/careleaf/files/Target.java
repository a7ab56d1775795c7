package org.careleaf.files;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemLoopException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFileAttributeView;
import java.nio.file.attribute.PosixFilePermission;
import java.util.Optional;
import java.util.Set;

/**
 * The file that is to be written, and the folder that it lies in.
 *
 * @param path the file itself, links followed; it need not exist
 * @param folder its folder, which exists
 */
record Target(Path path, Path folder) {
  /** More links than any system follows. */
  private static final int MOST_LINKS = 40;

  /** Refuses a folder, what has no folder, what is no file, and what may not be written. */
  static Target of(Path named) throws IOException {
    Path path = followed(named.toAbsolutePath());
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    Path folder = path.getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    if (Files.exists(path) && !Files.isRegularFile(path)) {
      throw new IOException("it is not a file");
    }
    // Moving over it would succeed where writing to it would not: the move asks only the folder.
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new AccessDeniedException(path.toString());
    }
    return new Target(path, folder);
  }

  /** Whether it is a pipe, a device or the like: there, and neither file nor folder. */
  static boolean isSpecial(Path named) {
    return Files.exists(named) && !Files.isRegularFile(named) && !Files.isDirectory(named);
  }

  /** Who may read and write it; empty if it is new, or where the system does not know POSIX. */
  Optional<Set<PosixFilePermission>> permissions() throws IOException {
    PosixFileAttributeView view =
        Files.getFileAttributeView(path, PosixFileAttributeView.class, LinkOption.NOFOLLOW_LINKS);
    return view == null || !Files.exists(path)
        ? Optional.empty()
        : Optional.of(view.readAttributes().permissions());
  }

  /** Not toRealPath: the last link may lead to a file that is only now made. */
  private static Path followed(Path named) throws IOException {
    Path path = named;
    for (int links = 0; Files.isSymbolicLink(path); links++) {
      if (links == MOST_LINKS) {
        throw new FileSystemLoopException(named.toString());
      }
      path = path.resolveSibling(Files.readSymbolicLink(path));
    }
    return path;
  }
}
