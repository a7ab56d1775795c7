package org.careleaf.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.GlossaryTerm.Use;
import org.careleaf.model.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the loader makes of {@code glossary.json}, and what it says of a broken one. */
class GlossaryReaderTest {
  private static final String DISC =
      "{\"id\": \"disc\", \"term\": \"disc\", \"plain\": \"A pad.\", \"use\": \"TAUGHT\"}";

  @TempDir Path folder;

  @Test
  void everyKeyIsRead() throws IOException {
    glossary(
        """
        {"id": "sciatica", "term": "Sciatica", "otherForms": ["sciatic pain", "sciaticas"],
         "plain": "Leg pain.", "say": "sy-AT-ih-kuh", "use": "REPLACE"}\
        """,
        DISC);

    assertEquals(
        List.of(
            new GlossaryTerm(
                "sciatica",
                List.of("Sciatica", "sciatic pain", "sciaticas"),
                "Leg pain.",
                Optional.of("sy-AT-ih-kuh"),
                Use.REPLACE),
            disc()),
        read());
    assertEquals(List.of(), faults());
  }

  @Test
  void aFormMayHaveAPlainWordOfItsOwn() throws IOException {
    glossary(
        """
        {"id": "diuretic", "term": "diuretic", "otherForms": ["diuretics"], "plain": "water pill",
         "plainForms": {"diuretics": "water pills"}, "use": "REPLACE"}\
        """);

    assertEquals(List.of(), faults());
    assertEquals("water pills", read().getFirst().plainOf("Diuretics"));
    assertEquals("water pill", read().getFirst().plainOf("Diuretic"));
  }

  @Test
  void plainWordsOfFormsThatMakeNoSenseAreRefused() throws IOException {
    glossary(
        """
        {"id": "pill", "term": "pill", "plain": "drug", "plainForms": {"pills": "drugs"},
         "use": "REPLACE"}\
        """,
        DISC.replace("\"use\"", "\"plainForms\": {\"disc\": \"pad\"}, \"use\""));

    assertEquals(List.of(), read());
    assertEquals(
        List.of(
            "glossary.json:2:2: error: the glossary entry pill has no form \"pills\", so this entry"
                + " is left out; correct it (terms[0].id)",
            "glossary.json:4:2: error: the glossary entry disc is taught, and means the same in"
                + " every form, so this entry is left out; correct it (terms[1].id)"),
        faults());
  }

  @Test
  void noFileIsAnEmptyGlossaryAndNoFault() {
    assertEquals(List.of(), read());
    assertEquals(List.of(), faults());
  }

  @Test
  void aDoubledIdIsRefused() throws IOException {
    glossary(DISC, DISC.replace("\"term\": \"disc\"", "\"term\": \"pad\""));

    assertEquals(List.of(), read());
    assertEquals(
        List.of(
            "glossary.json:3:1: error: \"disc\" is in this list twice, first at line 2;"
                + " keep one of them, or correct one's id (terms[1])"),
        faults());
  }

  @Test
  void aDoubledWordIsRefusedWhateverItsCapitals() throws IOException {
    glossary(
        DISC, DISC.replace("\"id\": \"disc\", \"term\": \"d", "\"id\": \"pad\", \"term\": \"D"));

    assertEquals(List.of(disc()), read());
    assertEquals(
        List.of(
            "glossary.json:3:15: error: the word \"Disc\" is already in the entry \"disc\", so"
                + " this entry is left out; keep one of them (terms[1].term)"),
        faults());
  }

  @Test
  void aFormThatIsAnotherEntrysWordIsRefused() throws IOException {
    glossary(
        DISC,
        """
        {"id": "pad", "term": "pad",
        "otherForms": ["pads", "disc"], "plain": "A pad.", "use": "TAUGHT"}\
        """);

    assertEquals(List.of(disc()), read());
    assertEquals(
        List.of(
            "glossary.json:4:1: error: the word \"disc\" is already in the entry \"disc\", so"
                + " this entry is left out; keep one of them (terms[1].otherForms)"),
        faults());
  }

  @Test
  void anIdThatIsNoneIsRefused() throws IOException {
    glossary(DISC.replace("\"id\": \"disc\"", "\"id\": \"A disc\""));

    assertEquals(List.of(), read());
    assertEquals(
        List.of(
            "glossary.json:2:2: error: \"A disc\" is not an id: small letters and digits, joined by"
                + " single hyphens; write it like this: \"a-disc\" (terms[0].id)"),
        faults());
  }

  @Test
  void aUseThatIsNoneIsRefusedAndTheUsesNamed() throws IOException {
    glossary(DISC.replace("TAUGHT", "TEACH"));

    assertEquals(
        List.of(
            "glossary.json:2:51: error: \"TEACH\" is not one of the words allowed here; use one of"
                + " TAUGHT, REPLACE (terms[0].use)"),
        faults());
  }

  @Test
  void aMissingMeaningIsRefused() throws IOException {
    glossary(DISC.replace("\"plain\": \"A pad.\", ", ""));

    assertEquals(List.of(), read());
    assertEquals(1, faults().size(), faults()::toString);
  }

  @Test
  void anEmptyMeaningIsRefused() throws IOException {
    glossary(DISC.replace("A pad.", " "));

    assertEquals(
        List.of(
            "glossary.json:2:32: error: this text is empty; write it; a key that is not required"
                + " may be left out (terms[0].plain)"),
        faults());
  }

  private static GlossaryTerm disc() {
    return new GlossaryTerm("disc", List.of("disc"), "A pad.", Optional.empty(), Use.TAUGHT);
  }

  private void glossary(String... terms) throws IOException {
    Files.writeString(
        folder.resolve("glossary.json"), "{\"terms\": [\n" + String.join(",\n", terms) + "]}");
  }

  private List<GlossaryTerm> read() {
    return LibraryLoader.load(folder).library().references().glossary();
  }

  /** Without those of the files that this folder lacks. */
  private List<String> faults() {
    return LibraryLoader.load(folder).faults().stream()
        .filter(problem -> problem.place().file().equals("glossary.json"))
        .map(Problem::line)
        .toList();
  }
}
