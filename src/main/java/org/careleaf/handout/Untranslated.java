package org.careleaf.handout;

import org.careleaf.model.Condition;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Translation;
import org.careleaf.model.Treatment;
import org.careleaf.model.Wording;

/** Puts the mark on every text that nobody has translated; nothing is left out. */
record Untranslated(Mark mark) implements LibraryChange {
  @Override
  public Condition condition(Condition condition) {
    return Statements.map(condition, this::marked).named(name(condition), condition.labels());
  }

  @Override
  public Symptom symptom(Symptom symptom) {
    return Statements.map(symptom, this::marked).named(name(symptom), symptom.labels());
  }

  @Override
  public Treatment treatment(Treatment treatment) {
    return Statements.map(treatment, this::marked).named(name(treatment), treatment.labels());
  }

  @Override
  public RedFlag redFlag(RedFlag flag) {
    return Statements.map(flag, this::marked);
  }

  @Override
  public PreparedComparison comparison(PreparedComparison c) {
    return new PreparedComparison(
        c.id(), c.conditions(), c.question(), marked(Statements.ONLY, c.message()));
  }

  private Statement marked(String key, Statement statement) {
    return statement.provenance().translation() == Translation.MISSING
        ? statement.with(Wording.PATIENT, mark.text(statement.plain()), statement.provenance())
        : statement;
  }

  private String name(Topic topic) {
    return topic.labels().translation() == Translation.MISSING
        ? mark.name(topic.name())
        : topic.name();
  }
}
