package org.careleaf.readability;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.junit.jupiter.api.Test;

/** Which words of a glossary a text has, and which of them it explains where they stand. */
class GlossaryWordsTest {
  private static final GlossaryWords WORDS =
      GlossaryWords.of(
          List.of(
              term("ibuprofen"),
              term("opioid", "opioids"),
              term("gabapentin"),
              term("pregabalin"),
              term("disc"),
              term("disc-disease", "disc disease")));

  private static GlossaryTerm term(String id, String... otherForms) {
    return new GlossaryTerm(
        id,
        Stream.concat(Stream.of(id.replace('-', ' ')), Stream.of(otherForms)).toList(),
        "what " + id + " means",
        Optional.empty(),
        Use.TAUGHT);
  }

  private static Set<String> explained(String text) {
    return WORDS.explainedIn(text).stream().map(GlossaryTerm::id).collect(Collectors.toSet());
  }

  @Test
  void aWordIsFoundWholeAndTheLongerOfTwo() {
    assertEquals(Set.of("Opioids", "disc disease"), WORDS.in("Opioids for disc disease").keySet());
    assertEquals(Set.of(), WORDS.in("Discs and discos").keySet());
  }

  @Test
  void bracketsAfterAWordExplainIt() {
    assertEquals(Set.of("ibuprofen"), explained("Take ibuprofen (Advil) with food."));
  }

  @Test
  void bracketsRoundAWordComeAfterWhatItMeans() {
    assertEquals(
        Set.of("opioid"), explained("Strong pain pills (opioids). They slow your breath."));
  }

  @Test
  void twoJoinedWordsShareTheirBrackets() {
    assertEquals(
        Set.of("gabapentin", "pregabalin"), explained("Gabapentin or pregabalin (nerve pills)."));
    assertEquals(
        Set.of("gabapentin", "pregabalin"),
        explained("Gabapentina no: gabapentin y pregabalin (para los nervios)."));
  }

  @Test
  void whatStandsApartFromBracketsIsNotExplained() {
    assertEquals(Set.of(), explained("Take ibuprofen. It helps (a little)."));
    assertEquals(Set.of(), explained("A pill (with food) such as ibuprofen"));
    assertEquals(Set.of("pregabalin"), explained("Gabapentin, never pregabalin (nerve pills)."));
    assertEquals(
        Set.of("pregabalin"), explained("Gabapentin does less than pregabalin (nerve pills)."));
  }
}
