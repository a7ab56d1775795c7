package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Picture;
import org.careleaf.handout.Block.Steps;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.model.Library;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Treatment;
import org.junit.jupiter.api.Test;

/** The order of a treatment's own sheet. */
class TreatmentSheetTest {
  private static final Words WORDS = new Words(Locale.ENGLISH);
  private static final Set<Treatment.Kind> SHOTS_AND_SURGERY =
      EnumSet.of(Treatment.Kind.INJECTION, Treatment.Kind.SURGERY);
  private static final Library SHIPPED = ShippedContent.library();

  @Test
  void whoMustAskFirstIsToldBeforeHowToTakeAMedicine() {
    List<Block> sheet = sheet(OpenTopics.library(), new OfTreatment("tablets"));

    assertTrue(at(sheet, AskFirst.class) < at(sheet, Steps.class));
    assertEquals(1, sheet.stream().filter(AskFirst.class::isInstance).count());
  }

  @Test
  void soItIsOfAllButShotsAndSurgeryOfWhichItIsToldAfterwards() {
    Map<Boolean, List<Treatment>> all =
        SHIPPED.treatments().values().stream()
            .filter(treatment -> !treatment.evidence().contraindications().isEmpty())
            .collect(
                Collectors.partitioningBy(
                    treatment -> SHOTS_AND_SURGERY.contains(treatment.kind())));

    all.forEach(
        (afterwards, treatments) -> {
          assertFalse(treatments.isEmpty());
          for (Treatment one : treatments) {
            List<Block> sheet = sheet(SHIPPED, new OfTreatment(one.id()));
            assertEquals(afterwards, at(sheet, Steps.class) < at(sheet, AskFirst.class), one.id());
          }
        });
  }

  @Test
  void ofSeveralTopicsOneCardStandsAfterAllOfThem() {
    List<Block> sheet =
        sheet(OpenTopics.library(), new OfTreatment("tablets"), new OfCondition(TestLibrary.ALPHA));

    assertTrue(at(sheet, Steps.class) < at(sheet, AskFirst.class));
    assertEquals(1, sheet.stream().filter(AskFirst.class::isInstance).count());
  }

  @Test
  void theFirstDrawingStandsWithWhatToDoAndTheSecondWithWhatItDoes() {
    Treatment drawn =
        SHIPPED.treatments().values().stream()
            .filter(treatment -> treatment.guide().illustrations().size() > 1)
            .findFirst()
            .orElseThrow();
    List<Block> sheet = sheet(SHIPPED, new OfTreatment(drawn.id()));
    List<Integer> drawings =
        IntStream.range(0, sheet.size())
            .filter(at -> sheet.get(at) instanceof Picture)
            .boxed()
            .toList();

    assertEquals(2, drawings.size());
    assertEquals(Optional.of(WORDS.text("handout.steps")), headingOver(sheet, drawings.getFirst()));
    assertEquals(Optional.of(WORDS.text("handout.risks")), headingOver(sheet, drawings.getLast()));
  }

  private static Optional<String> headingOver(List<Block> sheet, int at) {
    return sheet.subList(0, at).reversed().stream()
        .flatMap(block -> block instanceof Heading heading ? Optional.of(heading).stream() : null)
        .map(Heading::text)
        .findFirst();
  }

  private static int at(List<Block> sheet, Class<? extends Block> kind) {
    return IntStream.range(0, sheet.size())
        .filter(at -> kind.isInstance(sheet.get(at)))
        .findFirst()
        .orElseThrow();
  }

  private static List<Block> sheet(Library library, HandoutItem... items) {
    return new HandoutComposer(library, WORDS)
        .compose(Arrays.asList(items), Samples.options(PaperSize.LETTER), ForPatient.NOBODY, "")
        .blocks();
  }
}
