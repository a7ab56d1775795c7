package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.Illustration;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.TextHash;
import org.careleaf.model.TopicRef;
import org.careleaf.model.TopicRef.Kind;
import org.careleaf.model.Translation;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Hard words and drawings are translated like topics: each text for a hash of its original. */
class WordsTranslationTest {
  private static final String KNEECAP = "es/glossary/kneecap.json";
  private static final String PATELLA = "es/glossary/patella.json";
  private static final String DRAWING = "es/illustrations/knee.json";

  @TempDir Path folder;

  @BeforeEach
  void aGlossaryAndADrawing() throws IOException {
    SampleContent.copyTo(folder);
    write(
        "glossary.json",
        """
        {"terms": [
          {"id": "kneecap", "term": "kneecap", "otherForms": ["kneecaps"], "say": "NEE-kap",
           "plain": "The bone in front of your knee.", "use": "TAUGHT"},
          {"id": "patella", "term": "patella", "plain": "kneecap", "use": "REPLACE"}]}
        """);
    write(
        KNEECAP,
        """
        {"id": "kneecap", "name": %s, "alternateNames": ["rótulas"],
         "texts": {"plain": %s, "say": %s}}
        """
            .formatted(
                text("rótula", "kneecap"),
                text("El hueso del frente de la rodilla.", "The bone in front of your knee."),
                text("RÓ-tu-la", "NEE-kap")));
    write(
        PATELLA,
        """
        {"id": "patella", "name": %s, "alternateNames": ["patelas"],
         "texts": {"plain": %s, "plain.patelas": %s}}
        """
            .formatted(
                text("patela", "patella"), text("rótula", "kneecap"), text("rótulas", "kneecap")));
    write(
        "illustrations/knee.svg",
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 40\">"
            + "<text id=\"bone\" x=\"1\" y=\"20\" font-size=\"5\">Kneecap</text></svg>");
    write(
        "illustrations/knee.json",
        """
        {"id": "knee", "title": "A knee", "alternativeText": "A knee from the side.",
         "caption": "Your knee.", "words": {"bone": "Kneecap"}}
        """);
    write(
        DRAWING,
        """
        {"id": "knee", "texts": {"title": %s, "alternativeText": %s, "caption": %s,
         "words.bone": %s}}
        """
            .formatted(
                text("Una rodilla", "A knee"),
                text("Una rodilla de lado.", "A knee from the side."),
                text("Su rodilla.", "Your knee."),
                text("Rótula", "Kneecap")));
  }

  @Test
  void aHardWordIsTranslatedWithItsFormsItsMeaningAndHowToSayIt() {
    assertEquals(
        new GlossaryTerm(
            "kneecap",
            List.of("rótula", "rótulas"),
            "El hueso del frente de la rodilla.",
            Map.of(),
            Optional.of("RÓ-tu-la"),
            Use.TAUGHT,
            Translation.TRANSLATED),
        kneecap());
    assertEquals(List.of(), owed());
  }

  @Test
  void aDrawingIsTranslatedWithTheWordsInIt() {
    Illustration drawing = drawing();

    assertEquals("Una rodilla", drawing.title());
    assertEquals("Una rodilla de lado.", drawing.alternativeText());
    assertEquals("Su rodilla.", drawing.caption());
    assertEquals(Map.of("bone", "Rótula"), drawing.words());
    assertEquals(Translation.TRANSLATED, drawing.translation());
  }

  @Test
  void theOriginalsStayInTheLibraryThatTheyAreFrom() {
    Library library = LibraryLoader.load(folder).library();

    assertEquals("kneecap", library.references().glossary().getFirst().term());
    assertEquals(
        Translation.ORIGINAL,
        library.references().illustrations().values().iterator().next().translation());
  }

  @Test
  void aChangedMeaningIsOutOfDateAndStillShown() throws IOException {
    change("glossary.json", "The bone in front", "The round bone in front");

    assertEquals(Translation.OUT_OF_DATE, kneecap().translation());
    assertEquals("rótula", kneecap().term());
    assertOwed(KNEECAP, "the original of \"plain\" has changed");
  }

  @Test
  void aChangedWordInADrawingIsOutOfDate() throws IOException {
    change("illustrations/knee.json", "\"Kneecap\"", "\"Knee cap\"");

    assertEquals(Translation.OUT_OF_DATE, drawing().translation());
    assertOwed(DRAWING, "the original of \"words.bone\" has changed");
  }

  @Test
  void withoutItsMeaningAWordStaysAsItWas() throws IOException {
    change(KNEECAP, "El hueso del frente", "TODO: El hueso del frente");

    assertEquals("kneecap", kneecap().term());
    assertEquals(Optional.of("NEE-kap"), kneecap().say());
    assertEquals(Translation.MISSING, kneecap().translation());
    assertOwed(KNEECAP, "the text \"plain\" is not translated");
  }

  @Test
  void howToSayTheOriginalIsNeverSaidOfTheTranslation() throws IOException {
    change(KNEECAP, "RÓ-tu-la", "TODO: RÓ-tu-la");

    assertEquals(Optional.empty(), kneecap().say());
    assertEquals(Translation.TRANSLATED, kneecap().translation());
    assertOwed(KNEECAP, "the text \"say\" is not translated");
  }

  @Test
  void aDrawingNeverSpeaksTwoLanguages() throws IOException {
    change(DRAWING, "\"Rótula\"", "\"TODO: Kneecap\"");

    assertEquals("A knee", drawing().title());
    assertEquals(Map.of("bone", "Kneecap"), drawing().words());
    assertEquals(Translation.MISSING, drawing().translation());
  }

  @Test
  void whatNobodyBeganIsMissing() throws IOException {
    Files.delete(folder.resolve(KNEECAP));
    Files.delete(folder.resolve(DRAWING));

    assertOwed(KNEECAP, "this translation is missing (3 texts)");
    assertOwed(DRAWING, "this translation is missing (4 texts)");
    assertEquals(Translation.MISSING, kneecap().translation());
  }

  /** Whoever writes in the other language needs the word to write instead, in each form. */
  @Test
  void aWordToReplaceIsTranslatedWithThePlainWordOfEachForm() {
    assertEquals(
        new GlossaryTerm(
            "patella",
            List.of("patela", "patelas"),
            "rótula",
            Map.of("patelas", "rótulas"),
            Optional.empty(),
            Use.REPLACE,
            Translation.TRANSLATED),
        patella());
    assertEquals("rótula", patella().plainOf("Patela"));
    assertEquals("rótulas", patella().plainOf("Patelas"));
    assertTrue(
        new TextForms(folder, LibraryLoader.load(folder).library())
            .all()
            .contains(new TopicRef(Kind.TERM, "patella")));
  }

  @Test
  void aWordToReplaceThatNobodyTranslatedIsOwed() throws IOException {
    Files.delete(folder.resolve(PATELLA));

    assertOwed(PATELLA, "this translation is missing (2 texts)");
    assertEquals(Translation.MISSING, patella().translation());
  }

  @Test
  void thePlainWordOfAFormIsOutOfDateWithTheOriginal() throws IOException {
    change("glossary.json", "\"plain\": \"kneecap\"", "\"plain\": \"knee bone\"");

    assertOwed(PATELLA, "the original of \"plain.patelas\" has changed");
  }

  @Test
  void thePlainWordOfAFormThatThereIsNotIsSaid() throws IOException {
    change(PATELLA, "[\"patelas\"]", "[\"patelitas\"]");

    assertOwed(PATELLA, "glossary/patella.json has no text \"plain.patelas\" to translate");
    assertEquals(Map.of(), patella().plainForms());
  }

  @Test
  void aMeaningHasNoOtherWordsForAForm() throws IOException {
    change(KNEECAP, "\"say\":", "\"plain.rótulas\":");

    assertOwed(KNEECAP, "glossary/kneecap.json has no text \"plain.rótulas\" to translate");
    assertEquals(Map.of(), kneecap().plainForms());
  }

  @Test
  void hardWordsOfATranslationAreSaidInItsOwnLanguage() throws IOException {
    change(
        "es/conditions/plain-knee.json",
        "\"texts\": {",
        "\"texts\": {\"x.plain\": {\"text\": \"Sus Patelas, la rótula, una patela, miopatía.\","
            + " \"of\": \"0123456789ab\"},");

    List<String> said =
        lines().stream().filter(l -> l.contains("es/conditions/plain-knee.json")).toList();
    assertTrue(
        said.stream()
            .anyMatch(l -> l.contains("\"Patelas\" is not for patients; write \"rótulas\"")),
        said::toString);
    assertTrue(
        said.stream().anyMatch(l -> l.contains("\"patela\" is not for patients; write \"rótula\"")),
        said::toString);
    assertTrue(
        said.stream().anyMatch(l -> l.contains("\"miopatía\" is a hard word")), said::toString);
    assertEquals(3, said.stream().filter(l -> l.contains("\" is ")).count(), said::toString);
  }

  @Test
  void theFormForATranslatorHoldsEveryTextAndEveryOtherForm() throws IOException {
    Files.delete(folder.resolve(KNEECAP));
    TextForms forms = new TextForms(folder, LibraryLoader.load(folder).library());

    String form = forms.translation(new TopicRef(Kind.TERM, "kneecap"), "es");

    assertTrue(form.contains("\"TODO: kneecap\""), form);
    assertTrue(form.contains("\"TODO: kneecaps\""), form);
    assertTrue(form.contains("\"TODO: NEE-kap\""), form);
  }

  @Test
  void wordsForATextThatTheDrawingHasNotAreSaid() throws IOException {
    change("illustrations/knee.svg", "id=\"bone\"", "id=\"bones\"");

    assertTrue(
        lines().stream()
            .anyMatch(
                line ->
                    line.startsWith("illustrations/knee.json:2:")
                        && line.contains("the drawing has no text with the id \"bone\"")),
        lines()::toString);
  }

  @Test
  void anIdThatIsNoneIsRefusedAndStopsNothingElse() throws IOException {
    change("illustrations/knee.json", "\"bone\"", "\"a bone\"");

    assertEquals(Map.of(), LibraryLoader.load(folder).library().references().illustrations());
    assertFalse(LibraryLoader.load(folder).library().conditions().isEmpty());
    assertTrue(lines().stream().anyMatch(line -> line.contains("\"a bone\"")), lines()::toString);
  }

  private static String text(String said, String original) {
    return "{\"text\": \"" + said + "\", \"of\": \"" + TextHash.of(original) + "\"}";
  }

  private GlossaryTerm kneecap() {
    return spanish().references().glossary().getFirst();
  }

  private GlossaryTerm patella() {
    return spanish().references().glossary().get(1);
  }

  private Illustration drawing() {
    return spanish().references().illustrations().values().iterator().next();
  }

  private Library spanish() {
    return LibraryLoader.load(folder).translations().values().iterator().next();
  }

  private List<String> lines() {
    return LibraryLoader.load(folder).problems().stream().map(Problem::line).toList();
  }

  private List<String> owed() {
    return lines().stream()
        .filter(line -> line.startsWith("es/glossary/") || line.startsWith("es/illustrations/"))
        .toList();
  }

  private void assertOwed(String file, String part) {
    List<String> owed = owed();
    assertTrue(
        owed.stream().anyMatch(line -> line.startsWith(file + ":") && line.contains(part)),
        owed::toString);
  }

  private void write(String file, String text) throws IOException {
    Path path = folder.resolve(file);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private void change(String file, String from, String to) throws IOException {
    new FolderCopy(folder).change(file, from, to);
  }
}
