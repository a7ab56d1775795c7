package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.readability.Readability;
import org.junit.jupiter.api.Test;

/** The glossary that ships. */
class ShippedGlossaryTest {
  private static final List<GlossaryTerm> GLOSSARY =
      LibraryLoader.load(Path.of("data")).library().references().glossary();

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

  /** Of a meaning; words to put in another's place are no sentence and have no grade. */
  private static double grade(GlossaryTerm term) {
    return term.use() == Use.REPLACE
        ? 0
        : Readability.of(Locale.ENGLISH).orElseThrow().grade(List.of(term.plain())).orElseThrow();
  }
}
