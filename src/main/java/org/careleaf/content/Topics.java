package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Presentation;
import org.careleaf.model.Provenance;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;
import org.careleaf.model.TreatmentOption;

/** All topics and red flags of one or more folders, each with its file. */
record Topics(
    Map<String, Loaded<RedFlag>> redFlags,
    Map<String, Loaded<Symptom>> symptoms,
    Map<String, Loaded<Treatment>> treatments,
    Map<String, Loaded<Condition>> conditions) {
  /** A condition's sheet shows its first drawings only: what is wrong, and what to do. */
  private static final int ON_A_SHEET = 2;

  static final Topics NONE = new Topics(Map.of(), Map.of(), Map.of(), Map.of());

  /**
   * Reads a folder, as far as it is to be read.
   *
   * @param demanded ids of red flags that are wanted whatever names them
   */
  static Topics read(JsonFolder folder, Reach reach, Stream<String> demanded) {
    Map<String, Loaded<Condition>> conditions =
        folder.readSome(
            "conditions", reach::reads, ConditionJson.class, ConditionReader::read, Topic::id);
    Map<String, Loaded<Symptom>> symptoms =
        folder.readSome(
            "symptoms",
            reach.named(
                each(conditions, c -> c.picture().presentations()).map(Presentation::symptomId)),
            SymptomJson.class,
            SymptomJson::symptom,
            Topic::id);
    Map<String, Loaded<Treatment>> treatments =
        folder.readSome(
            "treatments",
            reach.named(
                each(conditions, c -> c.care().treatments()).map(TreatmentOption::treatmentId)),
            TreatmentJson.class,
            TreatmentJson::treatment,
            Topic::id);
    Stream<String> signs =
        Stream.of(
                demanded,
                each(conditions, c -> c.care().redFlags()),
                each(symptoms, symptom -> symptom.redFlag().stream().toList()))
            .flatMap(ids -> ids);
    return new Topics(
        folder.readSome(
            "red-flags", reach.named(signs), RedFlagJson.class, RedFlagJson::redFlag, RedFlag::id),
        symptoms,
        treatments,
        conditions);
  }

  private static <T, R> Stream<R> each(Map<String, Loaded<T>> loaded, Function<T, List<R>> parts) {
    return loaded.values().stream().map(Loaded::topic).flatMap(t -> parts.apply(t).stream());
  }

  /** The same topics, marked as the clinic's own. */
  Topics asClinics() {
    return new Topics(
        mapped(redFlags, flag -> Statements.map(flag, Topics::clinics)),
        mapped(symptoms, symptom -> Statements.map(symptom, Topics::clinics)),
        mapped(treatments, treatment -> Statements.map(treatment, Topics::clinics)),
        mapped(conditions, condition -> Statements.map(condition, Topics::clinics)));
  }

  private static org.careleaf.model.Statement clinics(
      String key, org.careleaf.model.Statement statement) {
    return statement.with(Provenance.CLINIC);
  }

  /** These and others; one of the others that has the id of one of these is refused. */
  Topics and(Topics others, Problems problems) {
    return new Topics(
        union(redFlags, others.redFlags, problems),
        union(symptoms, others.symptoms, problems),
        union(treatments, others.treatments, problems),
        union(conditions, others.conditions, problems));
  }

  /**
   * What is read for a sheet names no drawing that it does not show. In a part treatments are only
   * named, so that none of theirs is read; of all that a condition's sheet needs, they took the
   * longest.
   */
  Topics drawn(Reach reach) {
    return reach.isWhole()
        ? this
        : new Topics(
            redFlags,
            symptoms,
            mapped(treatments, treatment -> treatment.showing(List.of())),
            reach.allDrawings() ? conditions : mapped(conditions, Topics::onASheet));
  }

  private static Condition onASheet(Condition condition) {
    List<String> all = condition.overview().illustrations();
    return condition.showing(all.stream().limit(ON_A_SHEET).toList());
  }

  /** The topics, which show only drawings that there are. */
  Topics illustrated(Set<String> drawings, Problems problems) {
    return new IllustrationCheck(drawings, problems).checked(this);
  }

  /** The topics, none with a former id that another has. */
  Topics unmistakable(Problems problems) {
    return new Topics(
        redFlags,
        FormerIds.checked(symptoms, Symptom.class, problems),
        FormerIds.checked(treatments, Treatment.class, problems),
        FormerIds.checked(conditions, Condition.class, problems));
  }

  /** Those that are complete: nothing here names a topic or red flag that is not here. */
  Topics checked(JsonFolder edition, Reach reach) {
    Problems problems = edition.problems();
    Map<String, Loaded<Symptom>> sound = new LinkedHashMap<>(symptoms);
    sound.values().removeIf(symptom -> !hasItsRedFlag(symptom, problems));
    Links links =
        new Links(
            Ids.ofLoaded(edition.root().resolve("symptoms"), sound),
            Ids.ofLoaded(edition.root().resolve("treatments"), treatments),
            new Ids(edition.root().resolve("red-flags"), redFlags.keySet(), Map.of()),
            reach,
            problems);
    return new Topics(redFlags, sound, treatments, links.checked(conditions));
  }

  /** The ids of the drawings that conditions and treatments name. */
  Stream<String> drawings() {
    return Stream.concat(
        each(conditions, condition -> condition.overview().illustrations()),
        each(treatments, treatment -> treatment.guide().illustrations()));
  }

  List<JsonFile> files() {
    return Stream.of(redFlags, symptoms, treatments, conditions)
        .flatMap(map -> map.values().stream())
        .map(Loaded::file)
        .toList();
  }

  /** What was loaded, without the files. */
  static <T> Map<String, T> plain(Map<String, Loaded<T>> loaded) {
    Map<String, T> plain = new LinkedHashMap<>();
    loaded.forEach((id, value) -> plain.put(id, value.topic()));
    return plain;
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

  private static <T> Map<String, Loaded<T>> mapped(
      Map<String, Loaded<T>> loaded, UnaryOperator<T> change) {
    Map<String, Loaded<T>> changed = new LinkedHashMap<>();
    loaded.forEach(
        (id, value) -> changed.put(id, new Loaded<>(value.file(), change.apply(value.topic()))));
    return changed;
  }

  private static <T> Map<String, Loaded<T>> union(
      Map<String, Loaded<T>> ours, Map<String, Loaded<T>> others, Problems problems) {
    Map<String, Loaded<T>> union = new LinkedHashMap<>(ours);
    others.forEach(
        (id, other) -> {
          if (union.putIfAbsent(id, other) != null) {
            problems.error(
                Places.of(other.file()).at("id"),
                "the edition has \"" + id + "\" already, so this file is not used",
                "choose another id, or put single texts of it into texts/");
          }
        });
    return union;
  }
}
