package org.careleaf.live;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;

/**
 * Takes out of a library that was put together from two every reference to a topic that neither
 * had. Red flags are never taken out: whoever puts the library together brings them along.
 */
final class WholeLinks {
  private WholeLinks() {}

  static Library of(Library library) {
    Map<String, Condition> conditions = new LinkedHashMap<>(library.conditions());
    conditions.replaceAll((_, condition) -> Entries.of(condition).within(library).in(condition));
    List<PreparedComparison> comparisons =
        library.references().comparisons().stream()
            .filter(prepared -> conditions.keySet().containsAll(prepared.conditions()))
            .toList();
    return new Library(
        library.edition(),
        conditions,
        library.symptoms(),
        library.treatments(),
        new Library.References(
            library.references().redFlags(),
            library.references().sources(),
            comparisons,
            library.references().glossary(),
            library.references().illustrations()));
  }
}
