package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.model.Condition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Illustration;
import org.careleaf.model.Labels;
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
    TopicRef ref = TopicRef.of(flag);
    return Statements.map(flag, (key, statement) -> statement(ref, key, statement));
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

  /** A drawing is translated whole or not at all, so that it never speaks two languages. */
  @Override
  public Illustration illustration(Illustration drawing) {
    Map<String, TextJson> given = given(TopicRef.of(drawing));
    Translation how = worst(Keys.of(drawing), given);
    if (how == Translation.MISSING) {
      return drawing.said(how);
    }
    Map<String, String> words = new LinkedHashMap<>(drawing.words());
    words.replaceAll((element, _) -> said(given, Keys.inDrawing(element)));
    return drawing.said(
        said(given, Keys.TITLE),
        said(given, Keys.ALTERNATIVE_TEXT),
        said(given, Keys.CAPTION),
        words,
        how);
  }

  /**
   * A hard word is translated with its meaning or not at all. How to say the original would only
   * mislead about its translation. Which form of a word to replace needs a plain word of its own,
   * is another matter in each language.
   */
  @Override
  public GlossaryTerm term(GlossaryTerm term) {
    TopicRef ref = TopicRef.of(term);
    Map<String, TextJson> given = given(ref);
    Map<String, String> needed = new LinkedHashMap<>(Keys.of(term));
    needed.remove(Keys.SAY);
    Translation how = worst(needed, given);
    if (how == Translation.MISSING) {
      return term.as(how);
    }
    List<String> forms = texts.of(ref).map(Translator::forms).orElseThrow();
    return new GlossaryTerm(
        term.id(),
        forms,
        said(given, Keys.MEANING),
        term.use() == GlossaryTerm.Use.REPLACE ? plainForms(forms, given) : Map.of(),
        Optional.ofNullable(given.get(Keys.SAY)).map(TextJson::text),
        term.use(),
        how);
  }

  /** How a hard word is written in a language: the word itself, then its other forms. */
  static List<String> forms(TextsJson json) {
    return Stream.concat(
            Optional.ofNullable(json.name()).map(TextJson::text).stream(),
            json.otherNames().stream())
        .toList();
  }

  private static Map<String, String> plainForms(List<String> forms, Map<String, TextJson> given) {
    Map<String, String> plain = new LinkedHashMap<>();
    for (String form : forms) {
      Optional.ofNullable(given.get(Keys.plainForm(form)))
          .ifPresent(json -> plain.put(form, json.text()));
    }
    return plain;
  }

  private Map<String, TextJson> given(TopicRef topic) {
    return texts.of(topic).map(Originals::given).orElse(Map.of());
  }

  private static String said(Map<String, TextJson> given, String key) {
    return Objects.requireNonNull(given.get(key), key).text();
  }

  private static Translation worst(Map<String, String> originals, Map<String, TextJson> given) {
    return Translation.worst(
        originals.entrySet().stream()
            .map(e -> state(Optional.ofNullable(given.get(e.getKey())), e.getValue()))
            .toList());
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
    return topic
        .labels()
        .named(otherNames(TopicRef.of(topic)), state(translatedName(topic), topic.name()));
  }

  private List<String> otherNames(TopicRef topic) {
    return texts.of(topic).map(TextsJson::otherNames).orElse(List.of());
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
