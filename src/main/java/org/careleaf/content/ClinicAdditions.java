package org.careleaf.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careleaf.json.JsonFile;
import org.careleaf.json.JsonFolder;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.DifferentialDiagnosis;
import org.careleaf.model.Labels;
import org.careleaf.model.Library;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.Provenance;
import org.careleaf.model.Statement;
import org.careleaf.model.TreatmentOption;
import org.jspecify.annotations.Nullable;

/**
 * What a clinic adds to the edition's conditions: at the end of their lists, never in place of
 * anything.
 *
 * @param byCondition the additions, by the id of the condition
 * @param library the library that they are for
 * @param problems where problems go
 */
record ClinicAdditions(
    Map<String, Loaded<AdditionsJson>> byCondition, Library library, Problems problems) {
  /** Reads {@code additions/conditions/}; a former id means the condition that has it now. */
  static ClinicAdditions read(JsonFolder clinic, Library library) {
    Map<String, Loaded<AdditionsJson>> byCondition = new LinkedHashMap<>();
    clinic
        .in("additions")
        .readAll("conditions", AdditionsJson.class, json -> json, AdditionsJson::id)
        .forEach(
            (id, loaded) ->
                library
                    .condition(id)
                    .ifPresentOrElse(
                        condition -> byCondition.put(condition.id(), loaded),
                        () -> dropped(id, loaded, library, clinic.problems())));
    return new ClinicAdditions(byCondition, library, clinic.problems());
  }

  List<JsonFile> files() {
    return byCondition.values().stream().map(Loaded::file).toList();
  }

  Library added(Library to) {
    return to.changed(
        new LibraryChange() {
          @Override
          public Condition condition(Condition condition) {
            return Optional.ofNullable(byCondition.get(condition.id()))
                .map(loaded -> with(condition, loaded))
                .orElse(condition);
          }
        });
  }

  private Condition with(Condition c, Loaded<AdditionsJson> loaded) {
    AdditionsJson json = loaded.topic();
    Lists lists = new Lists(Places.of(loaded.file()), problems);
    Condition.Factors factors = c.picture().factors();
    return new Condition(
        c.id(),
        c.name(),
        labels(c.labels(), json),
        c.overview(),
        new Condition.Picture(
            c.picture().ages(),
            c.picture().onset(),
            c.picture().mainPain(),
            c.picture().radiation(),
            c.picture().presentations(),
            new Condition.Factors(
                lists.items("aggravatingFactors", factors.aggravating(), json.aggravatingFactors()),
                lists.items("relievingFactors", factors.relieving(), json.relievingFactors()),
                lists.items("riskFactors", factors.risk(), json.riskFactors()))),
        care(c.care(), json, lists),
        new Condition.Outlook(
            c.outlook().prognosis(),
            lists.items("prevention", c.outlook().prevention(), json.prevention()),
            c.outlook().notKnown(),
            c.outlook().questions()),
        lists.add(
            "differentialDiagnosis",
            c.differentialDiagnosis(),
            Listed.each(
                json.differentialDiagnosis(),
                d ->
                    new DifferentialDiagnosis(
                        clinics(d.condition(), d.text(), d.plain(), d.sources()))),
            DifferentialDiagnosis::conditionId,
            library.conditions().keySet()),
        c.review());
  }

  private Condition.Care care(Condition.Care care, AdditionsJson json, Lists lists) {
    return new Condition.Care(
        lists.add(
            "redFlags",
            care.redFlags(),
            Listed.each(json.redFlags(), id -> id),
            id -> id,
            library.references().redFlags().keySet()),
        lists.items("typicalTests", care.typicalTests(), json.typicalTests()),
        lists.add(
            "treatments",
            care.treatments(),
            Listed.each(
                json.treatments(),
                t ->
                    new TreatmentOption(
                        t.line(), clinics(t.treatment(), t.text(), t.plain(), t.sources()))),
            TreatmentOption::treatmentId,
            library.treatments().keySet()),
        lists.items("avoid", care.avoid(), json.avoid()));
  }

  private static Labels labels(Labels labels, AdditionsJson json) {
    List<String> names = new ArrayList<>(labels.alternateNames());
    Listed.each(json.alternateNames(), name -> name).stream()
        .filter(name -> !names.contains(name))
        .forEach(names::add);
    return labels.named(names, labels.translation());
  }

  private static Statement clinics(String id, String text, String plain, List<String> sources) {
    return new Statement(id, text, plain, sources, Provenance.CLINIC);
  }

  private static void dropped(
      String id, Loaded<AdditionsJson> loaded, Library library, Problems problems) {
    if (problems.hasErrors()) {
      return; // what it names may be what has to be mended
    }
    String meant = Problems.didYouMean(id, library.conditions().keySet());
    problems.warning(
        Places.of(loaded.file()).at("id"),
        "the edition has no condition \"" + id + "\" (any more), so these additions are not shown",
        meant.isEmpty() ? "move them to another condition, or take the file out" : meant);
  }

  private static String advice(String named, Set<String> known) {
    String meant = Problems.didYouMean(named, known);
    return meant.isEmpty() ? "correct the id, or add its file to the clinic's folder" : meant;
  }

  /** The lists of one file. */
  private record Lists(Places places, Problems problems) {
    List<Statement> items(String key, List<Statement> own, @Nullable List<ItemJson> more) {
      List<Statement> clinics =
          ItemJson.statements(more).stream().map(s -> s.with(Provenance.CLINIC)).toList();
      Set<String> any = new HashSet<>(clinics.stream().map(Statement::id).toList());
      return add(key, own, clinics, Statement::id, any);
    }

    <T> List<T> add(
        String key, List<T> own, List<T> more, Function<T, String> id, Set<String> known) {
      List<T> all = new ArrayList<>(own);
      Set<String> there = new HashSet<>(own.stream().map(id).toList());
      for (int index = 0; index < more.size(); index++) {
        String named = id.apply(more.get(index));
        if (!known.contains(named)) {
          problems.error(
              places.at(key, index),
              "nothing with the id \"" + named + "\" has loaded, so this entry is left out",
              advice(named, known));
        } else if (!there.add(named)) {
          problems.warning(
              places.at(key, index),
              "the edition lists \"" + named + "\" there already, so this entry is left out",
              "take it out, or put other words for it into texts/");
        } else {
          all.add(more.get(index));
        }
      }
      return all;
    }
  }
}
