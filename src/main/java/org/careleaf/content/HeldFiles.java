package org.careleaf.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.careleaf.files.Stamp;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;

/** Holds the files of one folder against a manifest, each once, while it is loaded. */
final class HeldFiles {
  /** What file managers leave in every folder that they show; the loader reads none of it. */
  private static final Set<String> NOBODYS = Set.of(".DS_Store", "Thumbs.db", "desktop.ini");

  private final Path folder;
  private final Map<String, Stamp> expected;
  private final Problems problems;
  private final Set<String> seen = new HashSet<>();

  HeldFiles(Path folder, Map<String, Stamp> expected, Problems problems) {
    this.folder = folder;
    this.expected = Map.copyOf(expected);
    this.problems = problems;
  }

  /** Whether a file is what the manifest says; if not, that is a problem. */
  boolean isAsShipped(String name, Stamp stamp) {
    seen.add(name);
    Stamp shipped = expected.get(name);
    if (shipped == null) {
      error(name, "the file does not belong to this edition, so it is not used");
    } else if (!isSame(shipped, stamp)) {
      error(name, "the file is not as this edition was shipped, so it is not used");
    }
    return shipped != null && isSame(shipped, stamp);
  }

  /** By their texts: how a record compares, Java makes anew at every start. */
  private static boolean isSame(Stamp one, Stamp other) {
    return one.sha256().equals(other.sha256());
  }

  /** Hashes the files that the loader had no use for, and finds those that are missing. */
  void checkTheRest() {
    List<Path> files = files();
    Set<String> missing = new TreeSet<>(expected.keySet());
    files.forEach(file -> missing.remove(name(file)));
    files.stream().filter(file -> !seen.contains(name(file))).forEach(this::check);
    missing.forEach(this::missing);
  }

  /** Finds the files that are missing, and hashes none. To list folders is quicker than to ask. */
  void checkMissing() {
    Map<String, Set<String>> there = new HashMap<>();
    Set<String> missing = new TreeSet<>();
    for (String name : expected.keySet()) {
      int end = name.lastIndexOf('/') + 1;
      if (!seen.contains(name)
          && !there
              .computeIfAbsent(name.substring(0, end), this::names)
              .contains(name.substring(end))) {
        missing.add(name);
      }
    }
    missing.forEach(this::missing);
  }

  private Set<String> names(String subfolder) {
    String[] names = folder.resolve(subfolder).toFile().list();
    return names == null ? Set.of() : Set.of(names);
  }

  private void missing(String name) {
    error(name, "the file is missing from this edition");
  }

  private void check(Path file) {
    try {
      isAsShipped(name(file), Stamp.ofFile(file));
    } catch (IOException e) {
      error(name(file), "the file cannot be read");
    }
  }

  /** At most a few more than the loader would read; links to folders are not followed. */
  private List<Path> files() {
    try (Stream<Path> walk = Files.walk(folder)) {
      return walk.filter(Files::isRegularFile)
          .filter(file -> !NOBODYS.contains(String.valueOf(file.getFileName())))
          .filter(file -> !name(file).equals(ManifestJson.NAME))
          .sorted()
          .limit(JsonFolder.MOST_FILES)
          .toList();
    } catch (IOException | UncheckedIOException e) {
      error(ManifestJson.NAME, "the folder of this edition cannot be read whole");
      return List.of();
    }
  }

  private String name(Path file) {
    return folder.relativize(file).toString().replace('\\', '/');
  }

  private void error(String name, String message) {
    problems.error(Place.wholeFile(name), message, Manifest.ADVICE);
  }
}
