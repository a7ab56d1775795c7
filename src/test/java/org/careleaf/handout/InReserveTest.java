package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.careleaf.content.ShippedContent;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Treatment;
import org.careleaf.model.TreatmentOption.Line;
import org.junit.jupiter.api.Test;

/** What staff keeps in reserve is not offered on paper, and asks for nothing there. */
class InReserveTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final HandoutOptions OPTIONS = Samples.options(PaperSize.LETTER);

  @Test
  void aHandoutOfTheConditionDoesNotNameIt() {
    Condition condition = LIBRARY.condition("degenerative-disc-disease").orElseThrow();
    List<String> reserved =
        condition.care().treatments().stream()
            .filter(option -> option.line() == Line.IN_RESERVE)
            .map(option -> LIBRARY.treatment(option.treatmentId()).orElseThrow())
            .map(Treatment::name)
            .toList();
    assertEquals(List.of("Duloxetine (Cymbalta)"), reserved);

    String text =
        new PlainTextWriter()
            .write(Samples.composer(LIBRARY).conditions(List.of(condition), OPTIONS))
            .toLowerCase(Locale.ROOT);

    assertFalse(text.contains("duloxetine"));
    assertFalse(text.contains("under 25"), "who must ask before duloxetine");
    assertTrue(text.contains("ibuprofen"));
  }
}
