package org.careleaf.content;

import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.careleaf.files.Stamp;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;

/**
 * What the files of an edition were when it shipped, so that damage and well-meant changes do not
 * reach a patient unseen. It guards against accidents, not against somebody who means harm: whoever
 * can change the files can change the manifest.
 */
sealed interface Manifest extends FileCheck {
  String ADVICE =
      "the edition was damaged or changed: install it again;"
          + " put changes of your own into a clinic folder";

  /** The manifest of a folder. A folder without one, an author's, is held against nothing. */
  static Manifest of(Path folder, Problems problems) {
    if (!Files.exists(folder.resolve(ManifestJson.NAME), LinkOption.NOFOLLOW_LINKS)) {
      return new Absent();
    }
    Optional<Map<String, Stamp>> stamps =
        new JsonFolder(folder, problems)
            .readFile(ManifestJson.NAME, ManifestJson.class, ManifestJson::stamps);
    if (stamps.isEmpty()) {
      problems.error(
          Place.wholeFile(ManifestJson.NAME),
          "the manifest of this edition cannot be read, so nothing of the edition is loaded",
          ADVICE);
      return new Unreadable();
    }
    return new Held(new HeldFiles(folder, stamps.get(), problems));
  }

  /** Says what is wrong with the files that nobody has read, and which are missing. */
  void checkTheRest();

  /** Says which files are missing; the others may not have been read. */
  void checkMissing();

  /** There is none. */
  record Absent() implements Manifest {
    @Override
    public boolean admits(String name, byte[] bytes) {
      return true;
    }

    @Override
    public void checkTheRest() {
      // Nothing was promised.
    }

    @Override
    public void checkMissing() {
      // Nothing was promised.
    }
  }

  /** There is one that says nothing: no file can be shown to be what it was. */
  record Unreadable() implements Manifest {
    @Override
    public boolean admits(String name, byte[] bytes) {
      return false;
    }

    @Override
    public void checkTheRest() {
      // That the manifest cannot be read has been said.
    }

    @Override
    public void checkMissing() {
      // So it has.
    }
  }

  /** There is one, and files are held against it. */
  record Held(HeldFiles files) implements Manifest {
    @Override
    public boolean admits(String name, byte[] bytes) {
      return files.isAsShipped(name, Stamp.of(bytes));
    }

    @Override
    public void checkTheRest() {
      files.checkTheRest();
    }

    @Override
    public void checkMissing() {
      files.checkMissing();
    }
  }
}
