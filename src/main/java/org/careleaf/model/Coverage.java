package org.careleaf.model;

import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * How much of what an edition states names its source: topics, red flags and prepared comparisons,
 * in the library's order.
 *
 * @param shares the share of each
 */
public record Coverage(SequencedMap<TopicRef, Share> shares) {
  public Coverage {
    shares = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(shares));
  }

  /**
   * How many of some statements have a source.
   *
   * @param sourced those that have one
   * @param statements all of them
   */
  public record Share(int sourced, int statements) {
    /** Questions count as nothing: no source can support them. */
    static Share of(Collection<Statement> statements) {
      List<Statement> claims = statements.stream().filter(s -> !s.isQuestion()).toList();
      long sourced = claims.stream().filter(s -> !s.needsSource()).count();
      return new Share((int) sourced, claims.size());
    }

    Share plus(Share other) {
      return new Share(sourced + other.sourced, statements + other.statements);
    }

    /** Whole per cent, rounded down, so that 100 means all of them. */
    public int percent() {
      return statements == 0 ? 100 : sourced * 100 / statements;
    }
  }

  public static Coverage of(Library library) {
    SequencedMap<TopicRef, Share> shares = new LinkedHashMap<>();
    library.topics().forEach(topic -> shares.put(TopicRef.of(topic), of(topic)));
    Library.References references = library.references();
    references
        .redFlags()
        .values()
        .forEach(flag -> shares.put(TopicRef.of(flag), Share.of(Statements.of(flag).values())));
    references
        .comparisons()
        .forEach(pair -> shares.put(TopicRef.of(pair), Share.of(List.of(pair.message()))));
    return new Coverage(shares);
  }

  /** The share of one topic's own statements. */
  public static Share of(Topic topic) {
    return Share.of(Statements.of(topic).values());
  }

  /** The share of all kinds together. */
  public Share total() {
    return sum(shares.values().stream());
  }

  /** The share of everything of one kind. */
  public Share total(TopicRef.Kind kind) {
    return sum(
        shares.entrySet().stream()
            .filter(entry -> entry.getKey().kind() == kind)
            .map(Map.Entry::getValue));
  }

  private static Share sum(Stream<Share> shares) {
    return shares.reduce(new Share(0, 0), Share::plus);
  }
}
