package org.careleaf.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.Topic;
import org.careleaf.search.Hit.Field;
import org.careleaf.search.Hit.Why;

/**
 * One text that a topic can be found by.
 *
 * @param topic the topic
 * @param why which text of it
 * @param text the text as {@link PlainText} has it
 * @param words the words of it
 */
record Entry(Topic topic, Why why, String text, List<String> words) {
  static Stream<Entry> of(Topic topic) {
    Stream<Entry> names =
        Stream.concat(
            Stream.of(entry(topic, Field.NAME, topic.name())),
            topic.alternateNames().stream().map(n -> entry(topic, Field.ALTERNATE_NAME, n)));
    Stream<Entry> codes =
        Stream.concat(
            topic.labels().codes().stream().map(c -> entry(topic, Field.CODE, c.code())),
            topic.labels().lookupCodes().stream().map(c -> entry(topic, Field.LOOKUP_CODE, c)));
    return Stream.concat(names, codes);
  }

  private static Entry entry(Topic topic, Field field, String text) {
    String plain = PlainText.of(text);
    return new Entry(topic, new Why(field, text), plain, List.of(plain.split(" ")));
  }

  /** Whether one of its words begins so. */
  boolean has(String beginning) {
    return words.stream().anyMatch(word -> word.startsWith(beginning));
  }

  /** What a query finds here, as it was typed. */
  Optional<Match> match(String query) {
    return score(query).map(score -> new Match(this, score, 0, List.of()));
  }

  /** What a query finds here, each of its words taken in the nearest way that stands here. */
  Optional<Match> match(List<Guess> query) {
    List<Reading> taken = new ArrayList<>();
    for (Guess word : query) {
      Optional<Reading> nearest =
          word.readings().stream()
              .filter(reading -> has(reading.word()))
              .min(Comparator.comparingInt(Reading::edits));
      if (nearest.isEmpty()) {
        return Optional.empty();
      }
      taken.add(nearest.get());
    }
    List<String> guessed =
        taken.stream().filter(reading -> reading.edits() > 0).map(Reading::word).toList();
    int edits = taken.stream().mapToInt(Reading::edits).sum();
    return score(taken.stream().map(Reading::word).collect(Collectors.joining(" ")))
        .map(score -> new Match(this, score, edits, guessed));
  }

  /** 0 for the whole text, 2 for its beginning, 4 for words of it; an other name comes after. */
  private Optional<Integer> score(String query) {
    int rank = why.field() == Field.ALTERNATE_NAME ? 1 : 0;
    if (text.equals(query)) {
      return Optional.of(rank);
    }
    if (text.startsWith(query)) {
      return Optional.of(2 + rank);
    }
    return Stream.of(query.split(" ")).allMatch(this::has)
        ? Optional.of(4 + rank)
        : Optional.empty();
  }

  /**
   * How well a query fits an entry.
   *
   * @param score the lower the closer
   * @param edits how many letters of the query were changed for it
   * @param guessed the words that were put in place of misspelled ones
   */
  record Match(Entry entry, int score, int edits, List<String> guessed) {
    /** What is called just so; then conditions before what belongs to them; then the closer. */
    static final Comparator<Match> BEST_FIRST =
        Comparator.comparing((Match match) -> match.score() >= 2)
            .thenComparing(match -> !(match.entry().topic() instanceof Condition))
            .thenComparingInt(Match::score)
            .thenComparingInt(match -> match.entry().text().length());

    Hit hit() {
      Optional<String> readAs =
          guessed.isEmpty()
              ? Optional.empty()
              : Optional.of(guessed.stream().map(this::written).collect(Collectors.joining(" ")));
      return new Hit(entry.topic(), entry.why(), readAs);
    }

    /** A word with the accents and the ending that it has in the entry. */
    private String written(String word) {
      return PlainText.words(entry.why().text())
          .filter(other -> PlainText.of(other).startsWith(word))
          .findFirst()
          .orElse(word);
    }
  }
}
