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
import org.careleaf.model.Translation;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.HardWords;
import org.careleaf.readability.Readability;
import org.careleaf.readability.ReadingGrade;
import org.careleaf.readability.TextCount;

/**
 * How hard texts are to read, and which of their words are: those of the glossary in the texts' own
 * language, and, where {@link HardWords} knows the language, those that it does not explain.
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
    GlossaryWords words = words(glossary);
    Optional<TextCount> count = Readability.of(language).map(reader -> reader.count(texts));
    return new PlainWords(
        count.map(ReadingGrade::fleschKincaid).orElse(OptionalDouble.empty()),
        count.map(ReadingGrade::smog).orElse(OptionalDouble.empty()),
        hard(texts, words, HardWords.of(language)),
        List.of());
  }

  /** Reads a handout in one language; its grades are those of {@link HandoutReading}. */
  public static PlainWords of(Handout handout, List<GlossaryTerm> glossary) {
    PlainWords words = of(prose(handout), glossary, handout.language());
    List<HardWord> hard = words.hardWords();
    List<HardWord> explained = explained(hard, handout, words(glossary));
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

  /** What is not translated is a word of another language, and may mean something else in this. */
  private static GlossaryWords words(List<GlossaryTerm> glossary) {
    return GlossaryWords.of(
        glossary.stream().filter(term -> term.translation() != Translation.MISSING).toList());
  }

  private static List<HardWord> hard(
      Collection<String> texts, GlossaryWords glossary, Optional<HardWords> unknown) {
    Map<String, HardWord> hard = new LinkedHashMap<>();
    for (String text : texts) {
      glossary.in(text).forEach((word, term) -> hard.putIfAbsent(key(word), known(word, term)));
      unknown.ifPresent(
          words ->
              words
                  .in(glossary.without(text))
                  .forEach(word -> hard.putIfAbsent(key(word), unknown(word))));
    }
    return List.copyOf(hard.values());
  }

  private static HardWord known(String word, GlossaryTerm term) {
    return new HardWord(
        word, Optional.of(term.plainOf(word)), term.use() == GlossaryTerm.Use.TAUGHT);
  }

  private static HardWord unknown(String word) {
    return new HardWord(word, Optional.empty(), false);
  }

  private static String key(String word) {
    return word.toLowerCase(Locale.ROOT);
  }
}
