package org.careleaf.content;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.careleaf.content.TextsJson.TextJson;
import org.careleaf.json.Places;
import org.careleaf.model.Library;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/** What a library says that can be translated: names, questions, and what the patient reads. */
final class Originals {
  /** The key of a topic's name, which stands outside of {@code texts}. */
  static final String NAME = "name";

  private Originals() {}

  /** Every original text by topic and key, in the library's order. */
  static Map<TopicRef, Map<String, String>> of(Library library) {
    Map<TopicRef, Map<String, String>> all = new LinkedHashMap<>();
    library.topics().forEach(topic -> all.put(TopicRef.of(topic), of(topic)));
    library
        .references()
        .redFlags()
        .values()
        .forEach(flag -> all.put(TopicRef.of(flag), Keys.plain(flag)));
    library.references().comparisons().forEach(c -> all.put(TopicRef.of(c), Keys.plain(c)));
    library
        .references()
        .illustrations()
        .values()
        .forEach(drawing -> all.put(TopicRef.of(drawing), Keys.of(drawing)));
    library.references().glossary().forEach(term -> all.put(TopicRef.of(term), Keys.of(term)));
    return all;
  }

  /** The topic of the library that a reference names, by its id or a former one. */
  static Optional<TopicRef> resolve(Library library, TopicRef ref) {
    return switch (ref.kind()) {
      case CONDITION -> library.condition(ref.id()).map(TopicRef::of);
      case SYMPTOM -> library.symptom(ref.id()).map(TopicRef::of);
      case TREATMENT -> library.treatment(ref.id()).map(TopicRef::of);
      case RED_FLAG ->
          Optional.ofNullable(library.references().redFlags().get(ref.id())).map(TopicRef::of);
      case COMPARISON ->
          library.references().comparisons().stream()
              .map(TopicRef::of)
              .filter(ref::equals)
              .findFirst();
      case ILLUSTRATION ->
          Optional.ofNullable(library.references().illustrations().get(ref.id())).map(TopicRef::of);
      case TERM ->
          library.references().glossary().stream()
              .map(TopicRef::of)
              .filter(ref::equals)
              .findFirst();
    };
  }

  /** All texts that a file gives, its name among them. */
  static Map<String, TextJson> given(TextsJson json) {
    Map<String, TextJson> given = new LinkedHashMap<>();
    if (json.name() != null) {
      given.put(NAME, json.name());
    }
    given.putAll(json.byKey());
    return given;
  }

  /** Where a file gives a text. */
  static Place place(Places places, String key) {
    return key.equals(NAME) ? places.at(NAME) : places.at("texts", key);
  }

  private static Map<String, String> of(Topic topic) {
    Map<String, String> texts = new LinkedHashMap<>();
    texts.put(NAME, topic.name());
    texts.putAll(Keys.plain(topic));
    return texts;
  }
}
