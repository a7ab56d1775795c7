package org.careleaf.clinic;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.model.Library;

/**
 * Reads what a clinic's folder holds beside topics and texts: {@code clinic.json}, {@code
 * letterhead.json}, {@code phrases/}, {@code packs/} and {@code sign-offs/}. What cannot be read is
 * missing and is a problem; what names a topic that is gone is kept and said.
 */
public final class ClinicReader {
  private final JsonFolder folder;

  private ClinicReader(JsonFolder folder) {
    this.folder = folder;
  }

  /**
   * Reads a folder.
   *
   * @param library what the clinic's files refer to
   */
  public static Clinic read(JsonFolder folder, Library library) {
    return new ClinicReader(folder).read(library);
  }

  private Clinic read(Library library) {
    Map<String, Loaded<Pack>> packs =
        folder.readAll("packs", PackJson.class, PackJson::pack, Pack::id);
    Map<String, Loaded<SignOff>> signOffs =
        folder.readAll("sign-offs", SignOffJson.class, SignOffJson::signOff, SignOff::id);
    Reconciliation reconciliation = new Reconciliation(library, folder.problems());
    packs.values().forEach(reconciliation::pack);
    signOffs.values().forEach(reconciliation::signOff);
    return new Clinic(
        settings(),
        one("letterhead.json", LetterheadJson.class, LetterheadJson::letterhead),
        plain(folder.readAll("phrases", PhraseJson.class, PhraseJson::phrase, Phrase::id)),
        plain(packs),
        new SignOffs(plain(signOffs)));
  }

  private ClinicSettings settings() {
    return folder.has("clinic.json")
        ? one("clinic.json", ClinicSettingsJson.class, ClinicSettingsJson::settings)
            .orElse(ClinicSettings.UNKNOWN)
        : ClinicSettings.USUAL;
  }

  private <J, T> Optional<T> one(String name, Class<J> shape, Function<J, T> convert) {
    return folder.has(name) ? folder.readFile(name, shape, convert) : Optional.empty();
  }

  private static <T> List<T> plain(Map<String, Loaded<T>> loaded) {
    return loaded.values().stream().map(Loaded::topic).toList();
  }
}
