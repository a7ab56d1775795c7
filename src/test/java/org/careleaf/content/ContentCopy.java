package org.careleaf.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * A copy of the sample content that a test may spoil.
 *
 * @param folder where it lies
 */
public record ContentCopy(Path folder) {
  /** Copies the sample content into a new folder. */
  public static ContentCopy in(Path folder) {
    try (Stream<Path> files = Files.walk(SampleContent.FOLDER)) {
      for (Path file : files.toList()) {
        Path to = folder.resolve(SampleContent.FOLDER.relativize(file).toString());
        Files.copy(file, to, StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new ContentCopy(folder);
  }

  public LoadResult load() {
    return LibraryLoader.load(folder);
  }

  /** Replaces a text in a file in place, as a simple editor does. */
  public ContentCopy change(String file, String text, String by) {
    String before = read(file);
    if (!before.contains(text)) {
      throw new IllegalArgumentException(file + " has no " + text);
    }
    return write(file, before.replace(text, by));
  }

  public ContentCopy write(String file, String text) {
    return doing(() -> Files.writeString(folder.resolve(file), text));
  }

  /** Replaces a file by a new one, as a careful editor does. */
  public ContentCopy swap(String file, String text) {
    return doing(
        () -> {
          Path part = Files.writeString(folder.resolve(file + ".part"), text);
          Files.move(part, folder.resolve(file), StandardCopyOption.ATOMIC_MOVE);
        });
  }

  /** Makes a file one that is not JSON. */
  public ContentCopy spoil(String file) {
    return write(file, "{ \"id\": ");
  }

  public ContentCopy delete(String file) {
    return doing(() -> Files.delete(folder.resolve(file)));
  }

  /** Deletes a folder and all files in it. */
  public ContentCopy deleteAll(String subfolder) {
    return doing(
        () -> {
          try (Stream<Path> files = Files.walk(folder.resolve(subfolder))) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
              Files.delete(file);
            }
          }
        });
  }

  public String read(String file) {
    try {
      return Files.readString(folder.resolve(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Moves the whole folder to where nobody looks for it. */
  public Path moveAway() {
    Path away = folder.resolveSibling("away");
    doing(() -> Files.move(folder, away));
    return away;
  }

  public void moveBack() {
    doing(() -> Files.move(folder.resolveSibling("away"), folder));
  }

  public List<Path> folders() {
    return List.of(folder);
  }

  private ContentCopy doing(Change change) {
    try {
      change.make();
      return this;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private interface Change {
    void make() throws IOException;
  }
}
