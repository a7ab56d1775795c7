package org.careleaf.search;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.search.Entry.Match;

/**
 * Finds topics by name, other name or code. Every word of the query must begin a word of one of
 * them; the closer the whole, the higher it ranks. Case, accents, punctuation and plurals do not
 * count, nor the little words between ("pain down my leg"); "can't" is "cannot", a disk a disc.
 *
 * <p>Where that finds nothing, words that are none of the library's are taken for the nearest ones
 * ("siatica" for sciatica); its own words stay as they were typed.
 */
public final class Search {
  private final List<Entry> entries;

  public Search(Library library) {
    entries = library.topics().flatMap(Entry::of).toList();
  }

  /**
   * The topics that match, best first, each once; all of them as typed, or else all of them by
   * guess, of which only the nearest are kept.
   *
   * @param query what was typed; a blank one finds nothing
   * @param limit the most topics to return
   */
  public List<Hit> find(String query, int limit) {
    List<String> words = PlainText.asked(query);
    if (words.isEmpty()) {
      return List.of();
    }
    String wanted = words.stream().map(PlainText::usual).collect(Collectors.joining(" "));
    List<Match> typed = entries.stream().flatMap(entry -> entry.match(wanted).stream()).toList();
    List<Topic> seen = new ArrayList<>();
    return (typed.isEmpty() ? guessed(words) : typed)
        .stream()
            .sorted(Match.BEST_FIRST)
            .filter(match -> firstOf(match.entry().topic(), seen))
            .limit(limit)
            .map(Match::hit)
            .toList();
  }

  private List<Match> guessed(List<String> typed) {
    Set<String> vocabulary =
        entries.stream()
            .flatMap(entry -> entry.words().stream())
            .collect(Collectors.toCollection(LinkedHashSet::new));
    List<Guess> words = typed.stream().map(word -> Guess.of(word, vocabulary)).toList();
    List<Match> all = entries.stream().flatMap(entry -> entry.match(words).stream()).toList();
    int fewest = all.stream().mapToInt(Match::edits).min().orElse(0);
    return all.stream().filter(match -> match.edits() == fewest).toList();
  }

  private static boolean firstOf(Topic topic, List<Topic> seen) {
    return !seen.contains(topic) && seen.add(topic);
  }
}
