package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.readability.GlossaryWords;
import org.careleaf.readability.Readability;
import org.junit.jupiter.api.Test;

/** The glossary that ships. */
class ShippedGlossaryTest {
  private static final LoadResult SHIPPED = ShippedContent.loaded();
  private static final List<GlossaryTerm> GLOSSARY = SHIPPED.library().references().glossary();
  private static final List<GlossaryTerm> SPANISH =
      SHIPPED.translations().values().iterator().next().references().glossary();

  @Test
  void isThere() {
    assertTrue(GLOSSARY.size() >= 30, () -> GLOSSARY.size() + " entries");
  }

  @Test
  void everyMeaningIsOfGradeSixOrLower() {
    assertEquals(List.of(), GLOSSARY.stream().filter(term -> grade(term) > 6).toList());
  }

  @Test
  void aMeaningInJargonWouldBeNoticed() {
    GlossaryTerm term = GLOSSARY.getFirst();
    String jargon = "Degenerative arthropathy of intervertebral articulations.";

    assertTrue(
        grade(new GlossaryTerm(term.id(), term.forms(), jargon, term.say(), Use.TAUGHT)) > 6);
  }

  @Test
  void standsByAlphabet() {
    List<String> ids = GLOSSARY.stream().map(GlossaryTerm::id).toList();

    assertEquals(ids.stream().sorted().toList(), ids);
  }

  /** Else a word to replace would hide one that the sheet explains, or the other way round. */
  @Test
  void noSpanishFormIsInTwoEntries() {
    List<String> forms =
        SPANISH.stream()
            .flatMap(term -> term.forms().stream())
            .map(form -> form.toLowerCase(Locale.ROOT))
            .toList();

    assertEquals(forms.stream().distinct().toList(), forms);
  }

  /** A word that stands in for another must not ask for a third. */
  @Test
  void noPlainWordIsToBeReplacedItself() {
    assertEquals(List.of(), replaced(GLOSSARY));
    assertEquals(List.of(), replaced(SPANISH));
  }

  private static List<String> replaced(List<GlossaryTerm> glossary) {
    GlossaryWords words = GlossaryWords.of(glossary);
    return glossary.stream()
        .filter(term -> term.use() == Use.REPLACE)
        .flatMap(term -> term.forms().stream().map(term::plainOf))
        .filter(plain -> words.in(plain).values().stream().anyMatch(t -> t.use() == Use.REPLACE))
        .toList();
  }

  /** Of a meaning; words to put in another's place are no sentence and have no grade. */
  private static double grade(GlossaryTerm term) {
    return term.use() == Use.REPLACE
        ? 0
        : Readability.of(Locale.ENGLISH).orElseThrow().grade(List.of(term.plain())).orElseThrow();
  }
}
