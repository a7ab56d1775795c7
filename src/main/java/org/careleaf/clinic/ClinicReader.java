package org.careleaf.clinic;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Salvage;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;

/**
 * Reads what a clinic's folder holds beside topics and texts: {@code clinic.json}, {@code
 * letterhead.json}, {@code phrases/}, {@code packs/} and {@code sign-offs/}. What cannot be read is
 * missing and is a problem, and of the letterhead only what is wrong; what names a topic that is
 * gone is kept and said.
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
    Map<String, Loaded<Phrase>> phrases =
        folder.readAll("phrases", PhraseJson.class, PhraseJson::phrase, Phrase::id);
    Reconciliation reconciliation =
        new Reconciliation(library, phrases.keySet(), folder.problems());
    packs.values().forEach(reconciliation::pack);
    signOffs.values().forEach(reconciliation::signOff);
    return new Clinic(
        settings(), letterhead(), plain(phrases), plain(packs), new SignOffs(plain(signOffs)));
  }

  private ClinicSettings settings() {
    return folder.has("clinic.json")
        ? one("clinic.json", ClinicSettingsJson.class, ClinicSettingsJson::settings)
            .orElse(ClinicSettings.UNKNOWN)
        : ClinicSettings.USUAL;
  }

  /** One wrong line must not take the clinic's telephones off its sheets. */
  private Optional<Letterhead> letterhead() {
    return folder.has(LetterheadFile.NAME)
        ? Salvage.read(
            folder,
            LetterheadFile.NAME,
            LetterheadJson.class,
            (json, places) -> json.printable(places, folder.problems()).letterhead(this::logo))
        : Optional.empty();
  }

  /** A logo that cannot be read is left out, and why is a problem. */
  private Optional<Logo> logo(String name) {
    try {
      return Optional.of(new LogoFile(folder.root(), name).read());
    } catch (IOException e) {
      folder
          .problems()
          .error(
              Place.wholeFile(folder.prefix() + name),
              String.valueOf(e.getMessage()),
              "choose the logo again in the settings; until then the sheets have none");
      return Optional.empty();
    }
  }

  private <J, T> Optional<T> one(String name, Class<J> shape, Function<J, T> convert) {
    return folder.has(name) ? folder.readFile(name, shape, convert) : Optional.empty();
  }

  private static <T> List<T> plain(Map<String, Loaded<T>> loaded) {
    return loaded.values().stream().map(Loaded::topic).toList();
  }
}
