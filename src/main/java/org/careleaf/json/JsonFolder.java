package org.careleaf.json;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.model.Problem.Place;

/**
 * Reads the files of one content folder. A file that is wrong becomes a problem and stops no other.
 *
 * @param root the folder
 * @param prefix what problems put before the names of its files; empty, or ends in {@code /}
 * @param check what each file is held against as it is read
 * @param problems where problems go
 */
public record JsonFolder(Path root, String prefix, FileCheck check, Problems problems) {
  /**
   * More files than any edition has; the rest is refused, so that no folder can stall the start.
   */
  public static final int MOST_FILES = 20_000;

  /** A folder whose files are held against nothing. */
  public JsonFolder(Path root, Problems problems) {
    this(root, "", FileCheck.NONE, problems);
  }

  /** A folder within this one; its problems name files from here. */
  public JsonFolder in(String subfolder) {
    return new JsonFolder(root.resolve(subfolder), prefix + subfolder + "/", check, problems);
  }

  /** The names of the folders within this one, sorted; none where it cannot be read. */
  public List<String> subfolders() {
    try (Stream<Path> files = Files.list(root)) {
      return files
          .filter(file -> Files.isDirectory(file, LinkOption.NOFOLLOW_LINKS))
          .map(file -> String.valueOf(file.getFileName()))
          .sorted()
          .toList();
    } catch (IOException e) {
      return List.of();
    }
  }

  /** The ids that the names of the {@code .json} files of a subfolder say. */
  public List<String> ids(String subfolder) {
    return jsonFiles(root.resolve(subfolder)).stream().map(JsonFolder::id).toList();
  }

  private static String id(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(0, name.length() - ".json".length());
  }

  /** Whether there is a file of this name; a link that leads nowhere is one that is unreadable. */
  public boolean has(String name) {
    return Files.exists(root.resolve(name), LinkOption.NOFOLLOW_LINKS);
  }

  private static final Pattern QUOTED = Pattern.compile("\"([^\"]+)\"");

  /** A topic, and the file that it came from. */
  public record Loaded<T>(JsonFile file, T topic) {}

  /** The text of one file whose name is fixed. */
  public Optional<JsonFile> file(String name) {
    return JsonFile.read(this, root.resolve(name));
  }

  /** Reads one file whose name is fixed. */
  public <J, T> Optional<T> readFile(String name, Class<J> shape, Function<J, T> convert) {
    return file(name).flatMap(file -> value(file, shape, convert));
  }

  /** Reads every {@code .json} file of a subfolder, by id; a subfolder that is absent is empty. */
  public <J, T> Map<String, Loaded<T>> readAll(
      String subfolder, Class<J> shape, Function<J, T> convert, Function<T, String> id) {
    return readSome(subfolder, _ -> true, shape, convert, id);
  }

  /** Reads those {@code .json} files of a subfolder whose names are ids that are wanted. */
  public <J, T> Map<String, Loaded<T>> readSome(
      String subfolder,
      Predicate<String> wanted,
      Class<J> shape,
      Function<J, T> convert,
      Function<T, String> id) {
    Map<String, Loaded<T>> loaded = new LinkedHashMap<>();
    List<Path> files = jsonFiles(root.resolve(subfolder));
    for (Path path : files.stream().filter(file -> wanted.test(id(file))).toList()) {
      JsonFile.read(this, path)
          .ifPresent(
              file ->
                  value(file, shape, convert)
                      .filter(topic -> hasIdOfItsName(file, path, id.apply(topic)))
                      .ifPresent(topic -> loaded.put(id.apply(topic), new Loaded<>(file, topic))));
    }
    return loaded;
  }

  /** What a file of this folder holds, if it is without fault; each fault is a problem. */
  public <J, T> Optional<T> value(JsonFile file, Class<J> shape, Function<J, T> convert) {
    boolean wellFormed = ShapeCheck.passes(file, problems);
    boolean shaped = StrictJson.hasShape(file, shape, problems);
    try {
      return wellFormed && shaped
          ? StrictJson.bound(file, shape, problems).map(convert)
          : Optional.empty();
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      problems.refusal(blamed(file, message), message);
      return Optional.empty();
    }
  }

  /** The place of the value that a refusal quotes. */
  private static Place blamed(JsonFile file, String message) {
    Matcher quoted = QUOTED.matcher(message);
    return quoted.find()
        ? JsonWalk.pathOf(file, quoted.group(1))
            .map(path -> Places.of(file).at(path))
            .orElse(Place.wholeFile(file.name()))
        : Place.wholeFile(file.name());
  }

  private boolean hasIdOfItsName(JsonFile file, Path path, String id) {
    String name = String.valueOf(path.getFileName());
    if (name.equals(id + ".json")) {
      return true;
    }
    problems.error(
        Places.of(file).at("id"),
        "the id \"" + id + "\" differs from the file's name",
        Files.exists(path.resolveSibling(id + ".json"))
            ? id + ".json is there already: give this file an id of its own, or delete it"
            : "rename the file to " + id + ".json, or correct the id");
    return false;
  }

  private List<Path> jsonFiles(Path folder) {
    if (!Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      List<Path> found =
          files
              .filter(file -> file.toString().endsWith(".json"))
              .sorted()
              .limit(MOST_FILES + 1)
              .toList();
      if (found.size() > MOST_FILES) {
        problems.error(folderPlace(folder), "more than " + MOST_FILES + " files", "split it");
      }
      return found.stream().limit(MOST_FILES).toList();
    } catch (IOException e) {
      problems.error(folderPlace(folder), "the folder cannot be read", "check who may read it");
      return List.of();
    }
  }

  private Place folderPlace(Path folder) {
    return Place.wholeFile(prefix + root.relativize(folder).toString().replace('\\', '/'));
  }
}
