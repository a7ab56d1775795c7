package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.DifferentialDiagnosis;
import org.careleaf.model.Presentation;
import org.careleaf.model.TreatmentOption;

/**
 * Holds what conditions refer to against what has loaded. An unknown symptom, treatment or
 * condition is left out and said so. A condition that names an unknown red flag is not loaded at
 * all: it must never print with a warning sign missing.
 *
 * @param symptoms ids of the symptoms that loaded, now and formerly
 * @param treatments ids of the treatments that loaded, now and formerly
 * @param redFlags ids of the red flags that loaded
 * @param reach which conditions are not read
 * @param problems where problems go
 */
record Links(Ids symptoms, Ids treatments, Ids redFlags, Reach reach, Problems problems) {

  /** The conditions whose warning signs are complete, without the references that lead nowhere. */
  Map<String, Loaded<Condition>> checked(Map<String, Loaded<Condition>> conditions) {
    Map<String, Loaded<Condition>> complete = new LinkedHashMap<>(conditions);
    complete.values().removeIf(loaded -> !hasAllRedFlags(loaded));
    Ids ids = Ids.ofLoaded(symptoms.folder().resolveSibling("conditions"), complete).in(reach);
    complete.replaceAll((_, loaded) -> new Loaded<>(loaded.file(), linked(loaded, ids)));
    return complete;
  }

  private boolean hasAllRedFlags(Loaded<Condition> loaded) {
    List<String> named = loaded.topic().care().redFlags();
    IntStream.range(0, named.size())
        .filter(index -> !redFlags.current().contains(named.get(index)))
        .forEach(
            index ->
                problems.error(
                    Places.of(loaded.file()).at("redFlags", index),
                    "the red flag \""
                        + named.get(index)
                        + "\" has not loaded, so this condition is not shown",
                    redFlags.advice(named.get(index))));
    return redFlags.current().containsAll(named);
  }

  private Condition linked(Loaded<Condition> loaded, Ids conditionIds) {
    Condition c = loaded.topic();
    Condition.Picture picture = c.picture();
    Condition.Care care = c.care();
    References references = new References(Places.of(loaded.file()), problems);
    return new Condition(
        c.id(),
        c.name(),
        c.labels(),
        c.overview(),
        new Condition.Picture(
            picture.ages(),
            picture.onset(),
            picture.mainPain(),
            picture.radiation(),
            references.known(
                "presentations",
                picture.presentations(),
                Presentation::statement,
                (p, s) -> new Presentation(p.frequency(), s),
                symptoms),
            picture.factors()),
        new Condition.Care(
            care.redFlags(),
            care.typicalTests(),
            references.known(
                "treatments",
                care.treatments(),
                TreatmentOption::statement,
                (t, s) -> new TreatmentOption(t.line(), s),
                treatments),
            care.avoid()),
        c.outlook(),
        references.known(
            "differentialDiagnosis",
            c.differentialDiagnosis(),
            DifferentialDiagnosis::statement,
            (_, s) -> new DifferentialDiagnosis(s),
            conditionIds),
        c.review());
  }
}
