package org.careleaf.handout;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.Readability;
import org.careleaf.readability.ReadingGrade;
import org.careleaf.readability.TextCount;

/**
 * How hard texts are to read, and which of their words are.
 *
 * @param grade the Flesch-Kincaid grade, in US school grades; empty where there is nothing to read,
 *     and for a language of which no formula is known
 * @param smog the SMOG grade; empty below 30 sentences too
 * @param hardWords the hard words, in the order of their first use
 * @param explained those of them that the sheet itself explains: in the box of words, where they
 *     stand, or as words of its title
 */
public record PlainWords(
    OptionalDouble grade, OptionalDouble smog, List<HardWord> hardWords, List<HardWord> explained) {
  /** Nothing to say. */
  public static final PlainWords NOTHING =
      new PlainWords(OptionalDouble.empty(), OptionalDouble.empty(), List.of(), List.of());

  public PlainWords {
    hardWords = List.copyOf(hardWords);
    explained = List.copyOf(explained);
  }

  /**
   * A word that a patient may not know.
   *
   * @param word as it stands
   * @param plain what the glossary says in its stead, or of it
   * @param isTaught whether it may stay, since the box of words explains it
   */
  public record HardWord(String word, Optional<String> plain, boolean isTaught) {}

  /** Reads texts together, none of which continues another. */
  public static PlainWords of(
      Collection<String> texts, List<GlossaryTerm> glossary, Locale language) {
    return Readability.of(language)
        .map(reader -> of(reader, texts, GlossaryWords.of(glossary)))
        .orElse(NOTHING);
  }

  /** Reads a handout in one language; its grades are those of {@link HandoutReading}. */
  public static PlainWords of(Handout handout, List<GlossaryTerm> glossary) {
    PlainWords words = of(prose(handout), glossary, handout.language());
    List<HardWord> hard = words.hardWords();
    List<HardWord> explained = explained(hard, handout, GlossaryWords.of(glossary));
    return HandoutReading.of(handout)
        .map(read -> new PlainWords(read.grade(), read.smog(), hard, explained))
        .orElse(new PlainWords(words.grade(), words.smog(), hard, explained));
  }

  private static List<HardWord> explained(
      List<HardWord> hard, Handout handout, GlossaryWords glossary) {
    Set<GlossaryTerm> known = new HashSet<>();
    prose(handout).forEach(text -> known.addAll(glossary.explainedIn(text)));
    for (Block block : handout.blocks()) {
      if (block instanceof Block.Title(var text, var say) && !say.isEmpty()) {
        known.addAll(glossary.in(text).values());
      } else if (block instanceof Block.Definitions(var items)) {
        items.forEach(item -> known.addAll(glossary.in(item.term()).values()));
      }
    }
    return hard.stream()
        .filter(word -> !Collections.disjoint(glossary.in(word.word()).values(), known))
        .toList();
  }

  /** What of a handout is prose: not its small print, its names and what frames it. */
  public static List<String> prose(Handout handout) {
    return Passages.of(handout).stream().map(Passage::text).toList();
  }

  private static PlainWords of(
      Readability reader, Collection<String> texts, GlossaryWords glossary) {
    TextCount count = reader.count(texts);
    Map<String, HardWord> hard = new LinkedHashMap<>();
    for (String text : texts) {
      glossary.in(text).forEach((word, term) -> hard.putIfAbsent(key(word), known(word, term)));
      reader
          .hardWords(glossary.without(text))
          .forEach(word -> hard.putIfAbsent(key(word), unknown(word)));
    }
    return new PlainWords(
        ReadingGrade.fleschKincaid(count),
        ReadingGrade.smog(count),
        List.copyOf(hard.values()),
        List.of());
  }

  private static HardWord known(String word, GlossaryTerm term) {
    return new HardWord(word, Optional.of(term.plain()), term.use() == GlossaryTerm.Use.TAUGHT);
  }

  private static HardWord unknown(String word) {
    return new HardWord(word, Optional.empty(), false);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
