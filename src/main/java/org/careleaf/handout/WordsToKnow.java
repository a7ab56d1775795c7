package org.careleaf.handout;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Library;
import org.careleaf.readability.GlossaryWords;

/** Finds the hard words of texts that the content explains, in the order of their first use. */
record WordsToKnow(Library library) {
  List<Definition> in(List<String> texts) {
    GlossaryWords glossary = GlossaryWords.of(library.references().glossary());
    Set<GlossaryTerm> found = new LinkedHashSet<>();
    texts.forEach(text -> found.addAll(glossary.in(text).values()));
    List<Definition> definitions = new ArrayList<>();
    found.stream()
        .filter(term -> term.use() == GlossaryTerm.Use.TAUGHT)
        .map(WordsToKnow::definition)
        .forEach(definitions::add);
    return definitions;
  }

  private static Definition definition(GlossaryTerm term) {
    return new Definition(
        term.term(), term.say().orElse(""), new Passage("glossary/" + term.id(), term.plain()));
  }
}
