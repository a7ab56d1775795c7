package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.model.Contraindication;
import org.careleaf.model.Contraindication.Concern;
import org.careleaf.model.Library;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;
import org.careleaf.model.Treatment.Evidence;
import org.careleaf.model.Treatment.Kind;
import org.careleaf.model.Wording;
import org.junit.jupiter.api.Test;

/** What a patient should ask about before taking one of the shipped medicines. */
class ShippedTriggersTest {
  /** The triggers that each medicine and injection must name, by its id. */
  private static final Map<String, Set<String>> REQUIRED =
      Map.ofEntries(
          Map.entry(
              "acetaminophen",
              Set.of("liver-disease", "alcohol", "pregnancy", "other-acetaminophen")),
          Map.entry(
              "nsaids",
              Set.of(
                  "age-65",
                  "kidney-disease",
                  "heart-disease",
                  "stroke",
                  "stomach-ulcer",
                  "blood-thinner",
                  "pregnancy",
                  "asthma",
                  "antidepressant")),
          Map.entry(
              "topical-medicines",
              Set.of(
                  "kidney-disease",
                  "heart-disease",
                  "stomach-ulcer",
                  "blood-thinner",
                  "pregnancy",
                  "asthma")),
          Map.entry(
              "muscle-relaxants",
              Set.of(
                  "age-65",
                  "sedatives",
                  "alcohol",
                  "heart-disease",
                  "antidepressant",
                  "pregnancy")),
          Map.entry(
              "opioids",
              Set.of("age-65", "sedatives", "alcohol", "past-drug-problem", "pregnancy")),
          Map.entry(
              "gabapentinoids",
              Set.of(
                  "age-65", "sedatives", "alcohol", "lung-disease", "kidney-disease", "pregnancy")),
          Map.entry(
              "duloxetine",
              Set.of(
                  "age-65",
                  "sedatives",
                  "alcohol",
                  "liver-disease",
                  "blood-thinner",
                  "antidepressant",
                  "pregnancy")),
          Map.entry("oral-steroids", Set.of("diabetes", "infection", "pregnancy")),
          Map.entry(
              "epidural-steroid-injection",
              Set.of("blood-thinner", "infection", "diabetes", "allergy", "pregnancy")),
          Map.entry(
              "facet-joint-injection",
              Set.of("blood-thinner", "infection", "diabetes", "allergy", "pregnancy")),
          Map.entry(
              "radiofrequency-ablation",
              Set.of("blood-thinner", "infection", "pacemaker", "pregnancy")),
          Map.entry("vertebroplasty", Set.of("blood-thinner", "infection", "allergy")),
          Map.entry(
              "antibiotics", Set.of("allergy", "kidney-disease", "blood-thinner", "pregnancy")),
          Map.entry("osteoporosis-medicines", Set.of("kidney-disease", "pregnancy")),
          Map.entry("biologic-medicines", Set.of("infection", "heart-disease", "pregnancy")),
          Map.entry("cancer-treatment", Set.of("infection", "blood-thinner", "pregnancy")));

  private static final LoadResult LOADED = ShippedContent.loaded();
  private static final Library LIBRARY = LOADED.library();

  @Test
  void everyMedicineAndInjectionNamesItsTriggers() {
    assertEquals(List.of(), missing(LIBRARY.treatments()));
  }

  @Test
  void aMedicineWithoutOneOfItsTriggersIsFound() {
    Map<String, Treatment> spoilt = new TreeMap<>(LIBRARY.treatments());
    spoilt.computeIfPresent("nsaids", (_, nsaids) -> without(nsaids, "blood-thinner"));

    assertEquals(List.of("nsaids: blood-thinner"), missing(spoilt));
  }

  @Test
  void aMedicineThatNoTriggersAreRequiredOfIsFound() {
    Map<String, Treatment> more = new TreeMap<>(LIBRARY.treatments());
    more.put("new-pill", Objects.requireNonNull(more.get("nsaids")));

    assertEquals(List.of("new-pill: nothing is required of it yet"), missing(more));
  }

  /** A handout unites equal ones across medicines, and would say different ones twice. */
  @Test
  void theSameTriggerReadsTheSameOfEveryMedicineInEveryLanguage() {
    assertEquals(Map.of(), saidDifferently(LIBRARY));
    LOADED
        .translations()
        .forEach((tag, library) -> assertEquals(Map.of(), saidDifferently(library), tag));
  }

  @Test
  void aTriggerInOtherWordsIsFound() {
    Map<String, Treatment> spoilt = new TreeMap<>(LIBRARY.treatments());
    spoilt.computeIfPresent("nsaids", (_, nsaids) -> inStaffWords(nsaids));
    Library library =
        new Library(
            LIBRARY.edition(),
            LIBRARY.conditions(),
            LIBRARY.symptoms(),
            spoilt,
            LIBRARY.references());

    assertEquals(
        Set.of("Kidney disease.", "have kidney disease"),
        saidDifferently(library).get("kidney-disease"));
  }

  private static Map<String, Set<String>> saidDifferently(Library library) {
    Map<String, Set<String>> wordings = new TreeMap<>();
    library.treatments().values().stream()
        .filter(ShippedTriggersTest::isGiven)
        .flatMap(ShippedTriggersTest::triggersOf)
        .forEach(
            trigger ->
                wordings.computeIfAbsent(trigger.id(), _ -> new TreeSet<>()).add(trigger.plain()));
    wordings.values().removeIf(said -> said.size() == 1);
    return wordings;
  }

  private static List<String> missing(Map<String, Treatment> treatments) {
    List<String> missing = new ArrayList<>();
    treatments.forEach(
        (id, treatment) -> {
          if (isGiven(treatment) && !REQUIRED.containsKey(id)) {
            missing.add(id + ": nothing is required of it yet");
          }
        });
    new TreeMap<>(REQUIRED)
        .forEach(
            (id, required) ->
                required.stream()
                    .filter(
                        trigger ->
                            !triggers(Objects.requireNonNull(treatments.get(id), id))
                                .contains(trigger))
                    .sorted()
                    .forEach(trigger -> missing.add(id + ": " + trigger)));
    return missing;
  }

  private static boolean isGiven(Treatment treatment) {
    return treatment.kind() == Kind.MEDICINE || treatment.kind() == Kind.INJECTION;
  }

  private static Set<String> triggers(Treatment treatment) {
    return triggersOf(treatment).map(Statement::id).collect(Collectors.toSet());
  }

  private static Treatment without(Treatment t, String trigger) {
    return with(t, triggersOf(t).filter(c -> !c.id().equals(trigger)).toList());
  }

  private static Treatment inStaffWords(Treatment t) {
    return with(
        t, triggersOf(t).map(c -> c.with(Wording.PATIENT, c.text(), c.provenance())).toList());
  }

  private static Stream<Statement> triggersOf(Treatment t) {
    return t.evidence().contraindications().stream().map(Contraindication::statement);
  }

  private static Treatment with(Treatment t, List<Statement> triggers) {
    Evidence e = t.evidence();
    return new Treatment(
        t.id(),
        t.name(),
        t.labels(),
        t.kind(),
        t.summary(),
        t.guide(),
        new Evidence(
            e.benefits(),
            e.risks(),
            triggers.stream().map(s -> new Contraindication(Concern.HEALTH, s)).toList(),
            e.withoutIt(),
            e.notKnown()),
        t.positions(),
        t.review());
  }
}
