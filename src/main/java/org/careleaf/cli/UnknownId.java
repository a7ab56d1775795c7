package org.careleaf.cli;

import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Library;
import org.careleaf.model.Nearest;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Severity;
import org.careleaf.search.Hit;
import org.careleaf.search.Search;

/**
 * Says that an id names nothing, and what was probably meant; or that its file did not load.
 *
 * @param library where it was looked for
 * @param faults what is wrong with the content
 */
record UnknownId(Library library, List<Problem> faults) {
  private static final int MOST = 3;

  /** Fewer letters begin words of half the content. */
  private static final int FEWEST_LETTERS = 3;

  static UnknownId in(LoadResult content) {
    return new UnknownId(content.library(), content.faults());
  }

  /**
   * The refusal of an id.
   *
   * @param what what it should name, for example {@code condition}
   * @param known the ids that may stand there
   */
  CommandFailure of(String what, String id, Collection<String> known) {
    return new CommandFailure(
        ExitStatus.PROBLEM,
        notLoaded(id)
            .orElseGet(() -> "There is no " + what + " \"" + id + "\"." + advice(id, known)));
  }

  private Optional<String> notLoaded(String id) {
    return faults.stream()
        .filter(fault -> fault.severity() == Severity.ERROR)
        .filter(fault -> fault.place().file().endsWith("/" + id + ".json"))
        .findFirst()
        .map(
            fault ->
                "\"%s\" did not load: %s: %s; %s"
                    .formatted(id, fault.place().file(), fault.message(), ended(fault.advice())));
  }

  private static String ended(String advice) {
    return advice.endsWith("?") ? advice : advice + ".";
  }

  private String advice(String id, Collection<String> known) {
    List<String> meant = meant(id, known);
    return meant.isEmpty()
        ? " To look for it: " + Invocation.of("find WORD")
        : " Did you mean " + String.join(" or ", meant) + "?";
  }

  /** First what is written alike, then what the search knows by that word, then misspellings. */
  private List<String> meant(String typed, Collection<String> known) {
    String id = typed.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", "-");
    if (known.contains(id)) {
      return List.of(id);
    }
    List<Hit> hits =
        id.length() < FEWEST_LETTERS
            ? List.of()
            : new Search(library).find(id.replace('-', ' '), Integer.MAX_VALUE);
    List<String> found = ids(hits.stream().filter(hit -> hit.readAs().isEmpty()), known);
    List<String> close = found.isEmpty() ? Nearest.close(id, known) : found;
    return close.isEmpty() ? ids(hits.stream(), known) : close;
  }

  private static List<String> ids(Stream<Hit> hits, Collection<String> known) {
    return hits.map(hit -> hit.topic().id())
        .filter(known::contains)
        .distinct()
        .limit(MOST)
        .toList();
  }
}
