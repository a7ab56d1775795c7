package org.careleaf.content;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import java.util.Objects;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.TopicRef;
import org.jspecify.annotations.Nullable;

/**
 * Red flags that an edition demands of its conditions ({@code requiredRedFlags} of {@code
 * library.json}). Which ones is content: the program knows no body part.
 *
 * @param ids ids of the red flags
 * @param unless ids of the conditions that need not list them
 */
record RequiredRedFlags(
    @JsonProperty(required = true) List<String> ids, @Nullable List<String> unless) {

  List<String> exempt() {
    return Objects.requireNonNullElse(unless, List.of());
  }

  /**
   * Finds conditions that lack what is demanded, and demands that name what is not there.
   *
   * @param demands what is demanded
   * @param library what loaded
   * @param reach which conditions are not read
   * @param files the files that it came from
   * @param problems where problems go
   */
  record Check(
      List<RequiredRedFlags> demands,
      Library library,
      Reach reach,
      ContentFiles files,
      Problems problems) {
    void check() {
      for (int index = 0; index < demands.size(); index++) {
        RequiredRedFlags demand = demands.get(index);
        unknown(demand, index);
        library.conditions().values().stream()
            .filter(condition -> !demand.exempt().contains(condition.id()))
            .forEach(condition -> lacking(demand, condition));
      }
    }

    private void lacking(RequiredRedFlags demand, Condition condition) {
      List<String> missing =
          demand.ids().stream()
              .filter(library.references().redFlags()::containsKey)
              .filter(id -> !condition.care().redFlags().contains(id))
              .toList();
      if (!missing.isEmpty()) {
        problems.warning(
            files.place(TopicRef.of(condition), "redFlags"),
            "the edition demands red flags that are missing here: " + String.join(", ", missing),
            "add them, or list \""
                + condition.id()
                + "\" under \"unless\" at requiredRedFlags in library.json");
      }
    }

    private void unknown(RequiredRedFlags demand, int index) {
      known("ids", demand.ids(), library.references().redFlags().keySet(), index);
      known("unless", demand.exempt(), reach.with(library.conditions().keySet()), index);
    }

    private void known(String key, List<String> named, java.util.Set<String> known, int index) {
      for (int i = 0; i < named.size(); i++) {
        if (!known.contains(named.get(i))) {
          String meant = Problems.didYouMean(named.get(i), known);
          problems.error(
              files.place("library.json", List.of("requiredRedFlags", index, key, i)),
              "nothing with the id \"" + named.get(i) + "\" has loaded, so this is passed over",
              meant.isEmpty() ? "correct the id, or take it out" : meant);
        }
      }
    }
  }
}
