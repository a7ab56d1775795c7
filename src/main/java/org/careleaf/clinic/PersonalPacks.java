package org.careleaf.clinic;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.careleaf.files.SafeFile;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Problems;

/**
 * The packs that a person keeps on this computer: files like a clinic's, under {@code packs/}.
 *
 * @param folder the folder of the person's settings
 */
public record PersonalPacks(Path folder) {
  private static final String PACKS = "packs";

  /** All packs, sorted by their ids; one that cannot be read is missing, and why is a problem. */
  public List<Pack> read(Problems problems) {
    return new JsonFolder(folder, folder + "/", FileCheck.NONE, problems)
        .readAll(PACKS, PackJson.class, PackJson::pack, Pack::id).values().stream()
            .map(Loaded::topic)
            .sorted(Comparator.comparing(Pack::id))
            .toList();
  }

  /**
   * Writes a pack whole or not at all. One with an id takes the place of the pack of that id; one
   * without gets an id that is made of its name and that no other pack has.
   *
   * @return the pack with its id
   * @throws IOException if it cannot be written; nothing is changed then
   */
  public Pack save(Pack pack) throws IOException {
    Files.createDirectories(folder.resolve(PACKS));
    String id = pack.id().isEmpty() ? free(FileId.of(pack.name(), "pack")) : pack.id();
    Pack saved = new Pack(id, pack.name(), pack.items(), pack.options(), pack.phrases());
    String text = ClinicJson.write(PackJson.of(saved));
    SafeFile.write(file(id), text.getBytes(StandardCharsets.UTF_8));
    return saved;
  }

  /**
   * Gives a pack another name, in place of others.
   *
   * @param others the packs that have the name already; they are no more then
   * @throws IOException if not all of it can be done; what there was is there again
   */
  public void rename(Pack pack, String name, List<Pack> others) throws IOException {
    List<Pack> before = new ArrayList<>();
    try {
      save(pack.named(name));
      before.add(pack);
      for (Pack other : others) {
        delete(other.id());
        before.add(other);
      }
    } catch (IOException e) {
      for (Pack old : before) {
        save(old);
      }
      throw e;
    }
  }

  /**
   * Deletes the pack of an id, if there is one.
   *
   * @throws IOException if it is there and stays
   */
  public void delete(String id) throws IOException {
    Files.deleteIfExists(file(id));
  }

  private Path file(String id) {
    return folder.resolve(PACKS).resolve(FileId.file(id));
  }

  private String free(String id) {
    String free = id;
    for (int number = 2; Files.exists(file(free)); number++) {
      free = id + "-" + number;
    }
    return free;
  }
}
