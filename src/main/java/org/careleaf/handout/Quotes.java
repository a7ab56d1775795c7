package org.careleaf.handout;

import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
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
  private final StatementKeys keys;
  private final Fields fields;
  private final Selection selection;
  private final Map<String, String> beside;
  private boolean unsourced;

  Quotes() {
    this(new StatementKeys(), new Fields(Map.of()), Selection.FULL, Map.of());
  }

  /**
   * Quotes from a library.
   *
   * @param fields what is filled into the texts
   * @param selection what is printed: of what is struck nothing is remembered
   * @param beside what statements say in the language that stands beside this one, by their keys
   */
  Quotes(StatementKeys keys, Fields fields, Selection selection, Map<String, String> beside) {
    this.keys = keys;
    this.fields = fields;
    this.selection = selection;
    this.beside = beside;
  }

  /** Everything that a comparison says. */
  static Quotes of(Comparison comparison) {
    Quotes quotes = new Quotes();
    comparison.distinctions().forEach(distinction -> quotes.passage(distinction.statement()));
    comparison.rows().stream().flatMap(row -> row.cells().stream()).forEach(quotes::cell);
    return quotes;
  }

  private void cell(CellValue cell) {
    switch (cell) {
      case CellValue.NotStated(), CellValue.Terms _ -> {}
      case CellValue.Prose(var statements) -> statements.forEach(this::passage);
      case CellValue.Items(var items) -> items.forEach(item -> passage(item.statement()));
    }
  }

  Passage passage(Statement statement) {
    return remembered(statement, new Passage(keys.of(statement), statement.plain()));
  }

  /** The same of a statement that is dangerous to leave out. */
  Passage staying(Statement statement) {
    return remembered(statement, new Passage(keys.of(statement), statement.plain(), true));
  }

  private Passage remembered(Statement statement, Passage passage) {
    if (!selection.has(passage)) {
      return passage;
    }
    sources.addAll(statement.sources());
    said.add(statement);
    unsourced |= statement.needsSource();
    return passage.saying(fields.filled(passage.text()));
  }

  List<Passage> passages(Collection<Statement> statements) {
    return statements.stream().map(this::passage).toList();
  }

  /**
   * The words of a statement that is quoted, in each language of the sheet. Only what is alike in
   * all of these is said once: else what stands side by side would not be of the same statements.
   */
  List<String> words(Passage passage) {
    return List.of(passage.text(), beside.getOrDefault(passage.key(), ""));
  }

  /** The same of a statement, whether it is quoted or not. */
  List<String> words(Statement statement) {
    return List.of(statement.plain(), beside.getOrDefault(keys.of(statement), ""));
  }

  /** What names a statement, whether it is quoted or not. */
  String key(Statement statement) {
    return keys.of(statement);
  }

  /** The names of the fields in what was quoted. */
  Set<String> fields() {
    return fields.names();
  }

  /** A text that is no statement, with its fields filled. */
  String filled(String text) {
    return fields.filled(text);
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
