package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Part;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Selection.Length;
import org.careleaf.handout.Tongues;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The parts that are said to be possible are those that handouts of the content have. */
class PartsAskedTest {
  private static final LoadResult CONTENT = ShippedContent.loaded();
  private static final HandoutMaker MAKER =
      new HandoutMaker(Content.languages(CONTENT), Optional.empty());

  @ParameterizedTest
  @EnumSource
  void whatHandoutsHaveIsPossibleAndNothingElse(Length length) {
    Map<Class<?>, Set<Part>> had = new HashMap<>();
    Map<Class<?>, Set<Part>> possible = new HashMap<>();
    for (HandoutItem item : new HandoutTopics(CONTENT.library(), List.of()).all()) {
      Object without = made(item, length, EnumSet.noneOf(Part.class));
      Set<Part> parts = had.computeIfAbsent(item.getClass(), _ -> EnumSet.noneOf(Part.class));
      for (Part part : EnumSet.complementOf(EnumSet.copyOf(parts))) {
        if (!made(item, length, EnumSet.of(part)).equals(without)) {
          parts.add(part);
        }
      }
      possible.put(item.getClass(), PartsAsked.possible(List.of(item), length == Length.SHORT));
    }
    assertEquals(possible, had);
  }

  private static Object made(HandoutItem item, Length length, Set<Part> parts) {
    HandoutOptions options =
        new HandoutOptions(PaperSize.LETTER, LocalDate.EPOCH)
            .with(new Selection(length, EnumSet.complementOf(EnumSet.copyOf(parts)), Set.of()));
    return MAKER
        .make(
            new HandoutRequest(
                List.of(item), Tongues.only(Locale.ENGLISH), options, ForPatient.NOBODY))
        .blocks()
        .stream()
        // It holds the code, which knows what was left out.
        .filter(block -> !(block instanceof Block.FinePrint))
        .toList();
  }
}
