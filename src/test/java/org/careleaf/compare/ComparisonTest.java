package org.careleaf.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.compare.Comparison.Row;
import org.careleaf.content.SampleContent;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

class ComparisonTest {
  private final Library library = SampleContent.load();
  private final Comparison redAndBlue = compare("red-knee", "blue-knee");

  @Test
  void eachAspectHasARowInItsOrder() {
    assertEquals(List.of(Aspect.values()), redAndBlue.rows().stream().map(Row::aspect).toList());
  }

  @Test
  void agreementComesFromIdsAndStructuredFacts() {
    assertEquals(
        Map.ofEntries(
            Map.entry(Aspect.WARNING_SIGNS, Agreement.SAME),
            Map.entry(Aspect.WHEN_TO_CALL, Agreement.SAME),
            Map.entry(Aspect.WHAT_IT_IS, Agreement.NOT_COMPARED),
            Map.entry(Aspect.WHERE_IT_HURTS, Agreement.DIFFERENT),
            Map.entry(Aspect.WHERE_IT_SPREADS, Agreement.SAME),
            // The same symptom with another frequency.
            Map.entry(Aspect.WHAT_IT_FEELS_LIKE, Agreement.PARTLY),
            // One has it, the other has it not.
            Map.entry(Aspect.NUMBNESS_OR_WEAKNESS, Agreement.DIFFERENT),
            Map.entry(Aspect.HOW_IT_STARTS, Agreement.DIFFERENT),
            // The ranges overlap.
            Map.entry(Aspect.WHO_GETS_IT, Agreement.PARTLY),
            Map.entry(Aspect.WHAT_RAISES_THE_RISK, Agreement.NOT_STATED),
            Map.entry(Aspect.WHAT_MAKES_IT_WORSE, Agreement.PARTLY),
            Map.entry(Aspect.WHAT_EASES_IT, Agreement.NOT_STATED),
            Map.entry(Aspect.TESTS, Agreement.SAME),
            // The same treatment on another line.
            Map.entry(Aspect.FIRST_TREATMENTS, Agreement.PARTLY),
            Map.entry(Aspect.OTHER_TREATMENTS, Agreement.NOT_STATED),
            Map.entry(Aspect.SURGERY, Agreement.NOT_STATED),
            Map.entry(Aspect.HOW_LONG_IT_LASTS, Agreement.SAME),
            Map.entry(Aspect.NOT_KNOWN, Agreement.NOT_STATED),
            Map.entry(Aspect.PREVENTION, Agreement.NOT_STATED),
            Map.entry(Aspect.ALSO_CALLED, Agreement.NOT_COMPARED),
            Map.entry(Aspect.CODES, Agreement.DIFFERENT)),
        redAndBlue.rows().stream().collect(Collectors.toMap(Row::aspect, Row::agreement)));
  }

  @Test
  void whatIsNotStatedIsNotNone() {
    Row easing = row(redAndBlue, Aspect.WHAT_EASES_IT);

    assertTrue(easing.cells().get(0) instanceof CellValue.Items);
    assertEquals(new CellValue.NotStated(), easing.cells().get(1));
  }

  @Test
  void anItemKnowsWhichColumnsSayItToo() {
    assertEquals(
        Map.of("kneeling", Set.of(0, 1), "stairs", Set.of(0)),
        columnsById(redAndBlue, Aspect.WHAT_MAKES_IT_WORSE, 0));
    assertEquals(
        Map.of("numb-toes", Set.of(1)), columnsById(redAndBlue, Aspect.NUMBNESS_OR_WEAKNESS, 1));
  }

  @Test
  void differencesOnlyLeavesOutWhatIsTheSameButNeverWarningSigns() {
    List<Aspect> kept = redAndBlue.differencesOnly().rows().stream().map(Row::aspect).toList();

    assertEquals(Agreement.SAME, row(redAndBlue, Aspect.WARNING_SIGNS).agreement());
    assertTrue(kept.contains(Aspect.WARNING_SIGNS) && kept.contains(Aspect.WHEN_TO_CALL));
    assertTrue(kept.contains(Aspect.WHAT_EASES_IT), "not stated stays");
    assertTrue(!kept.contains(Aspect.TESTS) && !kept.contains(Aspect.WHERE_IT_SPREADS));
  }

  @Test
  void whatTellsThemApartComesFromTheDifferentialDiagnosis() {
    assertEquals(
        List.of("0 from 1: Your knee is red, not blue.", "1 from 0: Your knee is blue, not red."),
        redAndBlue.distinctions().stream()
            .map(d -> d.column() + " from " + d.other() + ": " + d.statement().plain())
            .toList());
    assertEquals(List.of(), compare("red-knee", "plain-knee").distinctions());
  }

  @Test
  void aConditionThatStatesNothingMakesEveryRowNotStatedButWhatItStates() {
    Comparison withPlain = compare("red-knee", "blue-knee", "plain-knee");

    assertEquals(3, row(withPlain, Aspect.CODES).cells().size());
    assertEquals(Agreement.SAME, row(withPlain, Aspect.WARNING_SIGNS).agreement());
    assertEquals(Agreement.NOT_STATED, row(withPlain, Aspect.WHEN_TO_CALL).agreement());
    assertEquals(Agreement.NOT_STATED, row(withPlain, Aspect.WHERE_IT_HURTS).agreement());
  }

  @Test
  void twoOfThreeThatShareNothingWithTheThirdArePartly() {
    Comparison three = compare("red-knee", "blue-knee", "red-knee-again");

    assertEquals(Agreement.PARTLY, row(three, Aspect.HOW_IT_STARTS).agreement());
  }

  @Test
  void fewerThanTwoMoreThanFourOrTheSameTwiceAreRefused() {
    Condition red = library.condition("red-knee").orElseThrow();

    assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(red), library));
    assertThrows(IllegalArgumentException.class, () -> Comparison.of(List.of(red, red), library));
    assertThrows(
        IllegalArgumentException.class,
        () -> Comparison.of(List.of(red, red, red, red, red), library));
  }

  private Comparison compare(String... ids) {
    return Comparison.of(List.of(ids).stream().map(this::condition).toList(), library);
  }

  /** A condition of the library; "ID-again" is its twin under another id. */
  private Condition condition(String id) {
    Condition c = library.condition(id.replace("-again", "")).orElseThrow();
    return new Condition(
        id,
        c.name(),
        c.labels(),
        c.overview(),
        c.picture(),
        c.care(),
        c.outlook(),
        c.differentialDiagnosis(),
        c.review());
  }

  private static Row row(Comparison comparison, Aspect aspect) {
    return comparison.rows().stream()
        .filter(row -> row.aspect() == aspect)
        .findFirst()
        .orElseThrow();
  }

  private static Map<String, Set<Integer>> columnsById(
      Comparison comparison, Aspect aspect, int column) {
    return row(comparison, aspect).cells().get(column) instanceof CellValue.Items items
        ? items.items().stream()
            .collect(Collectors.toMap(CellValue.Item::id, CellValue.Item::columns))
        : Map.of();
  }
}
