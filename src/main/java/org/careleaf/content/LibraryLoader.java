package org.careleaf.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Edition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Source;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * Loads a content folder: {@code library.json}, {@code sources.json}, {@code red-flags/}, {@code
 * symptoms/}, {@code treatments/} and {@code conditions/}. Always gives a library; what could not
 * be loaded is missing from it and is a problem.
 */
public final class LibraryLoader {
  private static final Edition NO_EDITION =
      new Edition("unnamed", "", LocalDate.EPOCH, Locale.ENGLISH, "911");

  private LibraryLoader() {}

  public static LoadResult load(Path folder) {
    Problems problems = new Problems();
    if (!Files.isDirectory(folder)) {
      problems.error(
          Place.wholeFile(folder.toString()),
          "there is no content folder here",
          "name the folder that holds library.json");
      return new LoadResult(library(Optional.empty(), Topics.NONE, Map.of()), problems.all());
    }
    JsonFolder content = new JsonFolder(folder, problems);
    Optional<LibraryJson> edition =
        content.readFile("library.json", LibraryJson.class, LibraryLoader::understood);
    Map<String, Source> sources =
        content.readFile("sources.json", SourcesJson.class, SourcesJson::byId).orElse(Map.of());
    Topics topics = Topics.read(content).unmistakable(problems);
    Library library = library(edition, topics.checked(content), sources);
    library = new Checks(folder, edition, topics.files(), problems).run(library);
    return new LoadResult(library, problems.all());
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
        topics.plain(topics.conditions()),
        topics.plain(topics.symptoms()),
        topics.plain(topics.treatments()),
        new Library.References(
            topics.plain(topics.redFlags()),
            sources,
            json.map(LibraryJson::prepared).orElse(List.of())));
  }

  /** All topics, each with its file. */
  private record Topics(
      Map<String, Loaded<RedFlag>> redFlags,
      Map<String, Loaded<Symptom>> symptoms,
      Map<String, Loaded<Treatment>> treatments,
      Map<String, Loaded<Condition>> conditions) {
    static final Topics NONE = new Topics(Map.of(), Map.of(), Map.of(), Map.of());

    static Topics read(JsonFolder content) {
      return new Topics(
          content.readAll("red-flags", RedFlagJson.class, RedFlagJson::redFlag, RedFlag::id),
          content.readAll("symptoms", SymptomJson.class, SymptomJson::symptom, Topic::id),
          content.readAll("treatments", TreatmentJson.class, TreatmentJson::treatment, Topic::id),
          content.readAll("conditions", ConditionJson.class, ConditionReader::read, Topic::id));
    }

    /** The topics, none with a former id that another has. */
    Topics unmistakable(Problems problems) {
      return new Topics(
          redFlags,
          FormerIds.checked(symptoms, Symptom.class, problems),
          FormerIds.checked(treatments, Treatment.class, problems),
          FormerIds.checked(conditions, Condition.class, problems));
    }

    Topics checked(JsonFolder content) {
      Problems problems = content.problems();
      Map<String, Loaded<Symptom>> sound = new LinkedHashMap<>(symptoms);
      sound.values().removeIf(symptom -> !hasItsRedFlag(symptom, problems));
      Links links =
          new Links(
              Ids.ofLoaded(content.root().resolve("symptoms"), sound),
              Ids.ofLoaded(content.root().resolve("treatments"), treatments),
              new Ids(content.root().resolve("red-flags"), redFlags.keySet(), Map.of()),
              problems);
      return new Topics(redFlags, sound, treatments, links.checked(conditions));
    }

    private boolean hasItsRedFlag(Loaded<Symptom> symptom, Problems problems) {
      Optional<String> missing =
          symptom.topic().redFlag().filter(flag -> !redFlags.containsKey(flag));
      missing.ifPresent(
          flag ->
              problems.error(
                  Places.of(symptom.file()).at("redFlag"),
                  "the red flag \"" + flag + "\" has not loaded, so this symptom is not shown",
                  "correct the id, or mend or add red-flags/" + flag + ".json"));
      return missing.isEmpty();
    }

    List<JsonFile> files() {
      return List.of(redFlags, symptoms, treatments, conditions).stream()
          .flatMap(map -> map.values().stream())
          .map(Loaded::file)
          .toList();
    }

    <T> Map<String, T> plain(Map<String, Loaded<T>> loaded) {
      Map<String, T> plain = new LinkedHashMap<>();
      loaded.forEach((id, value) -> plain.put(id, value.topic()));
      return plain;
    }
  }
}
