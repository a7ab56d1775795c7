package org.careleaf.handout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careleaf.model.Condition;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Translation;
import org.careleaf.model.Treatment;

/**
 * Finds what is owed of the texts that were quoted, warning signs first.
 *
 * @param rendition where they were quoted from
 * @param quotes what was quoted
 */
record Gaps(Rendition rendition, Quotes quotes) {
  List<Gap> of(List<Condition> conditions) {
    if (rendition.isOriginal()) {
      return List.of();
    }
    Set<Gap> gaps = new LinkedHashSet<>();
    conditions.forEach(c -> rendition.shown().redFlags(c).forEach(flag -> add(gaps, flag)));
    prepared(conditions).ifPresent(c -> add(gaps, TopicRef.of(c), "", c.message()));
    conditions.forEach(condition -> add(gaps, condition));
    rendition.shown().treatments().values().forEach(treatment -> addSaid(gaps, treatment));
    quotes.named().forEach(topic -> addName(gaps, topic));
    return List.copyOf(gaps);
  }

  private Optional<PreparedComparison> prepared(List<Condition> conditions) {
    return rendition.shown().prepared(conditions.stream().map(Condition::id).toList());
  }

  private void add(Set<Gap> gaps, RedFlag flag) {
    add(gaps, TopicRef.of(flag), "", flag.statement());
  }

  private void add(Set<Gap> gaps, TopicRef ref, String name, Statement only) {
    add(gaps, ref, name, Map.of(Statements.ONLY, only));
  }

  private void add(Set<Gap> gaps, Condition condition) {
    addName(gaps, condition);
    add(gaps, TopicRef.of(condition), condition.name(), Statements.of(condition));
  }

  private void addSaid(Set<Gap> gaps, Treatment treatment) {
    add(gaps, TopicRef.of(treatment), treatment.name(), Statements.of(treatment));
  }

  private void add(Set<Gap> gaps, TopicRef ref, String name, Map<String, Statement> shown) {
    shown.forEach(
        (key, statement) -> {
          Translation state = statement.provenance().translation();
          if (state.isOwed() && quotes.said(statement)) {
            gaps.add(new Gap(ref, name, key + ".plain", state, unmarked(ref, key, statement)));
          }
        });
  }

  private void addName(Set<Gap> gaps, Topic topic) {
    Translation state = topic.labels().translation();
    if (state.isOwed()) {
      TopicRef ref = TopicRef.of(topic);
      gaps.add(new Gap(ref, topic.name(), Gap.NAME, state, written(ref).orElse(topic).name()));
    }
  }

  /** The text as its library has it. */
  private String unmarked(TopicRef ref, String key, Statement shown) {
    Map<String, Statement> bare = ref.statements(rendition.library());
    return bare.getOrDefault(key, shown).plain();
  }

  private Optional<Topic> written(TopicRef ref) {
    return rendition.library().topics().filter(t -> TopicRef.of(t).equals(ref)).findFirst();
  }
}
