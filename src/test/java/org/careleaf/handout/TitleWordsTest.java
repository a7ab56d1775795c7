package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.Title;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;

/**
 * A hard word of the title is said beside it; what it means, the part "What it is" tells, where
 * there is one.
 */
class TitleWordsTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final String HARD = "spondylolisthesis";
  private static final String PLAIN = "back-spasm";

  private static Handout handout(Set<Part> leftOut, String... conditions) {
    HandoutOptions options =
        Samples.options(PaperSize.LETTER)
            .with(new Selection(Selection.Length.FULL, leftOut, Set.of()));
    return Samples.composer(LIBRARY)
        .conditions(
            Arrays.stream(conditions).map(id -> LIBRARY.condition(id).orElseThrow()).toList(),
            options);
  }

  private static String said(Handout handout) {
    return handout.blocks().stream()
        .flatMap(block -> block instanceof Title title ? Stream.of(title.say()) : Stream.of())
        .findFirst()
        .orElseThrow();
  }

  private static List<String> listed(Handout handout) {
    return handout.blocks().stream()
        .flatMap(
            block ->
                block instanceof Definitions(var items)
                    ? items.stream().map(Definition::term)
                    : Stream.of())
        .toList();
  }

  @Test
  void itIsSaidBesideTheTitleAndNotListedOnceMore() {
    Handout handout = handout(Set.of(), HARD);
    assertEquals("spon-duh-loh-lis-THEE-sis", said(handout));
    assertEquals(List.of(), listed(handout));
    assertTrue(
        ReadingOrder.of(handout).contains("Spondylolisthesis (spon-duh-loh-lis-THEE-sis)"),
        () -> ReadingOrder.of(handout).toString());
  }

  @Test
  void whereNothingTellsWhatItIsItIsListed() {
    Handout handout = handout(Set.of(Part.WHAT_IT_IS), HARD);
    assertEquals("", said(handout));
    assertEquals(List.of(HARD), listed(handout));
  }

  @Test
  void ofSeveralTopicsNoneIsTheTitle() {
    Handout handout = handout(Set.of(), HARD, PLAIN);
    assertEquals("", said(handout));
    assertEquals(List.of(HARD), listed(handout));
  }

  @Test
  void aPlainTitleNeedsNoHelp() {
    assertEquals("", said(handout(Set.of(), PLAIN)));
  }
}
