package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Block.Note;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Block.Pair;
import org.careleaf.handout.Block.Steps;
import org.careleaf.handout.ForPatient.FollowUp;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.Selection.Length;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class HandoutMakerTest {
  private static final LocalDate DAY = LocalDate.of(2026, 2, 3);
  private static final Locale SPANISH = Locale.of("es");
  private static final HandoutItem ALPHA = new OfCondition(TestLibrary.ALPHA);
  private static final HandoutItem BETA = new OfCondition(TestLibrary.BETA);
  private static final HandoutItem GAMMA = new OfCondition(TestLibrary.GAMMA);

  private final HandoutMaker maker = maker(TestLibrary.library());

  @Test
  void aBasketUnitesTheEmergencySignsAndSaysEachOnce() {
    Handout basket = maker.make(request(ALPHA, GAMMA, BETA));
    List<String> signs =
        only(basket, CareCard.class)
            .filter(CareCard::isEmergency)
            .flatMap(card -> card.items().stream().map(Passage::text))
            .toList();

    assertEquals(List.of("trouble breathing", "someone who does not wake up"), signs);
  }

  @Test
  void whatTwoTopicsSayAlikeIsPrintedOnceUnderBothNames() {
    Condition alpha = TestLibrary.library().condition(TestLibrary.ALPHA).orElseThrow();
    Condition beta = TestLibrary.library().condition(TestLibrary.BETA).orElseThrow();
    HandoutMaker of =
        maker(TestLibrary.of(List.of(alpha, beta, twin(alpha)), TestLibrary.redFlags()));
    List<String> texts = ReadingOrder.of(of.make(request(ALPHA, BETA, new OfCondition("delta"))));

    assertEquals(1, Collections.frequency(texts, "Walk a little, many times a day."));
    assertEquals(1, Collections.frequency(texts, "Walk as you like."));
    int shared = texts.indexOf("For alpha ache and delta");
    assertTrue(
        shared >= 0 && shared < texts.indexOf("Walk a little, many times a day."), texts::toString);
    assertTrue(texts.indexOf("For beta bruise") < texts.indexOf("Walk as you like."));
  }

  private static Condition twin(Condition c) {
    return new Condition(
        "delta",
        "Delta",
        c.labels(),
        c.overview(),
        c.picture(),
        c.care(),
        c.outlook(),
        List.of(),
        c.review());
  }

  @Test
  void whereItSaysToCallTodayTheClinicsTelephoneStands() {
    assertTrue(headings(Optional.of("555 0100")).contains("Call us today at 555 0100 if you have"));
    assertTrue(
        headings(Optional.empty()).contains("Call us today at " + "_".repeat(18) + " if you have"),
        "no line to write a telephone number on");
    assertTrue(headings(Optional.of("5".repeat(25))).contains("Call us today if you have"));
  }

  private List<String> headings(Optional<String> phone) {
    Letterhead clinic =
        new Letterhead("Clinic", List.of(), phone, Optional.empty(), Optional.empty());
    Handout handout = new HandoutMaker(maker.languages(), Optional.of(clinic)).make(request(ALPHA));
    return only(handout, Block.CareCard.class).map(Block.CareCard::heading).toList();
  }

  @Test
  void aBasketKeepsTheOrderItWasGiven() {
    Handout basket = maker.make(request(GAMMA, new OfTreatment("walk"), ALPHA));

    assertEquals("Gamma crisis, walking and alpha ache", basket.title());
    List<String> texts = ReadingOrder.of(basket);
    assertTrue(texts.indexOf("Walking") < texts.lastIndexOf("Alpha ache"));
    assertTrue(texts.indexOf("Gamma crisis") < texts.indexOf("Walking"));
  }

  @Test
  void aComparisonAndATopicGoTogether() {
    Handout basket =
        maker.make(request(new OfComparison(List.of(TestLibrary.ALPHA, TestLibrary.BETA)), GAMMA));

    assertEquals(1, only(basket, Block.ComparisonTable.class).count());
    assertEquals("Alpha ache, beta bruise and gamma crisis", basket.title());
  }

  @Test
  void aTopicThatTheContentDoesNotHaveIsNamed() {
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class, () -> maker.make(request(new OfCondition("gone"))));

    assertEquals("The content has no condition \"gone\".", e.getMessage());
  }

  @ParameterizedTest
  @EnumSource(Part.class)
  void noPartTakesTheEmergencyCardOrWhenToCallWithIt(Part part) {
    Selection without = new Selection(Length.FULL, Set.of(part), Set.of());
    List<Block> cards =
        only(maker.make(request(ALPHA)), CareCard.class).map(Block.class::cast).toList();

    assertEquals(3, cards.size());
    assertEquals(cards, only(maker.make(with(without, ALPHA)), CareCard.class).toList());
  }

  @Test
  void theShortFormSaysLess() {
    Selection brief = new Selection(Length.SHORT, Set.of(), Set.of());
    List<String> texts = ReadingOrder.of(maker.make(with(brief, ALPHA)));

    assertTrue(texts.contains("What helps"));
    assertFalse(texts.contains("What to expect"));
    assertTrue(texts.contains("trouble breathing"));
  }

  @Test
  void aStruckLineGoesAndTakesItsHeadingWithItWhenItWasTheLast() {
    String lifting = "conditions/alpha-ache:avoid.lifting";
    String rest = "conditions/alpha-ache:treatments.rest";
    Handout one = maker.make(with(Selection.FULL.striking(Set.of(lifting)), ALPHA));
    Handout both = maker.make(with(Selection.FULL.striking(Set.of(lifting, rest)), ALPHA));

    assertTrue(ReadingOrder.of(one).contains("Staying in bed. It slows you down."));
    assertFalse(ReadingOrder.of(one).contains("Lifting heavy things"));
    assertTrue(ReadingOrder.of(one).contains("What to avoid"));
    assertFalse(ReadingOrder.of(both).contains("What to avoid"));
  }

  @Test
  void aWarningSignAndAMedicineCannotBeStruck() {
    Set<String> dangerous =
        Set.of(
            "red-flags/cannot-breathe",
            "red-flags/fever",
            "conditions/alpha-ache:treatments.tablets");
    List<String> texts =
        ReadingOrder.of(maker.make(with(Selection.FULL.striking(dangerous), ALPHA)));

    assertTrue(texts.contains("trouble breathing"));
    assertTrue(texts.contains("a fever"));
    assertTrue(texts.contains("Ask us which tablets are safe for you."));
  }

  @Test
  void whatWasTypedStandsOnTheSheetAndNotInItsTitle() {
    ForPatient ana =
        new ForPatient(
            "Ana Lee",
            "Walk to the gate.\n\nThen rest.",
            new FollowUp("May 3", "Room 2"),
            Map.of());
    Handout handout =
        maker.make(new HandoutRequest(List.of(ALPHA), english(), options(Selection.FULL), ana));

    assertEquals(
        List.of(
            new Note(
                "A note for you",
                List.of("Walk to the gate.", "Then rest."),
                List.of("Your next visit: May 3", "Where: Room 2"))),
        only(handout, Note.class).toList());
    assertEquals("For Ana Lee", only(handout, Masthead.class).toList().getFirst().recipient());
    assertTrue(handout.footer().startsWith("For Ana Lee"));
    assertEquals("Alpha ache", handout.title());
    assertFalse(ana.toString().contains("Ana"));
  }

  @Test
  void aFieldIsFilledOrLeftToWriteOn() {
    ForPatient filled =
        new ForPatient(
            "", "Take [[how many]] a day, at [[time]].", FollowUp.NONE, Map.of("how many", "2"));
    Handout handout =
        maker.make(new HandoutRequest(List.of(ALPHA), english(), options(Selection.FULL), filled));

    assertEquals(
        List.of("Take 2 a day, at __________."),
        only(handout, Note.class).toList().getFirst().paragraphs());
    assertEquals(List.of("how many", "time"), handout.fields());
  }

  @Test
  void twoLanguagesStandSideBySideAndNothingOfEitherIsLost() {
    HandoutMaker sample = new HandoutMaker(SampleContent.languages(), Optional.empty());
    List<HandoutItem> knee = List.of(new OfCondition("red-knee"));
    HandoutOptions options = options(Selection.FULL);
    Handout spanish =
        sample.make(new HandoutRequest(knee, Tongues.only(SPANISH), options, ForPatient.NOBODY));
    Handout english = sample.make(new HandoutRequest(knee, english(), options, ForPatient.NOBODY));
    Tongues both = new Tongues(SPANISH, Optional.of(Locale.ENGLISH), Tongues.Form.SIDE_BY_SIDE);
    Handout together = sample.make(new HandoutRequest(knee, both, options, ForPatient.NOBODY));

    List<String> texts = ReadingOrder.of(together);
    assertTrue(only(together, Pair.class).count() > 4);
    assertEquals(List.of(), missing(english, texts, Block.CareCard.class));
    assertEquals(List.of(), missing(spanish, texts, Steps.class));
    assertEquals(List.of(), missing(spanish, texts, CareCard.class));
    assertEquals(List.of(), missing(english, texts, Steps.class));
    assertEquals(List.of(), missing(english, texts, Block.Title.class));
    assertEquals(List.of(), missing(spanish, texts, Block.Title.class));
  }

  /** The other language's title and message would push them over the end of the first page. */
  @Test
  void inLargeLettersTheEmergencySignsFollowWhatHeadsTheSheetInTheirLanguage() {
    HandoutMaker sample = new HandoutMaker(SampleContent.languages(), Optional.empty());
    HandoutOptions usual = options(Selection.FULL);
    HandoutOptions large =
        new HandoutOptions(
            usual.paper(),
            usual.date(),
            new Look(TypeSize.LARGE, Look.Ink.COLOUR, Look.Pictures.TWO),
            usual.selection());
    Tongues both = new Tongues(SPANISH, Optional.of(Locale.ENGLISH), Tongues.Form.SIDE_BY_SIDE);
    List<Block> blocks =
        sample
            .make(
                new HandoutRequest(
                    List.of(new OfCondition("red-knee")), both, large, ForPatient.NOBODY))
            .blocks();

    int card = indexOf(blocks, CareCard.class);
    assertTrue(card >= 0, "no card in the first language");
    assertTrue(blocks.subList(0, card).stream().noneMatch(Pair.class::isInstance));
    Pair next = (Pair) blocks.get(card + 1);
    assertEquals(List.of(), next.first());
    assertInstanceOf(Block.Title.class, next.second().getFirst());
    assertInstanceOf(CareCard.class, next.second().getLast());
  }

  private static int indexOf(List<Block> blocks, Class<? extends Block> kind) {
    return blocks.indexOf(blocks.stream().filter(kind::isInstance).findFirst().orElseThrow());
  }

  @Test
  void anInterpreterCopyNumbersEveryLineAlikeInBothLanguages() {
    List<NumberedLine> lines = interpreterLines(Look.USUAL);

    for (int at = 0; at < lines.size(); at++) {
      assertEquals(at + 1, lines.get(at).number());
      assertFalse(lines.get(at).second().isEmpty(), lines.get(at).first());
    }
    assertTrue(lines.getFirst().isHeading());
    assertTrue(lines.getFirst().second().contains("Red knee"), lines.getFirst().second());
    assertTrue(
        lines.stream()
            .anyMatch(
                line -> line.first().equals("Qué ayuda") && line.second().equals("What helps")));
  }

  /** What is said about the sheet stands under its title too. */
  @Test
  void theEmergencySignsOfAnInterpreterCopyComeEarly() {
    List<NumberedLine> usual = interpreterLines(Look.USUAL);
    List<NumberedLine> large =
        interpreterLines(new Look(TypeSize.LARGE, Look.Ink.COLOUR, Look.Pictures.TWO));

    assertFalse(usual.get(1).isEmergency());
    assertTrue(usual.get(2).isEmergency() && usual.get(2).isHeading());
    assertTrue(large.get(1).isEmergency() && large.get(1).isHeading());
    assertTrue(afterTheSigns(usual, 0).contains("Not yet reviewed"));
    assertEquals(usual.get(1).second(), afterTheSigns(large, 0));
    assertTrue(afterTheSigns(large, 1).contains("Not yet reviewed"));
  }

  private static String afterTheSigns(List<NumberedLine> lines, int at) {
    return lines.stream()
        .dropWhile(line -> !line.isEmergency())
        .dropWhile(NumberedLine::isEmergency)
        .skip(at)
        .findFirst()
        .orElseThrow()
        .second();
  }

  private static List<NumberedLine> interpreterLines(Look look) {
    HandoutMaker sample = new HandoutMaker(SampleContent.languages(), Optional.empty());
    Tongues both = new Tongues(SPANISH, Optional.of(Locale.ENGLISH), Tongues.Form.INTERPRETER);
    HandoutOptions usual = options(Selection.FULL);
    HandoutOptions options =
        new HandoutOptions(usual.paper(), usual.date(), look, usual.selection());
    Handout copy =
        sample.make(
            new HandoutRequest(
                List.of(new OfCondition("red-knee")), both, options, ForPatient.NOBODY));
    return only(copy, NumberedLines.class).toList().getFirst().lines();
  }

  @Test
  void anInterpreterCopyTakesTwoLanguages() {
    assertThrows(
        IllegalArgumentException.class,
        () -> new Tongues(SPANISH, Optional.empty(), Tongues.Form.INTERPRETER));
  }

  @Test
  void aTextThatIsTooLongOrInvisibleIsRefusedWithoutBeingQuoted() {
    String secret = "Zebulon";
    for (String note : List.of(secret.repeat(1000), secret + "\u202e", secret + "\u0007")) {
      IllegalArgumentException e =
          assertThrows(
              IllegalArgumentException.class,
              () -> new ForPatient("", note, FollowUp.NONE, Map.of()));
      assertFalse(String.valueOf(e.getMessage()).contains(secret), e::getMessage);
    }
  }

  private static List<String> missing(
      Handout whole, List<String> texts, Class<? extends Block> kind) {
    return only(whole, kind)
        .flatMap(ReadingOrder::texts)
        .filter(text -> !texts.contains(text))
        .toList();
  }

  private static <T extends Block> Stream<T> only(Handout handout, Class<T> kind) {
    return handout.blocks().stream().filter(kind::isInstance).map(kind::cast);
  }

  private static HandoutMaker maker(Library library) {
    return new HandoutMaker(Languages.only(library), Optional.empty());
  }

  private static HandoutRequest request(HandoutItem... items) {
    return with(Selection.FULL, items);
  }

  private static HandoutRequest with(Selection selection, HandoutItem... items) {
    return new HandoutRequest(List.of(items), english(), options(selection), ForPatient.NOBODY);
  }

  private static Tongues english() {
    return Tongues.only(Locale.ENGLISH);
  }

  private static HandoutOptions options(Selection selection) {
    return new HandoutOptions(PaperSize.LETTER, DAY, Look.USUAL, selection);
  }
}
