package org.careleaf.handout;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careleaf.model.Statement;

/** Quotes statements in the patient's wording, and remembers what they rest on. */
final class Quotes {
  private final Set<String> sources = new LinkedHashSet<>();
  private boolean unsourced;

  String plain(Statement statement) {
    sources.addAll(statement.sources());
    unsourced |= statement.needsSource();
    return statement.plain();
  }

  List<String> plain(Collection<Statement> statements) {
    return statements.stream().map(this::plain).toList();
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
