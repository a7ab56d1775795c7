package org.careleaf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.careleaf.json.Problems;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem.Place;

/**
 * Holds the prepared comparisons against the conditions that have loaded. One that names an unknown
 * condition is left out.
 *
 * @param conditions ids of the conditions
 * @param files where {@code library.json} is
 * @param problems where problems go
 */
record ComparisonLinks(Ids conditions, ContentFiles files, Problems problems) {
  /** The library without the comparisons that cannot be shown. */
  Library checked(Library library) {
    List<PreparedComparison> all = library.references().comparisons();
    List<PreparedComparison> kept =
        IntStream.range(0, all.size())
            .mapToObj(index -> linked(all.get(index), index))
            .flatMap(Optional::stream)
            .toList();
    return new Library(
        library.edition(),
        library.conditions(),
        library.symptoms(),
        library.treatments(),
        new Library.References(
            library.references().redFlags(),
            library.references().sources(),
            kept,
            library.references().glossary(),
            library.references().illustrations()));
  }

  private Optional<PreparedComparison> linked(PreparedComparison comparison, int index) {
    List<String> known = new ArrayList<>();
    for (int i = 0; i < comparison.conditions().size(); i++) {
      String id = comparison.conditions().get(i);
      int at = i;
      Supplier<Place> place =
          () ->
              files.place(
                  LibraryLoader.EDITION_FILE, List.of("comparisons", index, "conditions", at));
      conditions
          .resolve(id, place, problems)
          .ifPresentOrElse(known::add, () -> unknown(id, place.get()));
    }
    return known.size() < comparison.conditions().size()
        ? Optional.empty()
        : Optional.of(
            new PreparedComparison(
                comparison.id(), known, comparison.question(), comparison.message()));
  }

  private void unknown(String id, Place place) {
    problems.error(
        place,
        "no condition with the id \"" + id + "\" has loaded, so this comparison is not offered",
        conditions.advice(id));
  }
}
