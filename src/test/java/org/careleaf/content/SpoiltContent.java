package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.model.Problem;
import org.careleaf.model.RedFlag;

/** A copy of the invented content that a test may spoil. */
record SpoiltContent(Path folder) {
  /** Changes one thing or more. */
  @FunctionalInterface
  interface Spoil {
    void apply(SpoiltContent content) throws IOException;
  }

  static SpoiltContent copyTo(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(SampleContent.FOLDER)) {
      files.forEach(
          file -> copy(file, folder.resolve(SampleContent.FOLDER.relativize(file).toString())));
    }
    return new SpoiltContent(folder);
  }

  /** The lines that the spoilt content has and the good one has not. */
  List<String> newLines() {
    List<String> lines = new ArrayList<>(lines(folder));
    lines.removeAll(lines(SampleContent.FOLDER));
    return lines;
  }

  private static List<String> lines(Path folder) {
    Optional<Path> clinic = Optional.of(clinic(folder)).filter(Files::isDirectory);
    ContentFolders folders = new ContentFolders(folder, clinic);
    LoadResult loaded = LibraryLoader.load(folders);
    LoadResult used = LibraryLoader.loadForUse(folders);
    assertEquals(loaded.faults(), used.problems(), "who only uses content hears of every fault");
    assertEquals(loaded.library(), used.library());
    for (String id : List.of("red-knee", "plain-knee")) {
      LoadResult part = LibraryLoader.loadForUse(folders, Wanted.in(Stream.of()).of(List.of(id)));
      assertEquals(signs(used, id), signs(part, id), "a part has every warning sign");
      assertTrue(part.problems().isEmpty() || part.problems().equals(used.problems()));
    }
    return loaded.problems().stream().map(Problem::line).toList();
  }

  private static Optional<List<RedFlag>> signs(LoadResult loaded, String id) {
    return loaded.library().condition(id).map(loaded.library()::redFlags);
  }

  /** The folder of a clinic, beside the content. */
  private static Path clinic(Path folder) {
    return folder.resolveSibling(folder.getFileName() + "-clinic");
  }

  /** Writes a file of the clinic's. */
  void writeClinic(String file, String text) throws IOException {
    Path path = clinic(folder).resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  /** Replaces the first occurrence. */
  void change(String file, String from, String to) throws IOException {
    String text = Files.readString(folder.resolve(file));
    int at = text.indexOf(from);
    assertNotEquals(-1, at, () -> file + " has no " + from);
    write(file, text.substring(0, at) + to + text.substring(at + from.length()));
  }

  void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  void encode(String file, Charset charset) throws IOException {
    Path path = folder.resolve(file);
    String text = Files.readString(path, StandardCharsets.UTF_8);
    Files.write(path, text.getBytes(charset));
  }

  void rename(String file, String to) throws IOException {
    Files.move(folder.resolve(file), folder.resolve(to));
  }

  private static void copy(Path from, Path to) {
    try {
      if (Files.isDirectory(from)) {
        Files.createDirectories(to);
      } else {
        Files.copy(from, to);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
