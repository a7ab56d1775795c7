package org.careleaf.search;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.search.Hit.Field;
import org.careleaf.search.Hit.Why;

/**
 * Finds topics by name, other name or code. Every word of the query must begin a word of one of
 * them; the closer the whole, the higher it ranks. Case, accents, punctuation and plurals do not
 * count, nor the little words between ("pain down my leg"); "can't" is "cannot", a disk a disc.
 */
public final class Search {
  private static final Pattern MARKS = Pattern.compile("\\p{M}+");
  private static final Pattern NOT_WORD = Pattern.compile("[^\\p{L}\\p{N}]+");
  private static final Pattern APOSTROPHE = Pattern.compile("['’]");

  /** Words that people put between those that count. */
  private static final Set<String> LITTLE =
      Set.of(
          "a", "an", "and", "are", "at", "feel", "from", "get", "got", "had", "has", "have", "i",
          "im", "in", "is", "it", "its", "ive", "me", "my", "of", "on", "or", "that", "the", "to",
          "when", "with", "your");

  private static final Map<String, String> SAME =
      Map.of("cant", "cannot", "disk", "disc", "unable", "cannot", "urinate", "pee");

  /** What is called just so; then conditions before what belongs to them; then the closer text. */
  private static final Comparator<Scored> BEST_FIRST =
      Comparator.comparing((Scored scored) -> !scored.isWhole())
          .thenComparing(scored -> !(scored.entry().topic() instanceof Condition))
          .thenComparingInt(Scored::score)
          .thenComparingInt(scored -> scored.entry().length());

  private final List<Entry> entries;

  public Search(Library library) {
    entries = library.topics().flatMap(Search::entries).toList();
  }

  /**
   * The topics that match, best first, each once.
   *
   * @param query what was typed; a blank one finds nothing
   * @param limit the most topics to return
   */
  public List<Hit> find(String query, int limit) {
    String wanted = asked(query);
    if (wanted.isBlank()) {
      return List.of();
    }
    List<Topic> seen = new ArrayList<>();
    return entries.stream()
        .flatMap(entry -> entry.score(wanted).stream())
        .sorted(BEST_FIRST)
        .filter(scored -> firstOf(scored.entry().topic(), seen))
        .limit(limit)
        .map(scored -> new Hit(scored.entry().topic(), scored.entry().why()))
        .toList();
  }

  private static boolean firstOf(Topic topic, List<Topic> seen) {
    return !seen.contains(topic) && seen.add(topic);
  }

  private static Stream<Entry> entries(Topic topic) {
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
    return new Entry(topic, new Why(field, text), normal(text));
  }

  /** The same as {@link #normal}, without its little words, unless it has no others. */
  private static String asked(String query) {
    String all = normal(query);
    String counted =
        Stream.of(all.split(" "))
            .filter(word -> !LITTLE.contains(word))
            .collect(Collectors.joining(" "));
    return counted.isEmpty() ? all : counted;
  }

  /**
   * Small letters without accents, words in their usual form, separated by single spaces; a code's
   * dot is dropped.
   */
  private static String normal(String text) {
    String plain = MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD)).replaceAll("");
    String small = APOSTROPHE.matcher(plain).replaceAll("").replace(".", "");
    return Stream.of(NOT_WORD.split(small.toLowerCase(Locale.ROOT)))
        .filter(word -> !word.isEmpty())
        .map(Search::usual)
        .collect(Collectors.joining(" "));
  }

  /** One of several ("discs") as one, and one spelling of what has two. */
  private static String usual(String word) {
    boolean isPlural =
        word.length() > 4
            && word.endsWith("s")
            && !word.endsWith("ss")
            && !word.endsWith("is")
            && !word.endsWith("us");
    String one = isPlural ? word.substring(0, word.length() - 1) : word;
    return SAME.getOrDefault(one, one);
  }

  private record Scored(Entry entry, int score) {
    boolean isWhole() {
      return score < 2;
    }
  }

  /** One text that a topic can be found by. */
  private record Entry(Topic topic, Why why, String text) {
    int length() {
      return text.length();
    }

    /** 0 for the whole text, 2 for its beginning, 4 for words of it; an other name comes after. */
    Optional<Scored> score(String query) {
      int rank = why.field() == Field.ALTERNATE_NAME ? 1 : 0;
      if (text.equals(query)) {
        return Optional.of(new Scored(this, rank));
      }
      if (text.startsWith(query)) {
        return Optional.of(new Scored(this, 2 + rank));
      }
      List<String> words = List.of(text.split(" "));
      boolean all =
          Stream.of(query.split(" "))
              .allMatch(part -> words.stream().anyMatch(word -> word.startsWith(part)));
      return all ? Optional.of(new Scored(this, 4 + rank)) : Optional.empty();
    }
  }
}
