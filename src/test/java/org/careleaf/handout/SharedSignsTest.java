package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.model.Library;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;
import org.careleaf.model.Urgency;
import org.careleaf.model.WarningSign;
import org.junit.jupiter.api.Test;

/** What the emergency card of a treatment's sheet says, in the content that ships. */
class SharedSignsTest {
  private static final Set<String> CAUDA_EQUINA =
      Set.of("bladder-or-bowel-change", "saddle-numbness", "both-legs", "sexual-function-loss");

  private static final LoadResult CONTENT = ShippedContent.loaded();
  private static final Library LIBRARY = CONTENT.library();
  private static final SharedSigns SIGNS = new SharedSigns(LIBRARY);

  @Test
  void everyTreatmentHasTheSignsOfAllThatItIsUsedFor() {
    LIBRARY
        .treatments()
        .values()
        .forEach(treatment -> assertTrue(ids(treatment).containsAll(CAUDA_EQUINA), treatment.id()));
  }

  @Test
  void aSignOfOnlySomeOfThemIsLeftToTheirOwnSheets() {
    Set<String> stone = emergencies("kidney-stone");
    Treatment forMany = LIBRARY.treatment("nsaids").orElseThrow();
    Treatment forStones = LIBRARY.treatment("kidney-stone-treatment").orElseThrow();

    assertTrue(stone.contains("flank-pain-with-fever"));
    assertTrue(ids(forStones).contains("flank-pain-with-fever"));
    assertTrue(!ids(forMany).contains("flank-pain-with-fever"));
  }

  @Test
  void theSheetPrintsThem() {
    for (Treatment treatment : LIBRARY.treatments().values()) {
      List<String> printed =
          sheet(treatment).blocks().stream()
              .flatMap(block -> block instanceof CareCard card ? card.items().stream() : null)
              .map(Passage::text)
              .toList();
      List<String> signs =
          Stream.concat(
                  treatment.guide().warningSigns().stream()
                      .filter(sign -> sign.urgency() == Urgency.EMERGENCY)
                      .map(WarningSign::statement),
                  SIGNS.of(treatment).stream().map(RedFlag::statement))
              .map(Statement::plain)
              .toList();

      assertEquals(signs, printed.subList(0, signs.size()), treatment.id());
    }
  }

  private static Set<String> ids(Treatment treatment) {
    return SIGNS.of(treatment).stream().map(RedFlag::id).collect(Collectors.toSet());
  }

  private static Set<String> emergencies(String condition) {
    return LIBRARY.redFlags(LIBRARY.condition(condition).orElseThrow()).stream()
        .filter(flag -> flag.urgency() == Urgency.EMERGENCY)
        .map(RedFlag::id)
        .collect(Collectors.toSet());
  }

  private static Handout sheet(Treatment treatment) {
    HandoutItem item = new HandoutItem.OfTreatment(treatment.id());
    HandoutOptions options = new HandoutOptions(PaperSize.LETTER, LocalDate.of(2026, 2, 3));
    return new HandoutMaker(new Languages(LIBRARY, CONTENT.translations()), Optional.empty())
        .make(
            new HandoutRequest(
                List.of(item),
                Tongues.only(LIBRARY.edition().language()),
                options,
                ForPatient.NOBODY));
  }
}
