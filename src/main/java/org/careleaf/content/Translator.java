package org.careleaf.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.model.Condition;
import org.careleaf.model.Edition;
import org.careleaf.model.Labels;
import org.careleaf.model.Library;
import org.careleaf.model.LibraryChange;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Provenance;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Review;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Statement;
import org.careleaf.model.Statements;
import org.careleaf.model.Symptom;
import org.careleaf.model.TextHash;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;
import org.careleaf.model.Translation;
import org.careleaf.model.Treatment;
import org.careleaf.model.Wording;

/**
 * Puts translated texts in place of a library's own: names, and what the patient reads. A text that
 * nobody has translated stays, and says so.
 *
 * @param texts the translated texts
 */
record Translator(TextFiles texts) implements LibraryChange {
  /** The library in another language, which nobody has checked yet. */
  Library translated(Library library, Locale language) {
    Edition e = library.edition();
    return library
        .changed(this)
        .as(new Edition(e.id(), e.title(), e.date(), language, e.emergencyNumber()));
  }

  @Override
  public Condition condition(Condition condition) {
    TopicRef ref = TopicRef.of(condition);
    return Statements.map(condition, (key, statement) -> statement(ref, key, statement))
        .named(name(condition), labels(condition))
        .reviewed(review(condition));
  }

  @Override
  public Symptom symptom(Symptom symptom) {
    TopicRef ref = TopicRef.of(symptom);
    return Statements.map(symptom, (key, statement) -> statement(ref, key, statement))
        .named(name(symptom), labels(symptom))
        .reviewed(review(symptom));
  }

  @Override
  public Treatment treatment(Treatment treatment) {
    TopicRef ref = TopicRef.of(treatment);
    return Statements.map(treatment, (key, statement) -> statement(ref, key, statement))
        .named(name(treatment), labels(treatment))
        .reviewed(review(treatment));
  }

  @Override
  public RedFlag redFlag(RedFlag flag) {
    Statement said = statement(TopicRef.of(flag), Statements.ONLY, flag.statement());
    return new RedFlag(flag.urgency(), said);
  }

  @Override
  public PreparedComparison comparison(PreparedComparison c) {
    TopicRef ref = TopicRef.of(c);
    return new PreparedComparison(
        c.id(),
        c.conditions(),
        text(ref, Keys.QUESTION).map(TextJson::text).orElse(c.question()),
        statement(ref, Statements.ONLY, c.message()));
  }

  private Statement statement(TopicRef topic, String key, Statement original) {
    Optional<TextJson> text = text(topic, Keys.of(key, Wording.PATIENT));
    Provenance before = original.provenance();
    Provenance now =
        new Provenance(before.added(), before.replacements(), state(text, original.plain()));
    return original.with(Wording.PATIENT, text.map(TextJson::text).orElse(original.plain()), now);
  }

  private Optional<TextJson> text(TopicRef topic, String key) {
    return texts.of(topic).flatMap(json -> Optional.ofNullable(json.byKey().get(key)));
  }

  private String name(Topic topic) {
    return translatedName(topic).map(TextJson::text).orElse(topic.name());
  }

  /** Other names in another language would only mislead; without translated ones there are none. */
  private Labels labels(Topic topic) {
    List<String> names = texts.of(TopicRef.of(topic)).map(TextsJson::otherNames).orElse(List.of());
    return topic.labels().named(names, state(translatedName(topic), topic.name()));
  }

  private Optional<TextJson> translatedName(Topic topic) {
    return texts.of(TopicRef.of(topic)).flatMap(json -> Optional.ofNullable(json.name()));
  }

  private static Review review(Topic topic) {
    return new Review(topic.review().content(), Optional.of(Check.NONE));
  }

  private static Translation state(Optional<TextJson> text, String original) {
    return text.map(
            json ->
                json.of().equals(TextHash.of(original))
                    ? Translation.TRANSLATED
                    : Translation.OUT_OF_DATE)
        .orElse(Translation.MISSING);
  }
}
