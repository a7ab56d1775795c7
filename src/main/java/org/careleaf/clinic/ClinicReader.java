package org.careleaf.clinic;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;

/**
 * Reads what a clinic's folder holds beside topics and texts: {@code clinic.json}, {@code
 * letterhead.json}, {@code phrases/}, {@code packs/} and {@code sign-offs/}. What cannot be read is
 * missing and is a problem; what names a topic that is gone is kept and said.
 */
public final class ClinicReader {
  private final JsonFolder folder;
  private final Problems problems = new Problems();

  private ClinicReader(Path root, String prefix) {
    this.folder = new JsonFolder(root, prefix, problems);
  }

  /**
   * Reads a folder; one that is not there has nothing in it.
   *
   * @param prefix what problems put before the names of its files
   * @param library what the clinic's files refer to
   */
  public static Read read(Path root, String prefix, Library library) {
    return Files.isDirectory(root)
        ? new ClinicReader(root, prefix).read(library)
        : new Read(Clinic.NONE, List.of());
  }

  private Read read(Library library) {
    Map<String, Loaded<Pack>> packs =
        folder.readAll("packs", PackJson.class, PackJson::pack, Pack::id);
    Map<String, Loaded<SignOff>> signOffs =
        folder.readAll("sign-offs", SignOffJson.class, SignOffJson::signOff, SignOff::id);
    Reconciliation reconciliation = new Reconciliation(library, problems);
    packs.values().forEach(reconciliation::pack);
    signOffs.values().forEach(reconciliation::signOff);
    Clinic clinic =
        new Clinic(
            one("clinic.json", ClinicSettingsJson.class, ClinicSettingsJson::settings)
                .orElse(ClinicSettings.USUAL),
            one("letterhead.json", LetterheadJson.class, LetterheadJson::letterhead),
            plain(folder.readAll("phrases", PhraseJson.class, PhraseJson::phrase, Phrase::id)),
            plain(packs),
            new SignOffs(plain(signOffs)));
    return new Read(clinic, problems.all());
  }

  private <J, T> Optional<T> one(String name, Class<J> shape, Function<J, T> convert) {
    return folder.has(name) ? folder.readFile(name, shape, convert) : Optional.empty();
  }

  private static <T> List<T> plain(Map<String, Loaded<T>> loaded) {
    return loaded.values().stream().map(Loaded::topic).toList();
  }

  /**
   * What was read.
   *
   * @param problems what is wrong with it
   */
  public record Read(Clinic clinic, List<Problem> problems) {
    public Read {
      problems = List.copyOf(problems);
    }
  }
}
