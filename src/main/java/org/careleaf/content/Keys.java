package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Illustration;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Topic;
import org.careleaf.model.Wording;

/** The keys of single texts: a statement's key, and which of its two wordings is meant. */
final class Keys {
  /** The question of a prepared comparison, which has one wording only. */
  static final String QUESTION = "question";

  static final String TITLE = "title";
  static final String ALTERNATIVE_TEXT = "alternativeText";
  static final String CAPTION = "caption";
  static final String MEANING = "plain";
  static final String SAY = "say";

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
    return plain(Statements.of(topic));
  }

  static Map<String, String> plain(RedFlag flag) {
    return plain(Statements.of(flag));
  }

  private static Map<String, String> plain(Map<String, Statement> statements) {
    Map<String, String> texts = new LinkedHashMap<>();
    statements.forEach((key, said) -> texts.put(of(key, Wording.PATIENT), said.plain()));
    return texts;
  }

  static Map<String, String> plain(PreparedComparison comparison) {
    Map<String, String> texts =
        new LinkedHashMap<>(plain(Map.of(Statements.ONLY, comparison.message())));
    texts.put(QUESTION, comparison.question());
    return texts;
  }

  /** The words of a drawing and around it, by key. */
  static Map<String, String> of(Illustration drawing) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(TITLE, drawing.title());
    texts.put(ALTERNATIVE_TEXT, drawing.alternativeText());
    texts.put(CAPTION, drawing.caption());
    drawing.words().forEach((element, said) -> texts.put(inDrawing(element), said));
    return texts;
  }

  /** The key of a text within a drawing. */
  static String inDrawing(String element) {
    return "words." + element;
  }

  /** The key of what to write instead of one form of a hard word. */
  static String plainForm(String form) {
    return MEANING + "." + form;
  }

  /** A hard word, what it means, and how to say it, by key. */
  static Map<String, String> of(GlossaryTerm term) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(Originals.NAME, term.term());
    texts.put(MEANING, term.plain());
    term.say().ifPresent(said -> texts.put(SAY, said));
    return texts;
  }
}
