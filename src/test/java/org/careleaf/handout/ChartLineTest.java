package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

class ChartLineTest {
  @Test
  void itSaysWhatWasGivenAndNothingOfWhom() {
    Languages languages = Languages.only(TestLibrary.library());
    Look large = new Look(Look.TypeSize.LARGE, Look.Ink.COLOUR, Look.Pictures.TWO);
    HandoutRequest request =
        new HandoutRequest(
            List.of(
                new HandoutItem.OfCondition(TestLibrary.ALPHA),
                new HandoutItem.OfCondition(TestLibrary.BETA)),
            Tongues.only(Locale.ENGLISH),
            new HandoutOptions(PaperSize.LETTER, LocalDate.of(2026, 11, 22), large, Selection.FULL),
            new ForPatient("Ana Lee", "A note", ForPatient.FollowUp.NONE, Map.of()));

    assertEquals(
        "Given 2026-11-22: Alpha ache, Beta bruise; English, large print, 2 pages; edition T1; code"
            + " "
            + new HandoutCode(languages).of(request)
            + "; by MK; interpreter no; teach-back done",
        new ChartLine("MK", false, true).of(request, languages, 2));
  }
}
