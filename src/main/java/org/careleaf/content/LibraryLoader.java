package org.careleaf.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.careleaf.clinic.Clinic;
import org.careleaf.clinic.ClinicReader;
import org.careleaf.clinic.ClinicSettings;
import org.careleaf.json.FileCheck;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Today;

/**
 * Loads a content folder: {@code library.json}, {@code sources.json}, {@code red-flags/}, {@code
 * symptoms/}, {@code treatments/} and {@code conditions/}, its translations ({@code es/}), and what
 * a clinic's folder adds. Always gives a library; what could not be loaded is missing from it and
 * is a problem. Where the edition holds a {@code manifest.json}, so is every file that is not as
 * the manifest says.
 */
public final class LibraryLoader {
  static final String EDITION_FILE = "library.json";

  /** What problems put before the names of the clinic's files. */
  public static final String CLINIC = "clinic/";

  /** A folder of the edition whose name is a language's short tag holds a translation. */
  private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}");

  private LibraryLoader() {}

  /** Loads an edition alone. */
  public static LoadResult load(Path folder) {
    return load(ContentFolders.of(folder));
  }

  /** Loads an edition and what a clinic adds to it. */
  public static LoadResult load(ContentFolders folders) {
    return load(folders, Wanted.ALL, new Problems());
  }

  /**
   * Loads the same for who only uses it: what is still owed (a source, a review, a plainer word) is
   * not looked for, which is most of the time that a load takes.
   */
  public static LoadResult loadForUse(ContentFolders folders) {
    return load(folders, Wanted.ALL, Problems.ofFaults());
  }

  /**
   * Loads the same for who translates it: with the edition's emergency number, since a translation
   * stands for the edition's own words.
   */
  public static LoadResult loadToTranslate(ContentFolders folders) {
    LoadResult loaded = loadForUse(folders);
    return loaded.clinic().settings().emergencyNumber().isEmpty()
        ? loaded
        : load(
            folders, Wanted.ALL, Problems.ofFaults(), clinic -> clinic.with(ClinicSettings.USUAL));
  }

  /**
   * Loads what is wanted alone. Files that it does not need are not looked at. As soon as something
   * is wrong with those that it needs, everything is loaded instead, and every fault is said: a
   * part is as good as the whole, or is not given out.
   */
  public static LoadResult loadForUse(ContentFolders folders, Wanted wanted) {
    LoadResult part = load(folders, wanted, Problems.ofFaults());
    return wanted.isAll() || part.problems().isEmpty() ? part : loadForUse(folders);
  }

  private static LoadResult load(ContentFolders folders, Wanted wanted, Problems problems) {
    return load(folders, wanted, problems, UnaryOperator.identity());
  }

  private static LoadResult load(
      ContentFolders folders, Wanted wanted, Problems problems, UnaryOperator<Clinic> of) {
    if (!Files.isDirectory(folders.edition())) {
      problems.error(
          Place.wholeFile(folders.edition().toString()),
          "there is no content folder here",
          "name the folder that holds library.json");
      return new LoadResult(EditionReader.nothing(), Map.of(), Clinic.NONE, false, problems.all());
    }
    Manifest manifest = Manifest.of(folders.edition(), problems);
    JsonFolder edition = new JsonFolder(folders.edition(), "", manifest, problems);
    Optional<JsonFolder> clinic = folders.clinic().flatMap(path -> clinic(path, problems));
    // What a clinic adds may name anything.
    Reach reach = clinic.isPresent() ? Reach.WHOLE : Reach.of(wanted, edition);
    Library own = new EditionReader(edition, clinic, reach, problems).read();
    Library library = clinic.map(folder -> ClinicTexts.apply(own, folder)).orElse(own);
    Clinic keeps =
        clinic.map(folder -> of.apply(ClinicReader.read(folder, library))).orElse(Clinic.NONE);
    Map<String, Library> translations = translations(library, edition, clinic, wanted);
    translations.replaceAll((_, translated) -> keeps.applied(translated));
    clinic.ifPresent(folder -> new ClinicStray(folder).check());
    if (wanted.isAll()) {
      manifest.checkTheRest();
    } else {
      manifest.checkMissing();
    }
    Library reviewed = keeps.applied(library);
    problems.add(ReviewCheck.of(reviewed, Today.here()));
    boolean isWhole = clinic.isPresent() || folders.clinic().isEmpty();
    return new LoadResult(reviewed, translations, keeps, isWhole, problems.all());
  }

  private static Optional<JsonFolder> clinic(Path path, Problems problems) {
    if (Files.isDirectory(path)) {
      return Optional.of(new JsonFolder(path, CLINIC, FileCheck.NONE, problems));
    }
    problems.warning(
        Place.wholeFile(path.toString()),
        "the clinic's folder cannot be reached, so the edition is shown without it",
        "check the network, or choose the folder again");
    return Optional.empty();
  }

  /** The library in each language that the edition has a folder for, by language tag. */
  private static Map<String, Library> translations(
      Library library, JsonFolder edition, Optional<JsonFolder> clinic, Wanted wanted) {
    Map<String, Library> translations = new LinkedHashMap<>();
    for (String tag : edition.subfolders()) {
      if (LANGUAGE.matcher(tag).matches()) {
        Edition translated = library.edition().in(Locale.forLanguageTag(tag));
        translations.put(
            tag,
            wanted.speaks(translated.language())
                ? translation(library, tag, edition, clinic, wanted).as(translated)
                : EditionReader.nothing().as(translated));
      }
    }
    return translations;
  }

  private static Library translation(
      Library library, String tag, JsonFolder edition, Optional<JsonFolder> clinic, Wanted wanted) {
    TextFiles texts =
        wanted.conditions().isEmpty()
            ? TextFiles.read(edition.in(tag), library)
            : TextFiles.readWanted(edition.in(tag), library);
    new TranslationCheck(library, tag, edition.problems()).check(texts);
    if (edition.problems().takesOwed()) {
      Edition translated = library.edition().in(Locale.forLanguageTag(tag));
      TranslatedWordsCheck.of(
              library.changed(new Translator(texts)).as(translated), edition.problems())
          .check(texts);
    }
    TextFiles all =
        clinic.map(folder -> ClinicTexts.translations(library, folder, tag, texts)).orElse(texts);
    return library.changed(new Translator(all));
  }
}
