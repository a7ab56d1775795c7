package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.content.LibraryLoader;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/** The short form of the conditions that ship. */
class ShippedShortFormTest {
  private static final Library LIBRARY = LibraryLoader.load(Path.of("data")).library();
  private static final Words WORDS = new Words(Locale.ENGLISH);

  /** Some conditions are helped by a medicine alone, which other sheets leave out to be short. */
  @Test
  void saysOfEachConditionWhatHelps() {
    List<String> silent =
        LIBRARY.conditions().values().stream()
            .filter(condition -> texts(condition).anyMatch(WORDS.text("cell.notStated")::equals))
            .map(Condition::id)
            .toList();

    assertFalse(LIBRARY.conditions().isEmpty());
    assertEquals(List.of(), silent);
  }

  private static Stream<String> texts(Condition condition) {
    HandoutOptions brief =
        Samples.options(PaperSize.LETTER).with(new Selection(Length.SHORT, Set.of(), Set.of()));
    return ReadingOrder.of(
        new HandoutComposer(LIBRARY, WORDS).conditions(List.of(condition), brief))
        .stream();
  }
}
