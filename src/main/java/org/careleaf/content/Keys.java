package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Topic;
import org.careleaf.model.Wording;

/** The keys of single texts: a statement's key, and which of its two wordings is meant. */
final class Keys {
  /** The question of a prepared comparison, which has one wording only. */
  static final String QUESTION = "question";

  private Keys() {}

  static String of(String statementKey, Wording wording) {
    return statementKey
        + switch (wording) {
          case PATIENT -> ".plain";
          case CLINICIAN -> ".text";
        };
  }

  /** What the patient reads of a topic, by key. */
  static Map<String, String> plain(Topic topic) {
    Map<String, String> texts = new LinkedHashMap<>();
    Statements.of(topic).forEach((key, said) -> texts.put(of(key, Wording.PATIENT), said.plain()));
    return texts;
  }

  static Map<String, String> plain(Statement only) {
    return Map.of(of(Statements.ONLY, Wording.PATIENT), only.plain());
  }

  static Map<String, String> plain(PreparedComparison comparison) {
    Map<String, String> texts = new LinkedHashMap<>(plain(comparison.message()));
    texts.put(QUESTION, comparison.question());
    return texts;
  }
}
