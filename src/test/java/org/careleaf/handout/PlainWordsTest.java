package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.stream.Stream;
import org.careleaf.handout.PlainWords.HardWord;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Translation;
import org.junit.jupiter.api.Test;

class PlainWordsTest {
  private static final List<GlossaryTerm> GLOSSARY =
      List.of(
          new GlossaryTerm(
              "sciatica", List.of("sciatica"), "Leg pain.", Optional.empty(), Use.TAUGHT),
          new GlossaryTerm("utilize", List.of("utilize"), "use", Optional.empty(), Use.REPLACE));

  @Test
  void hardWordsComeWithTheirPlainOnes() {
    PlainWords found =
        PlainWords.of(
            List.of("Utilize heat for sciatica.", "Ask about immunosuppression."),
            GLOSSARY,
            Locale.ENGLISH);

    assertEquals(
        List.of(
            new HardWord("Utilize", Optional.of("use"), false),
            new HardWord("sciatica", Optional.of("Leg pain."), true),
            new HardWord("immunosuppression", Optional.empty(), false)),
        found.hardWords());
  }

  /** In brackets, in the box of words, or as a word of a title that is said beside it. */
  @Test
  void whatTheSheetExplainsIsToldApart() {
    List<GlossaryTerm> glossary =
        Stream.of("sciatica", "ibuprofen", "duloxetine", "gabapentin")
            .map(
                word ->
                    new GlossaryTerm(
                        word, List.of(word), "A plain word.", Optional.of("say"), Use.TAUGHT))
            .toList();
    Block text =
        new Block.Paragraph(
            new Passage("a", "Sciatica: ibuprofen (Advil), duloxetine, gabapentin."));
    Block box =
        new Block.Definitions(
            List.of(
                new Block.Definitions.Definition(
                    "duloxetine", "say", new Passage("b", "A plain word."))));

    assertEquals(
        List.of("Sciatica", "ibuprofen", "duloxetine"),
        explained(glossary, new Block.Title("Sciatica", "say"), text, box));
    assertEquals(List.of("ibuprofen"), explained(glossary, new Block.Title("Sciatica"), text));
  }

  private static List<String> explained(List<GlossaryTerm> glossary, Block... blocks) {
    Handout sheet =
        new Handout("Title", Locale.ENGLISH, PaperSize.LETTER, "Footer", List.of(blocks));
    return PlainWords.of(sheet, glossary).explained().stream().map(HardWord::word).toList();
  }

  @Test
  void harderWordsReadAtAHigherGrade() {
    double easy = grade("Walk a bit each day.");
    double hard = grade("Immunosuppression necessitates considerable precautionary observation.");

    assertTrue(easy < 3 && hard > 12, easy + " " + hard);
  }

  @Test
  void noGradeIsMadeUpForALanguageWithoutAFormula() {
    assertEquals(PlainWords.NOTHING, PlainWords.of(List.of("Camine."), GLOSSARY, Locale.of("es")));
  }

  @Test
  void aGlossaryFindsItsWordsInItsOwnLanguage() {
    List<GlossaryTerm> glossary =
        List.of(
            translated(
                Use.REPLACE,
                Translation.TRANSLATED,
                "micción",
                "orinar",
                Map.of("la micción", "el orinar")),
            translated(Use.TAUGHT, Translation.OUT_OF_DATE, "ciática", "Dolor.", Map.of()),
            translated(Use.TAUGHT, Translation.MISSING, "disco", "A club.", Map.of()));

    assertEquals(
        List.of(
            new HardWord("La Micción", Optional.of("el orinar"), false),
            new HardWord("CIÁTICA", Optional.of("Dolor."), true),
            new HardWord("cistitis", Optional.empty(), false),
            new HardWord("micción", Optional.of("orinar"), false)),
        PlainWords.of(
                List.of("La Micción duele: CIÁTICA y cistitis, no el disco.", "Su micción."),
                glossary,
                Locale.of("es"))
            .hardWords());
  }

  /** Where no formula and no ending is known, the glossary still is. */
  @Test
  void aLanguageWithoutAFormulaHasTheWordsOfItsGlossary() {
    PlainWords found =
        PlainWords.of(
            List.of("La miction."),
            List.of(translated(Use.REPLACE, Translation.TRANSLATED, "miction", "pipi", Map.of())),
            Locale.FRENCH);

    assertEquals(List.of(new HardWord("miction", Optional.of("pipi"), false)), found.hardWords());
    assertEquals(OptionalDouble.empty(), found.grade());
  }

  private static GlossaryTerm translated(
      Use use, Translation how, String word, String plain, Map<String, String> plainForms) {
    List<String> forms = Stream.concat(Stream.of(word), plainForms.keySet().stream()).toList();
    return new GlossaryTerm("t", forms, plain, plainForms, Optional.empty(), use, how);
  }

  /** The window must not flatter what the check judges. */
  @Test
  void aHandoutHasTheGradeThatTheCheckGivesIt() {
    Handout sheet = Samples.one(PaperSize.LETTER, TestLibrary.ALPHA);
    PlainWords read = PlainWords.of(sheet, GLOSSARY);

    assertEquals(HandoutReading.of(sheet).orElseThrow().grade(), read.grade());
    assertTrue(
        read.grade().orElseThrow()
            > PlainWords.of(PlainWords.prose(sheet), GLOSSARY, Locale.ENGLISH)
                .grade()
                .orElseThrow());
  }

  private static double grade(String text) {
    return PlainWords.of(List.of(text), GLOSSARY, Locale.ENGLISH).grade().orElseThrow();
  }
}
