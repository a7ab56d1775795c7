package org.careleaf.content;

import java.util.List;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem.Place;

/**
 * Holds the prepared comparisons against the conditions that loaded. One that names an unknown
 * condition is left out and said so.
 *
 * @param library everything that loaded
 * @param problems where problems go
 */
record ComparisonLinks(Library library, Problems problems) {
  /** The library without the comparisons that lead nowhere. */
  Library checked() {
    Library.References all = library.references();
    return new Library(
        library.edition(),
        library.conditions(),
        library.symptoms(),
        library.treatments(),
        new Library.References(
            all.redFlags(),
            all.sources(),
            all.comparisons().stream().filter(this::allKnown).toList(),
            all.glossary()));
  }

  private boolean allKnown(PreparedComparison comparison) {
    List<String> unknown =
        comparison.conditions().stream().filter(id -> library.condition(id).isEmpty()).toList();
    if (!unknown.isEmpty()) {
      String meant = Problems.didYouMean(unknown.getFirst(), library.conditions().keySet());
      problems.error(
          new Place(LibraryLoader.EDITION_FILE, 1, 1, "comparisons"),
          "the prepared comparison names " + unknown + ", which has not loaded",
          meant.isEmpty() ? "correct it, or take the comparison out" : meant);
    }
    return unknown.isEmpty();
  }
}
