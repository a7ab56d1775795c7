package org.careleaf.content;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.json.JsonWalk;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.Source;
import org.careleaf.model.Symptom;
import org.careleaf.model.TopicRef;
import org.careleaf.model.TopicRef.Kind;

/**
 * Finds symptoms, treatments, red flags and sources that nothing names.
 *
 * @param library what loaded
 * @param files the files that it came from
 * @param problems where problems go
 */
record UnusedCheck(Library library, ContentFiles files, Problems problems) {
  /** Says nothing while something has not loaded: that may be what names them. */
  void check() {
    if (problems.hasErrors() || !problems.takesOwed()) {
      return;
    }
    unused(Kind.SYMPTOM, library.symptoms().keySet().stream().filter(this::unusedSymptom));
    unused(Kind.TREATMENT, library.treatments().keySet().stream().filter(this::unusedTreatment));
    Set<String> flags = new HashSet<>();
    library.conditions().values().forEach(c -> flags.addAll(c.care().redFlags()));
    library.symptoms().values().stream()
        .map(Symptom::redFlag)
        .forEach(f -> f.ifPresent(flags::add));
    unused(
        Kind.RED_FLAG,
        library.references().redFlags().keySet().stream().filter(id -> !flags.contains(id)));
    sources();
  }

  private boolean unusedSymptom(String id) {
    return library.conditionsWith(id).isEmpty();
  }

  private boolean unusedTreatment(String id) {
    return library.conditionsTreatedWith(id).isEmpty();
  }

  private void unused(Kind kind, Stream<String> ids) {
    ids.filter(id -> !files.isClinics(new TopicRef(kind, id)))
        .forEach(
            id ->
                problems.note(
                    files.place(new TopicRef(kind, id), "id"),
                    "no condition names \"" + id + "\"",
                    "name it in a condition, or delete the file"));
  }

  private void sources() {
    Set<String> named = new HashSet<>();
    files
        .all()
        .forEach(
            file ->
                JsonWalk.each(
                    file,
                    (path, node) -> {
                      if (path.size() > 2 && path.get(path.size() - 2).equals("sources")) {
                        named.add(node.asString(""));
                      }
                    }));
    List<Source> all = List.copyOf(library.references().sources().values());
    for (int index = 0; index < all.size(); index++) {
      if (!named.contains(all.get(index).id())) {
        problems.note(
            files.place("sources.json", List.of("sources", index)),
            "no statement names the source \"" + all.get(index).id() + "\"",
            "name it where it supports a statement, or leave it for later");
      }
    }
  }
}
