package org.careleaf.handout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Translation;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.Readability;

/**
 * Finds the hard words of texts that the content explains, in the order of their first use: at most
 * as many as a reader looks up, the hardest first to be taken. One that is not in the reader's
 * language explains nothing.
 */
record WordsToKnow(GlossaryWords glossary) {
  private static final int MOST = 4;
  private static final Readability ENGLISH = Readability.of(Locale.ENGLISH).orElseThrow();

  List<Definition> in(List<String> texts) {
    Set<GlossaryTerm> found = new LinkedHashSet<>();
    texts.forEach(text -> found.addAll(glossary.in(text).values()));
    found.removeIf(term -> term.use() != GlossaryTerm.Use.TAUGHT);
    found.removeIf(term -> term.translation() == Translation.MISSING);
    Set<GlossaryTerm> taken =
        Stream.concat(
                found.stream().filter(term -> !isEasy(term)),
                found.stream().filter(WordsToKnow::isEasy))
            .limit(MOST)
            .collect(Collectors.toSet());
    return found.stream().filter(taken::contains).map(WordsToKnow::definition).toList();
  }

  /** By its id, which is the word in the edition's own language: the same in every language. */
  private static boolean isEasy(GlossaryTerm term) {
    return ENGLISH.hardWords(term.id().replace('-', ' ')).isEmpty();
  }

  private static Definition definition(GlossaryTerm term) {
    return new Definition(
        term.term(), term.say().orElse(""), new Passage(Passages.WORDS + term.id(), term.plain()));
  }
}
