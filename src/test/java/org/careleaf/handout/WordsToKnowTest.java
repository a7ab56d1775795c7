package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.Translation;
import org.careleaf.readability.GlossaryWords;
import org.junit.jupiter.api.Test;

/** The box of words to know holds the hard words that the sheet itself leaves unexplained. */
class WordsToKnowTest {
  private static final List<GlossaryTerm> TERMS =
      Stream.of("osteoporosis", "ibuprofen", "duloxetine", "gabapentin", "acupuncture", "bone")
          .map(WordsToKnowTest::taught)
          .toList();

  private static GlossaryTerm taught(String word) {
    return new GlossaryTerm(
        word, List.of(word), "A plain meaning.", Optional.of("say"), Use.TAUGHT);
  }

  private static List<String> known(List<GlossaryTerm> terms, String... texts) {
    return new WordsToKnow(GlossaryWords.of(terms))
        .in(List.of(texts), List.of()).stream().map(Definition::term).toList();
  }

  @Test
  void hardWordsAreListedInTheOrderOfTheirFirstUse() {
    assertEquals(
        List.of("ibuprofen", "osteoporosis"),
        known(TERMS, "Take ibuprofen.", "It is not osteoporosis; ibuprofen helps."));
  }

  @Test
  void aWordThatTheSheetExplainsSomewhereIsNot() {
    assertEquals(
        List.of("osteoporosis"),
        known(TERMS, "Ask for ibuprofen.", "Ibuprofen (Advil) for osteoporosis"));
  }

  @Test
  void anEasyWordIsNot() {
    assertEquals(List.of(), known(TERMS, "A bone hurts."));
  }

  @Test
  void theyAreFourAtMost() {
    assertEquals(
        List.of("acupuncture", "gabapentin", "duloxetine", "ibuprofen"),
        known(TERMS, "acupuncture gabapentin duloxetine ibuprofen osteoporosis"));
  }

  @Test
  void oneThatNobodyTranslatedExplainsNothing() {
    List<GlossaryTerm> missing = TERMS.stream().map(term -> term.as(Translation.MISSING)).toList();
    assertEquals(List.of(), known(missing, "Take ibuprofen."));
  }
}
