package org.careleaf.content;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.Problems;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem.Place;
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
    return library(Optional.empty(), Topics.NONE, Map.of());
  }

  Library read() {
    Optional<LibraryJson> json =
        edition.readFile("library.json", LibraryJson.class, EditionReader::understood);
    Map<String, Source> sources = sources();
    Topics topics = topics();
    topics.files().forEach(new SourceCheck(sources.keySet(), problems)::check);
    return withoutUnknownComparisons(library(json, topics.checked(problems), sources));
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

  private static Library library(
      Optional<LibraryJson> json, Topics topics, Map<String, Source> sources) {
    return new Library(
        json.map(LibraryJson::edition).orElse(NO_EDITION),
        Topics.plain(topics.conditions()),
        Topics.plain(topics.symptoms()),
        Topics.plain(topics.treatments()),
        new Library.References(
            Topics.plain(topics.redFlags()),
            sources,
            json.map(LibraryJson::prepared).orElse(List.of())));
  }

  private Library withoutUnknownComparisons(Library library) {
    List<PreparedComparison> kept =
        library.references().comparisons().stream().filter(c -> allKnown(c, library)).toList();
    return new Library(
        library.edition(),
        library.conditions(),
        library.symptoms(),
        library.treatments(),
        new Library.References(
            library.references().redFlags(), library.references().sources(), kept));
  }

  private boolean allKnown(PreparedComparison c, Library library) {
    List<String> unknown =
        c.conditions().stream().filter(id -> library.condition(id).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      String meant = Problems.didYouMean(unknown.getFirst(), library.conditions().keySet());
      problems.error(
          new Place("library.json", 1, 1, "comparisons"),
          "the prepared comparison names " + unknown + ", which has not loaded",
          meant.isEmpty() ? "correct it, or take the comparison out" : meant);
    }
    return unknown.isEmpty();
  }
}
