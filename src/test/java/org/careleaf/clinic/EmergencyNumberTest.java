package org.careleaf.clinic;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.careleaf.model.GlossaryTerm;
import org.careleaf.model.Translation;
import org.junit.jupiter.api.Test;

/** What of a text is the emergency number; that every text is looked at, ClinicFolderTest tests. */
class EmergencyNumberTest {
  @Test
  void onlyTheNumberItselfIsChanged() {
    assertEquals("Call 112.", said("Call 911."));
    assertEquals("112, 112: \"112\"", said("911, 911: \"911\""));
    assertEquals(
        "9110 and 1911 and 9,911 and 911.5 and x911",
        said("9110 and 1911 and 9,911 and 911.5 and x911"));
  }

  @Test
  void aNumberIsTakenAsItIsWritten() {
    GlossaryTerm term = term("Call 911.");

    assertEquals("Call $1 5.", new EmergencyNumber("911", "$1 5").term(term).plain());
    assertEquals("Call 911.", new EmergencyNumber("9.1", "112").term(term).plain());
  }

  @Test
  void plainWordsOfSingleFormsAreRewrittenToo() {
    GlossaryTerm term =
        new GlossaryTerm(
            "word",
            List.of("word", "words"),
            "911",
            Map.of("words", "call 911"),
            Optional.empty(),
            GlossaryTerm.Use.REPLACE,
            Translation.ORIGINAL);

    assertEquals("call 112", new EmergencyNumber("911", "112").term(term).plainOf("words"));
  }

  private static String said(String text) {
    return new EmergencyNumber("911", "112").term(term(text)).plain();
  }

  private static GlossaryTerm term(String text) {
    return new GlossaryTerm(
        "word", List.of("word"), text, Optional.empty(), GlossaryTerm.Use.TAUGHT);
  }
}
