package org.careleaf.cli;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;

/**
 * The names of files that hold a handout each: the id, or where two kinds have the id, the kind
 * before it.
 *
 * @param ids every id, as often as something has it
 * @param library where they are
 */
record FileNames(List<String> ids, Library library) {
  static FileNames of(Library library) {
    List<String> ids =
        Stream.of(
                library.conditions().keySet().stream(),
                library.treatments().keySet().stream(),
                library.references().comparisons().stream().map(PreparedComparison::id))
            .flatMap(kind -> kind)
            .toList();
    return new FileNames(ids, library);
  }

  /** A name without ending. */
  String of(HandoutItem item) {
    String[] path = item.path().split("/", 2);
    String id = item instanceof OfComparison(var columns) ? prepared(columns, path[1]) : path[1];
    return Collections.frequency(ids, id) > 1 ? path[0] + "-" + id : id;
  }

  private String prepared(List<String> columns, String otherwise) {
    return library.references().comparisons().stream()
        .filter(one -> one.conditions().equals(columns))
        .findFirst()
        .map(PreparedComparison::id)
        .orElse(otherwise);
  }
}
