package org.careleaf.live;

import java.io.IOException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * How the files below some folders looked at one moment, without their content. Two snapshots that
 * are equal tell that nothing has changed in between. No link below a folder is followed, and
 * hidden folders are left out: they hold what tools keep for themselves.
 *
 * @param folders the folders that were there, those below them too
 * @param files every file with its stamp
 */
public record Snapshot(Set<Path> folders, Map<Path, Stamp> files) {
  /** More files and deeper folders than any content has: no folder can keep a look from ending. */
  static final int MOST_FILES = 50_000;

  static final int DEEPEST = 8;

  /** FAT counts time in steps of two seconds; nothing in use is coarser. */
  private static final Duration COARSEST = Duration.ofSeconds(2);

  public Snapshot {
    folders = Set.copyOf(folders);
    files = Map.copyOf(files);
  }

  /** What is told of a file: when one of these changes, the file has changed. */
  public record Stamp(long size, FileTime modified, String key) {
    static Stamp of(BasicFileAttributes file) {
      return new Stamp(file.size(), file.lastModifiedTime(), String.valueOf(file.fileKey()));
    }

    /** For a file or folder that is there and cannot be looked at. */
    static Stamp unreadable() {
      return new Stamp(-1, FileTime.fromMillis(0), "");
    }
  }

  /** Looks at everything below the folders; one that is not there has nothing below it. */
  public static Snapshot of(List<Path> roots) {
    Visit visit = new Visit();
    roots.forEach(visit::walk);
    return new Snapshot(visit.folders, visit.files);
  }

  /** A snapshot that differs from every other: nothing has been looked at yet. */
  public static Snapshot none() {
    return new Snapshot(Set.of(), Map.of(Path.of(""), Stamp.unreadable()));
  }

  /**
   * Whether some file changed so short a time before that it could change again without its time
   * telling so.
   */
  public boolean isYoung(Instant now) {
    return files.values().stream()
        .map(stamp -> Duration.between(stamp.modified().toInstant(), now).abs())
        .anyMatch(age -> age.compareTo(COARSEST) <= 0);
  }

  /** Walks one folder after the other, and collects. */
  private static final class Visit extends SimpleFileVisitor<Path> {
    private final Set<Path> folders = new TreeSet<>();
    private final Map<Path, Stamp> files = new TreeMap<>();
    private Path top = Path.of("");

    /** A folder of content may itself be a link, for example to the edition in use. */
    void walk(Path root) {
      try {
        top = root.toRealPath();
        Files.walkFileTree(top, EnumSet.noneOf(java.nio.file.FileVisitOption.class), DEEPEST, this);
      } catch (IOException e) {
        // Not there: that is what its absence from the snapshot tells.
      }
    }

    @Override
    public FileVisitResult preVisitDirectory(Path folder, BasicFileAttributes attributes) {
      if (isHidden(folder) && !folder.equals(top)) {
        return FileVisitResult.SKIP_SUBTREE;
      }
      folders.add(folder);
      return FileVisitResult.CONTINUE;
    }

    @Override
    public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
      return took(file, Stamp.of(attributes));
    }

    @Override
    public FileVisitResult visitFileFailed(Path file, IOException e) {
      return took(file, Stamp.unreadable());
    }

    @Override
    public FileVisitResult postVisitDirectory(
        Path folder, @org.jspecify.annotations.Nullable IOException e) {
      return FileVisitResult.CONTINUE; // what could be listed of it counts
    }

    private FileVisitResult took(Path file, Stamp stamp) {
      files.put(file, stamp);
      return files.size() < MOST_FILES ? FileVisitResult.CONTINUE : FileVisitResult.TERMINATE;
    }

    private static boolean isHidden(Path folder) {
      return String.valueOf(folder.getFileName()).startsWith(".");
    }
  }
}
