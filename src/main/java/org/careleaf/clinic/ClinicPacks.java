package org.careleaf.clinic;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.Optional;
import org.careleaf.json.Problems;

/**
 * The packs of a clinic's folder, {@code packs/ID.json}, which everybody sees and may change who
 * uses the folder. Every method may take a while, and fails by an {@link IOException} where the
 * folder is away or cannot be written to; nothing is changed then.
 *
 * @param folder the clinic's folder
 */
public record ClinicPacks(Path folder) {
  private static final SharedFiles.Kind<PackJson, Pack> KIND =
      new SharedFiles.Kind<>("packs", PackJson.class, PackJson::pack, PackJson::of, Pack::id);

  /** Whether packs can be written there, as far as the system says beforehand. */
  public boolean canBeWritten() {
    Path place = folder.resolve(KIND.place());
    return Files.isDirectory(folder)
        && Files.isWritable(Files.exists(place, LinkOption.NOFOLLOW_LINKS) ? place : folder);
  }

  /**
   * Adds a pack under an id that is made of its name.
   *
   * @return the pack with its id, or the one that has its name meanwhile
   */
  public Change<Pack> add(Pack pack) throws IOException {
    Optional<Pack> added = Optional.empty();
    while (added.isEmpty()) { // somebody else may take the same id at the same moment
      Optional<Pack> taken = named(pack.name(), "");
      if (taken.isPresent()) {
        return new Change.Meanwhile<>(taken);
      }
      added = files().add(pack.name(), id -> withId(id, pack));
    }
    return new Change.Done<>(added.get());
  }

  /**
   * Puts a pack in place of one that was seen; it gets that one's id.
   *
   * @return the pack with its id; or what is there meanwhile, which may be another pack that has
   *     its name
   */
  public Change<Pack> replace(Pack seen, Pack by) throws IOException {
    Optional<Pack> taken = named(by.name(), seen.id());
    return taken.isPresent()
        ? new Change.Meanwhile<>(taken)
        : files().replace(seen, withId(seen.id(), by));
  }

  /** Deletes a pack that was seen; it may be gone already. */
  public Change<Pack> delete(Pack seen) throws IOException {
    return files().delete(seen);
  }

  /** Puts back a pack that was deleted, under its id. */
  public Change<Pack> putBack(Pack deleted) throws IOException {
    Optional<Pack> taken = named(deleted.name(), deleted.id());
    return taken.isPresent() ? new Change.Meanwhile<>(taken) : files().putBack(deleted);
  }

  /** The pack of a name that there is now, but for the one of an id. */
  private Optional<Pack> named(String name, String id) throws IOException {
    return files().all(new Problems()).stream()
        .filter(pack -> pack.name().equalsIgnoreCase(name) && !pack.id().equals(id))
        .findFirst();
  }

  private static Pack withId(String id, Pack pack) {
    return new Pack(id, pack.name(), pack.items(), pack.options(), pack.phrases());
  }

  private SharedFiles<PackJson, Pack> files() {
    return new SharedFiles<>(folder, KIND);
  }
}
