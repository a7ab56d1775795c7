package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/** The short form of the conditions that ship. */
class ShippedShortFormTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final Words WORDS = new Words(Locale.ENGLISH);
  private static final HandoutOptions BRIEF =
      Samples.options(PaperSize.LETTER).with(new Selection(Length.SHORT, Set.of(), Set.of()));

  /** Some conditions are helped by a medicine alone, which other sheets leave out to be short. */
  @Test
  void saysOfEachConditionWhatHelps() {
    List<String> silent =
        LIBRARY.conditions().values().stream()
            .filter(
                condition ->
                    texts(condition)
                        .anyMatch(
                            text ->
                                text.equals(WORDS.text("cell.notStated"))
                                    || text.equals(WORDS.text("handout.askUs"))))
            .map(Condition::id)
            .toList();

    assertFalse(LIBRARY.conditions().isEmpty());
    assertEquals(List.of(), silent);
  }

  /** A sheet must not promise what the content does not say. */
  @Test
  void aComparisonPromisesWhatTellsThemApartOnlyWhereItSaysSo() {
    assertEquals(
        "These can feel alike. This sheet shows what tells them apart.",
        message("back-spasm", "kidney-stone"));
    assertEquals(
        "This sheet shows these problems side by side.", message("herniated-disc", "kidney-stone"));
  }

  private static String message(String... ids) {
    List<Condition> conditions =
        Stream.of(ids).map(id -> LIBRARY.condition(id).orElseThrow()).toList();
    return new HandoutComposer(LIBRARY, WORDS)
        .comparison(conditions, BRIEF).blocks().stream()
            .flatMap(block -> block instanceof Block.MainMessage(var said) ? Stream.of(said) : null)
            .map(Passage::text)
            .findFirst()
            .orElseThrow();
  }

  private static Stream<String> texts(Condition condition) {
    return ReadingOrder.of(
        new HandoutComposer(LIBRARY, WORDS).conditions(List.of(condition), BRIEF))
        .stream();
  }
}
