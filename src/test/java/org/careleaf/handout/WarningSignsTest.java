package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Library;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;

/** When to get help with a treatment. */
class WarningSignsTest {
  private static final Library LIBRARY = OpenTopics.library();
  private static final Words WORDS = new Words(Locale.ENGLISH);
  private static final HandoutItem ALPHA = new OfCondition(TestLibrary.ALPHA);
  private static final HandoutItem TABLETS = new OfTreatment("tablets");

  @Test
  void whatMayHappenWithATreatmentStandsInTheCardsOfItsSheet() {
    assertEquals("black poop", signs(Urgency.EMERGENCY, Selection.FULL, TABLETS).getFirst());
    assertEquals(List.of("a rash"), signs(Urgency.SAME_DAY, Selection.FULL, TABLETS));
  }

  @Test
  void besideAConditionTheyAreUnitedWithItsSigns() {
    List<String> both = signs(Urgency.EMERGENCY, Selection.FULL, ALPHA, TABLETS);
    List<String> own = signs(Urgency.EMERGENCY, Selection.FULL, ALPHA);

    assertTrue(!own.isEmpty() && both.containsAll(own), both.toString());
    assertTrue(both.contains("black poop"));
    assertEquals(own.size() + 1, both.size());
  }

  @Test
  void noneOfThemCanBeStruckOrLeftOut() {
    Selection least =
        new Selection(
            Length.SHORT,
            Set.of(Part.values()),
            Set.of(
                "treatments/tablets:warningSigns.bleed", "treatments/tablets:warningSigns.rash"));

    assertTrue(signs(Urgency.EMERGENCY, least, TABLETS).contains("black poop"));
    assertEquals(List.of("a rash"), signs(Urgency.SAME_DAY, least, TABLETS));
  }

  @Test
  void whoSignsSignsThemAndHowSoonTheyCallForHelp() {
    Map<String, String> words =
        PrintedWords.of(LIBRARY, LIBRARY.treatment("tablets").orElseThrow(), WORDS);

    assertEquals("black poop", words.get("warningSigns.bleed.plain"));
    assertEquals("EMERGENCY", words.get("warningSigns.bleed urgency"));
  }

  /** The first page of a sheet in large letters may have no room for a second group. */
  @Test
  void inLargeLettersTheFirstGroupOfSignsIsAsFullAsThePage() {
    assertEquals(List.of(4, 5), sizes(cards(9, "a sign")));
    assertEquals(List.of(7, 2), large(9, "a sign"));
    assertEquals(List.of(6, 2), large(8, "a sign"));
    assertEquals(List.of(7), large(7, "a sign"));
    assertEquals(List.of(7, 4, 4), large(15, "a sign"));
    assertEquals(List.of(4, 5), large(9, "a".repeat(100)));
  }

  /** A clinic's own signs may be of any length. */
  @Test
  void howeverLongTheFirstSignIsTheFirstGroupHoldsSigns() {
    assertEquals(List.of(2, 7), large(9, "a".repeat(300)));
    assertEquals(List.of(2, 7), large(9, "a".repeat(500)));
    assertEquals(List.of(2), large(2, "a".repeat(900)));
  }

  /** What stands above takes from the room of the first group, which no page's end may cut. */
  @Test
  void underALetterheadTheFirstGroupIsSmaller() {
    Letterhead clinic =
        new Letterhead(
            "Hill Clinic",
            List.of("1 Hill Street", "Hill"),
            Optional.of("555 0100"),
            Optional.of("8 to 5"),
            Optional.empty());
    Block mast = new Block.Masthead(Optional.of(clinic), "For Ann", "November 30");
    Block message = new Block.MainMessage(Passage.of("m".repeat(380)));
    String sign = "a".repeat(80);

    assertEquals(List.of(7), large(7, sign));
    assertEquals(List.of(5, 2), large(7, sign, message));
    assertEquals(List.of(4, 3), large(7, sign, mast, message));
    assertEquals(List.of(4, 5), large(9, sign, mast, message));
    assertEquals(List.of(2, 5), large(7, sign, mast, message, message));
  }

  private static List<CareCard> cards(int signs, String sign) {
    List<Passage> all = Passage.all(Collections.nCopies(signs, sign));
    return CareCards.cards(Urgency.EMERGENCY, "now", "also", CareCards.even(all, CareCards.GROUP));
  }

  /** How many signs each group has in large letters, under what stands above. */
  private static List<Integer> large(int signs, String sign, Block... above) {
    List<Block> blocks = new ArrayList<>(List.of(above));
    blocks.addAll(cards(signs, sign));
    blocks.add(new Block.Heading(2, "below"));
    List<Block> fitted = FirstPage.fitted(blocks, "also");

    assertEquals(blocks.subList(0, above.length), fitted.subList(0, above.length));
    assertEquals(blocks.getLast(), fitted.getLast());
    List<CareCard> cards =
        fitted.subList(above.length, fitted.size() - 1).stream().map(CareCard.class::cast).toList();
    assertEquals("now", cards.getFirst().heading());
    assertTrue(cards.stream().skip(1).allMatch(card -> card.heading().equals("also")));
    return sizes(cards);
  }

  private static List<Integer> sizes(List<CareCard> cards) {
    return cards.stream().map(card -> card.items().size()).toList();
  }

  private static List<String> signs(Urgency urgency, Selection selection, HandoutItem... items) {
    HandoutOptions options = Samples.options(PaperSize.LETTER).with(selection);
    return new HandoutComposer(LIBRARY, WORDS)
        .compose(Arrays.asList(items), options, ForPatient.NOBODY, "").blocks().stream()
            .flatMap(block -> block instanceof CareCard card ? Stream.of(card) : null)
            .filter(card -> card.urgency() == urgency)
            .flatMap(card -> card.items().stream())
            .map(Passage::text)
            .toList();
  }
}
