package org.careleaf.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.model.Condition;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Provenance;
import org.careleaf.model.Provenance.Replacement;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.TextHash;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Treatment;
import org.careleaf.model.Wording;

/**
 * Puts a clinic's own wordings in place of the edition's, and keeps what the edition says beside
 * them. Emergency texts stay as they are.
 *
 * @param texts the clinic's wordings, in the edition's language
 * @param emergencies which texts may not be replaced
 */
record ClinicWordings(TextFiles texts, EmergencyTexts emergencies) implements LibraryChange {
  @Override
  public Condition condition(Condition condition) {
    TopicRef ref = TopicRef.of(condition);
    return Statements.map(condition, (key, statement) -> replaced(ref, key, statement));
  }

  @Override
  public Symptom symptom(Symptom symptom) {
    TopicRef ref = TopicRef.of(symptom);
    return Statements.map(symptom, (key, statement) -> replaced(ref, key, statement));
  }

  @Override
  public Treatment treatment(Treatment treatment) {
    TopicRef ref = TopicRef.of(treatment);
    return Statements.map(treatment, (key, statement) -> replaced(ref, key, statement));
  }

  @Override
  public RedFlag redFlag(RedFlag flag) {
    TopicRef ref = TopicRef.of(flag);
    return Statements.map(flag, (key, statement) -> replaced(ref, key, statement));
  }

  @Override
  public PreparedComparison comparison(PreparedComparison c) {
    return new PreparedComparison(
        c.id(),
        c.conditions(),
        c.question(),
        replaced(TopicRef.of(c), Statements.ONLY, c.message()));
  }

  private Statement replaced(TopicRef topic, String key, Statement statement) {
    Statement now = statement;
    for (Wording wording : statement.wordings()) {
      Optional<TextJson> text = text(topic, Keys.of(key, wording));
      if (text.isPresent()) {
        now = replaced(now, wording, text.get());
      }
    }
    return now;
  }

  private Optional<TextJson> text(TopicRef topic, String key) {
    return emergencies.hold(topic, key)
        ? Optional.empty()
        : texts.of(topic).flatMap(json -> Optional.ofNullable(json.byKey().get(key)));
  }

  private static Statement replaced(Statement statement, Wording wording, TextJson text) {
    String original = statement.in(wording);
    Provenance before = statement.provenance();
    List<Replacement> replacements = new ArrayList<>(before.replacements());
    boolean changed = !text.of().equals(TextHash.of(original));
    replacements.add(new Replacement(wording, original, changed));
    return statement.with(
        wording, text.text(), new Provenance(before.added(), replacements, before.translation()));
  }
}
