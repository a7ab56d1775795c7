package org.careleaf.handout;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Translation;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.Readability;

/**
 * Finds the hard words of texts that the content explains and the texts themselves do not, in the
 * order of their first use: at most as many as a reader looks up. One that is not in the reader's
 * language explains nothing.
 */
record WordsToKnow(GlossaryWords glossary) {
  private static final int MOST = 4;
  private static final Readability ENGLISH = Readability.of(Locale.ENGLISH).orElseThrow();

  /**
   * The words of these texts.
   *
   * @param explained words that the sheet explains in a part of their own
   */
  List<Definition> in(List<String> texts, List<Definition> explained) {
    // By their ids: how a record hashes, Java makes anew at every start.
    Map<String, GlossaryTerm> found = new LinkedHashMap<>();
    texts.forEach(
        text -> glossary.in(text).values().forEach(term -> found.putIfAbsent(term.id(), term)));
    texts.forEach(text -> glossary.explainedIn(text).forEach(term -> found.remove(term.id())));
    return found.values().stream()
        .filter(term -> term.use() == GlossaryTerm.Use.TAUGHT)
        .filter(term -> term.translation() != Translation.MISSING)
        .filter(WordsToKnow::isHard)
        .map(WordsToKnow::definition)
        .filter(word -> !explained.contains(word))
        .limit(MOST)
        .toList();
  }

  /** By its id, which is the word in the edition's own language: the same in every language. */
  private static boolean isHard(GlossaryTerm term) {
    return !ENGLISH.hardWords(term.id().replace('-', ' ')).isEmpty();
  }

  private static Definition definition(GlossaryTerm term) {
    return new Definition(
        term.term(), term.say().orElse(""), new Passage(Passages.WORDS + term.id(), term.plain()));
  }
}
