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
 * @param reach which of the edition's files are read
 * @param problems where problems go
 */
record EditionReader(
    JsonFolder edition, Optional<JsonFolder> clinic, Reach reach, Problems problems) {
  private static final String SOURCES = "sources.json";
  private static final Edition NO_EDITION =
      new Edition("unnamed", "", LocalDate.EPOCH, Locale.ENGLISH, "911");

  /** A library without anything. */
  static Library nothing() {
    return new Library(
        NO_EDITION,
        Map.of(),
        Map.of(),
        Map.of(),
        new Library.References(Map.of(), Map.of(), List.of()));
  }

  Library read() {
    Optional<JsonFile> file = edition.file(LibraryLoader.EDITION_FILE);
    Optional<LibraryJson> json =
        file.flatMap(f -> edition.value(f, LibraryJson.class, EditionReader::understood));
    Optional<JsonFile> sourceFile = edition.file(SOURCES);
    Map<String, Source> sources = sources(sourceFile);
    Topics topics = topics(json).unmistakable(problems).drawn(reach);
    if (reach.isWhole()) {
      topics.conditions().values().forEach(CodeCheck.of(edition)::check);
    }
    Optional<JsonFile> glossaryFile = GlossaryReader.file(edition);
    List<GlossaryTerm> glossary =
        glossaryFile.map(f -> GlossaryReader.read(f, edition)).orElse(List.of());
    Map<String, Illustration> drawings =
        IllustrationReader.read(edition, reach.named(topics.drawings()));
    Topics whole = topics.checked(edition, reach).illustrated(drawings.keySet(), problems);
    Library library = library(json, whole, sources, new Shelf(glossary, drawings));
    Stream.of(
            topics.files().stream(),
            file.filter(_ -> json.isPresent()).stream(),
            glossaryFile.filter(_ -> !glossary.isEmpty()).stream())
        .flatMap(files -> files)
        .forEach(WordingCheck.of(library, problems)::check);
    List<JsonFile> files =
        Stream.of(file.stream(), sourceFile.stream(), topics.files().stream())
            .flatMap(each -> each)
            .toList();
    return new Checks(edition, json, new ContentFiles(files), reach).run(library);
  }

  private Topics topics(Optional<LibraryJson> json) {
    Stream<String> demanded =
        json.stream().flatMap(one -> one.demands().stream()).flatMap(d -> d.ids().stream());
    Topics topics = Topics.read(edition, reach, demanded);
    return clinic
        .map(folder -> Topics.read(folder, Reach.WHOLE, Stream.of()).asClinics())
        .map(clinics -> topics.and(clinics, problems))
        .orElse(topics);
  }

  /** The edition's sources; a clinic's come to them, and never take one's place. */
  private Map<String, Source> sources(Optional<JsonFile> file) {
    Map<String, Source> all = new LinkedHashMap<>();
    clinic
        .filter(folder -> folder.has(SOURCES))
        .flatMap(folder -> folder.readFile(SOURCES, SourcesJson.class, SourcesJson::byId))
        .ifPresent(all::putAll);
    file.flatMap(f -> edition.value(f, SourcesJson.class, SourcesJson::byId))
        .ifPresent(all::putAll);
    return all;
  }

  /** Refuses a library file whose edition or comparisons make no sense. */
  private static LibraryJson understood(LibraryJson json) {
    json.edition();
    json.prepared();
    return json;
  }

  /** What topics draw on beside sources. */
  private record Shelf(List<GlossaryTerm> glossary, Map<String, Illustration> drawings) {}

  private Library library(
      Optional<LibraryJson> json, Topics topics, Map<String, Source> sources, Shelf shelf) {
    return new Library(
        json.map(LibraryJson::edition).orElse(NO_EDITION),
        Topics.plain(topics.conditions()),
        Topics.plain(topics.symptoms()),
        Topics.plain(topics.treatments()),
        new Library.References(
            Topics.plain(topics.redFlags()),
            sources,
            json.map(LibraryJson::prepared).map(reach::kept).orElse(List.of()),
            shelf.glossary(),
            shelf.drawings()));
  }
}
