package org.careleaf.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Edition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.careleaf.model.Source;

/**
 * Reads an edition, and the topics that a clinic has beside it, into one library.
 *
 * @param edition the edition's folder
 * @param clinic the clinic's folder, if there is one
 * @param problems where problems go
 */
record EditionReader(JsonFolder edition, Optional<JsonFolder> clinic, Problems problems) {
  private static final Edition NO_EDITION =
      new Edition("unnamed", "", LocalDate.EPOCH, Locale.ENGLISH, "911");

  /** A library without anything. */
  static Library nothing() {
    return library(Optional.empty(), Topics.NONE, Map.of(), new Shelf(List.of(), Map.of()));
  }

  Library read() {
    Optional<LibraryJson> json =
        edition.readFile(LibraryLoader.EDITION_FILE, LibraryJson.class, EditionReader::understood);
    Map<String, Source> sources = sources();
    Topics topics = topics().unmistakable(problems);
    topics.conditions().values().forEach(CodeCheck.of(edition)::check);
    List<GlossaryTerm> glossary = GlossaryReader.read(edition);
    Map<String, Illustration> drawings = IllustrationReader.read(edition);
    Topics whole = topics.checked(edition).illustrated(drawings.keySet(), problems);
    Library library = library(json, whole, sources, new Shelf(glossary, drawings));
    worded(topics, library).forEach(WordingCheck.of(library, problems)::check);
    return new Checks(edition, json, topics.files()).run(library);
  }

  /** The files that have patient wordings, as far as they were read without fault. */
  private Stream<JsonFile> worded(Topics topics, Library library) {
    Stream<String> single =
        Stream.of(
            library.edition().equals(NO_EDITION) ? "" : LibraryLoader.EDITION_FILE,
            library.references().glossary().isEmpty() ? "" : GlossaryReader.FILE);
    return Stream.concat(
        topics.files().stream(),
        single.filter(name -> !name.isEmpty()).flatMap(name -> edition.file(name).stream()));
  }

  private Topics topics() {
    Topics topics = Topics.read(edition);
    return clinic
        .map(folder -> topics.and(Topics.read(folder).asClinics(), problems))
        .orElse(topics);
  }

  /** The edition's sources; a clinic's come to them, and never take one's place. */
  private Map<String, Source> sources() {
    Map<String, Source> all = new LinkedHashMap<>();
    clinic.filter(folder -> folder.has("sources.json")).ifPresent(f -> all.putAll(sources(f)));
    all.putAll(sources(edition));
    return all;
  }

  private static Map<String, Source> sources(JsonFolder folder) {
    return folder.readFile("sources.json", SourcesJson.class, SourcesJson::byId).orElse(Map.of());
  }

  /** Refuses a library file whose edition or comparisons make no sense. */
  private static LibraryJson understood(LibraryJson json) {
    json.edition();
    json.prepared();
    return json;
  }

  /** What topics draw on beside sources. */
  private record Shelf(List<GlossaryTerm> glossary, Map<String, Illustration> drawings) {}

  private static Library library(
      Optional<LibraryJson> json, Topics topics, Map<String, Source> sources, Shelf shelf) {
    return new Library(
        json.map(LibraryJson::edition).orElse(NO_EDITION),
        Topics.plain(topics.conditions()),
        Topics.plain(topics.symptoms()),
        Topics.plain(topics.treatments()),
        new Library.References(
            Topics.plain(topics.redFlags()),
            sources,
            json.map(LibraryJson::prepared).orElse(List.of()),
            shelf.glossary(),
            shelf.drawings()));
  }
}
