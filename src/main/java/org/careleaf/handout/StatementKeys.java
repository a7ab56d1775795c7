package org.careleaf.handout;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/** What names each statement of a library, the same in every language. */
final class StatementKeys {
  // By identity: two topics may say the very same, and one of them may be left out.
  private final IdentityHashMap<Statement, String> keys = new IdentityHashMap<>();

  static StatementKeys of(Library library) {
    StatementKeys all = new StatementKeys();
    library.topics().forEach(all::add);
    library.references().redFlags().values().forEach(all::add);
    library.references().comparisons().forEach(all::add);
    return all;
  }

  /** The key of a statement; empty for one that the library does not have. */
  String of(Statement statement) {
    return keys.getOrDefault(statement, "");
  }

  /** What each statement says to the patient, by its key. */
  Map<String, String> plain() {
    Map<String, String> plain = new HashMap<>();
    keys.forEach((statement, key) -> plain.put(key, statement.plain()));
    return plain;
  }

  private void add(Topic topic) {
    String path = TopicRef.of(topic).path() + ":";
    Statements.of(topic).forEach((key, statement) -> keys.putIfAbsent(statement, path + key));
  }

  private void add(RedFlag flag) {
    keys.putIfAbsent(flag.statement(), TopicRef.of(flag).path());
  }

  private void add(PreparedComparison comparison) {
    keys.putIfAbsent(comparison.message(), TopicRef.of(comparison).path());
  }
}
