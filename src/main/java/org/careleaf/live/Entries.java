package org.careleaf.live;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.DifferentialDiagnosis;
import org.careleaf.model.Library;
import org.careleaf.model.Presentation;
import org.careleaf.model.TreatmentOption;

/** What a condition says of other topics. */
record Entries(
    List<Presentation> presentations,
    List<TreatmentOption> treatments,
    List<DifferentialDiagnosis> others) {
  static Entries of(Condition condition) {
    return new Entries(
        condition.picture().presentations(),
        condition.care().treatments(),
        condition.differentialDiagnosis());
  }

  /** Only what leads to a topic of the library. */
  Entries within(Library library) {
    return new Entries(
        only(presentations, p -> library.symptom(p.symptomId()).isPresent()),
        only(treatments, t -> library.treatment(t.treatmentId()).isPresent()),
        only(others, d -> library.condition(d.conditionId()).isPresent()));
  }

  /** These, and in their old places those of the old ones that lead to one of the files. */
  Entries with(Entries old, Set<String> files) {
    return new Entries(
        with(presentations, old.presentations, Entries::file, files),
        with(treatments, old.treatments, Entries::file, files),
        with(others, old.others, Entries::file, files));
  }

  int count() {
    return presentations.size() + treatments.size() + others.size();
  }

  /** The condition with these in place of its own. */
  Condition in(Condition c) {
    Condition.Picture p = c.picture();
    Condition.Care care = c.care();
    return new Condition(
        c.id(),
        c.name(),
        c.labels(),
        c.overview(),
        new Condition.Picture(
            p.ages(), p.onset(), p.mainPain(), p.radiation(), presentations, p.factors()),
        new Condition.Care(care.redFlags(), care.typicalTests(), treatments, care.avoid()),
        c.outlook(),
        others,
        c.review());
  }

  private static String file(Presentation presentation) {
    return "symptoms/" + presentation.symptomId() + ".json";
  }

  private static String file(TreatmentOption option) {
    return "treatments/" + option.treatmentId() + ".json";
  }

  private static String file(DifferentialDiagnosis other) {
    return "conditions/" + other.conditionId() + ".json";
  }

  private static <T> List<T> only(List<T> list, Predicate<T> isKnown) {
    return list.stream().filter(isKnown).toList();
  }

  private static <T> List<T> with(
      List<T> read, List<T> old, Function<T, String> file, Set<String> files) {
    List<T> both = new ArrayList<>(read);
    Stream.iterate(0, i -> i < old.size(), i -> i + 1)
        .filter(i -> files.contains(file.apply(old.get(i))))
        .filter(i -> read.stream().noneMatch(r -> file.apply(r).equals(file.apply(old.get(i)))))
        .forEach(i -> both.add(Math.min(i, both.size()), old.get(i)));
    return both;
  }
}
