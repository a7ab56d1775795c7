package org.careleaf.content;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import org.careleaf.json.Problems;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.Problem.Place;
import org.careleaf.readability.GlossaryWords;

/**
 * Finds hard words of a file that nobody explains, and words that a plain one should replace.
 *
 * @param hard what finds hard words in the language of the texts
 * @param glossary the words that are explained
 * @param said those that have been said of this file, in small letters
 * @param problems where problems go
 */
record HardWordCheck(
    Function<String, List<String>> hard,
    GlossaryWords glossary,
    Set<String> said,
    Problems problems) {
  /** Looks at one text, whose place is asked for only where something is to be said. */
  void check(String text, Supplier<Place> place) {
    glossary
        .in(text)
        .forEach(
            (word, term) -> {
              if (term.use() == Use.REPLACE && said.add(word.toLowerCase(Locale.ROOT))) {
                String plain = term.plainOf(word);
                say(place.get(), word, "is not for patients", "write \"" + plain + "\"");
              }
            });
    hard.apply(glossary.without(text)).stream()
        .filter(said::add)
        .forEach(
            word ->
                say(
                    place.get(),
                    word,
                    "is a hard word, and the glossary does not have it",
                    "explain it in " + GlossaryReader.FILE + ", or use a plainer word"));
  }

  private void say(Place place, String word, String message, String advice) {
    problems.todo(place, "\"" + word + "\" " + message, advice);
  }
}
