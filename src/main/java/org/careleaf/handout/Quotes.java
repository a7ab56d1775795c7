package org.careleaf.handout;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careleaf.compare.CellValue;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Statement;
import org.careleaf.model.Topic;

/** Quotes statements in the patient's wording, and remembers what they rest on. */
final class Quotes {
  private final Set<String> sources = new LinkedHashSet<>();
  private final Set<Statement> said = new HashSet<>();
  private final Set<Topic> named = new LinkedHashSet<>();
  private boolean unsourced;

  /** Everything that a comparison says. */
  static Quotes of(Comparison comparison) {
    Quotes quotes = new Quotes();
    comparison.distinctions().forEach(distinction -> quotes.plain(distinction.statement()));
    comparison.rows().stream().flatMap(row -> row.cells().stream()).forEach(quotes::cell);
    return quotes;
  }

  private void cell(CellValue cell) {
    switch (cell) {
      case CellValue.NotStated(), CellValue.Terms _ -> {}
      case CellValue.Prose(var statement) -> plain(statement);
      case CellValue.Items(var items) -> items.forEach(item -> plain(item.statement()));
    }
  }

  String plain(Statement statement) {
    sources.addAll(statement.sources());
    said.add(statement);
    unsourced |= statement.needsSource();
    return statement.plain();
  }

  List<String> plain(Collection<Statement> statements) {
    return statements.stream().map(this::plain).toList();
  }

  /** The name of a topic that is not itself what the sheet is about. */
  String name(Topic topic) {
    named.add(topic);
    return topic.name();
  }

  /** Whether a statement was quoted, or one that says the very same. */
  boolean said(Statement statement) {
    return said.contains(statement);
  }

  /** The topics that were named only. */
  Set<Topic> named() {
    return named;
  }

  /** The ids of the sources of everything quoted so far, in order of first use. */
  Set<String> sources() {
    return sources;
  }

  /** Whether something quoted has no source yet. */
  boolean unsourced() {
    return unsourced;
  }
}
