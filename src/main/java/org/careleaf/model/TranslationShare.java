package org.careleaf.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * How much of what topics say to patients is translated, and is not out of date.
 *
 * @param shares the share of each topic, red flag and prepared comparison, in the library's order
 */
public record TranslationShare(SequencedMap<TopicRef, Share> shares) {
  public TranslationShare {
    shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
  }

  /**
   * How many of some texts are translated.
   *
   * @param translated those that are
   * @param texts all of them: the statements, and the name of what has one
   */
  public record Share(int translated, int texts) {
    public boolean isComplete() {
      return translated == texts;
    }

    Share plus(Share other) {
      return new Share(translated + other.translated, texts + other.texts);
    }
  }

  /** The shares of a library in another language. */
  public static TranslationShare of(Library translated) {
    Library.References references = translated.references();
    SequencedMap<TopicRef, Share> shares = new LinkedHashMap<>();
    translated
        .topics()
        .forEach(
            topic ->
                shares.put(
                    TopicRef.of(topic),
                    share(Statements.of(topic), Stream.of(topic.labels().translation()))));
    references
        .redFlags()
        .values()
        .forEach(flag -> shares.put(TopicRef.of(flag), share(Statements.of(flag), Stream.of())));
    references
        .comparisons()
        .forEach(
            pair ->
                shares.put(
                    TopicRef.of(pair),
                    share(Map.of(Statements.ONLY, pair.message()), Stream.of())));
    return new TranslationShare(shares);
  }

  /** The share of one of them; nothing of nothing where there is no such topic. */
  public Share share(TopicRef topic) {
    return shares.getOrDefault(topic, new Share(0, 0));
  }

  /** All of them together. */
  public Share total() {
    return sum(shares.values().stream());
  }

  /** All of one kind together. */
  public Share total(TopicRef.Kind kind) {
    return sum(
        shares.entrySet().stream()
            .filter(entry -> entry.getKey().kind() == kind)
            .map(Map.Entry::getValue));
  }

  private static Share sum(Stream<Share> shares) {
    return shares.reduce(new Share(0, 0), Share::plus);
  }

  private static Share share(Map<String, Statement> statements, Stream<Translation> name) {
    Stream<Translation> said =
        statements.values().stream().map(statement -> statement.provenance().translation());
    return sum(Stream.concat(name, said).map(how -> new Share(how.isOwed() ? 0 : 1, 1)));
  }
}
