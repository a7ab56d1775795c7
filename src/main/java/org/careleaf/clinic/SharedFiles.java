package org.careleaf.clinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.files.SafeFile;
import org.careleaf.files.SaveResult;
import org.careleaf.files.Stamp;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Problems;

/**
 * The files of one kind in a clinic's folder, each named by its id, which everybody may change who
 * uses the folder. What is to be changed or deleted is held against what somebody has seen of it,
 * and left as it is where somebody else has changed it since.
 *
 * @param clinic the clinic's folder
 * @param <J> a file's shape
 * @param <T> what it holds
 */
record SharedFiles<J extends Record, T>(Path clinic, Kind<J, T> kind) {
  /**
   * What the files hold.
   *
   * @param place the folder that they lie in, within the clinic's
   */
  record Kind<J, T>(
      String place,
      Class<J> shape,
      Function<J, T> read,
      Function<T, J> write,
      Function<T, String> id) {}

  /**
   * All that can be read, sorted by the ids; why another cannot is a problem.
   *
   * @throws IOException if the clinic's folder is away
   */
  List<T> all(Problems problems) throws IOException {
    requireFolder();
    return folder(problems).readAll(kind.place, kind.shape, kind.read, kind.id).values().stream()
        .map(Loaded::topic)
        .toList();
  }

  /** Adds one under an id that is made of words and that no other file has. */
  Optional<T> add(String words, Function<String, T> withId) throws IOException {
    String id = free(FileId.of(words, kind.place.substring(0, kind.place.length() - 1)));
    T wanted = withId.apply(id);
    return write(wanted, Optional.empty()) ? Optional.of(wanted) : Optional.empty();
  }

  /** Puts back one that was deleted, under the id that it had. */
  Change<T> putBack(T wanted) throws IOException {
    Path file = file(kind.id.apply(wanted));
    return Files.exists(file, LinkOption.NOFOLLOW_LINKS) || !write(wanted, Optional.empty())
        ? meanwhile(wanted)
        : new Change.Done<>(wanted);
  }

  /** Puts one in place of what was seen under its id. */
  Change<T> replace(T seen, T wanted) throws IOException {
    Optional<Stamp> stamp = stamp(seen);
    Optional<T> now = now(seen);
    return now.equals(Optional.of(wanted))
            || (stamp.isPresent() && now.equals(Optional.of(seen)) && write(wanted, stamp))
        ? new Change.Done<>(wanted)
        : meanwhile(seen);
  }

  /** Deletes what was seen; it may be gone already. */
  Change<T> delete(T seen) throws IOException {
    Path file = toWrite(kind.id.apply(seen));
    Optional<Stamp> stamp = stamp(seen);
    return stamp.isEmpty()
            || (now(seen).equals(Optional.of(seen))
                && SafeFile.deleteIfUnchanged(file, stamp.get()))
        ? new Change.Done<>(seen)
        : meanwhile(seen);
  }

  private Change<T> meanwhile(T seen) {
    return new Change.Meanwhile<>(now(seen));
  }

  /** What there is now under the id of one that was seen. */
  private Optional<T> now(T seen) {
    return folder(new Problems())
        .readFile(kind.place + "/" + FileId.file(kind.id.apply(seen)), kind.shape, kind.read)
        .filter(now -> kind.id.apply(now).equals(kind.id.apply(seen)));
  }

  /** Taken before the file is read: what changes in between is noticed. */
  private Optional<Stamp> stamp(T seen) throws IOException {
    requireFolder();
    try {
      return Optional.of(Stamp.ofFile(file(kind.id.apply(seen))));
    } catch (NoSuchFileException e) {
      return Optional.empty();
    }
  }

  private boolean write(T wanted, Optional<Stamp> expected) throws IOException {
    Path file = toWrite(kind.id.apply(wanted));
    String text = ClinicJson.write(kind.write.apply(wanted));
    return switch (SafeFile.writeIfUnchanged(
        file, expected, text.getBytes(StandardCharsets.UTF_8))) {
      case SaveResult.Written _ -> true;
      case SaveResult.KeptBoth(Path ours) -> {
        Files.delete(ours); // whoever saves still has it, and is asked what to do
        yield false;
      }
    };
  }

  private String free(String id) {
    String free = id;
    for (int number = 2; Files.exists(file(free), LinkOption.NOFOLLOW_LINKS); number++) {
      free = id + "-" + number;
    }
    return free;
  }

  private JsonFolder folder(Problems problems) {
    return new JsonFolder(clinic, clinic + "/", FileCheck.NONE, problems);
  }

  private Path file(String id) {
    return clinic.resolve(kind.place).resolve(FileId.file(id));
  }

  /** The file of an id, in a folder that is there and can be written; no link leads out of it. */
  private Path toWrite(String id) throws IOException {
    requireFolder();
    Path place = clinic.resolve(kind.place);
    if (!Files.exists(place, LinkOption.NOFOLLOW_LINKS)) {
      requireWritable(clinic);
      make(place);
    }
    if (!Files.isDirectory(place, LinkOption.NOFOLLOW_LINKS)) {
      throw new IOException(
          "\"" + kind.place + "\" in the clinic's folder is no folder, and must be one");
    }
    requireWritable(place);
    Path file = file(id);
    if (Files.isSymbolicLink(file)) {
      throw new IOException("\"" + kind.place + "/" + id + ".json\" is a link, not a file");
    }
    return file;
  }

  /** Somebody else may have made it by now. */
  private static void make(Path place) throws IOException {
    try {
      Files.createDirectory(place);
    } catch (FileAlreadyExistsException e) {
      return; // what it is, is looked at next
    }
  }

  /** Asked beforehand: what a system says of a folder that is read-only is no sentence. */
  private static void requireWritable(Path folder) throws IOException {
    if (!Files.isWritable(folder)) {
      throw new AccessDeniedException(folder.toString());
    }
  }

  /** A folder that is away is not made: it would hide the share when that comes back. */
  private void requireFolder() throws IOException {
    if (!Files.isDirectory(clinic)) {
      throw new NoSuchFileException(clinic.toString());
    }
  }
}
