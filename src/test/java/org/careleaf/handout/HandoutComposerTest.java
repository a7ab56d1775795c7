package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.compare.Agreement;
import org.careleaf.compare.Aspect;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.ComparisonTable.Row;
import org.careleaf.handout.Block.MainMessage;
import org.careleaf.handout.Block.ReviewLine;
import org.careleaf.model.Condition;
import org.careleaf.model.Provenance;
import org.careleaf.model.RedFlag;
import org.careleaf.model.Review;
import org.careleaf.model.Statements;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Urgency;
import org.careleaf.model.Wording;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class HandoutComposerTest {
  private static final HandoutOptions SHORT =
      Samples.options(PaperSize.A4).with(new Selection(Selection.Length.SHORT, Set.of(), Set.of()));

  private static final String[] THREE = {TestLibrary.GAMMA, TestLibrary.ALPHA, TestLibrary.BETA};

  private static final String NOW = "Call 911 or go to the emergency room now if you have";

  static Stream<Handout> handouts() {
    return Samples.all().values().stream();
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void nothingIsWordedForStaff(Handout handout) {
    assertEquals(
        List.of(),
        ReadingOrder.of(handout).stream().filter(text -> text.contains("Staff:")).toList());
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void everyHandoutSaysWhenToGetHelpAtOnce(Handout handout) {
    CareCard first = only(handout, CareCard.class).getFirst();

    assertEquals(Urgency.EMERGENCY, first.urgency());
    assertEquals(NOW, first.heading());
    assertTrue(handout.blocks().indexOf(first) <= 3, "the card comes before the explanations");
  }

  /** Beside another condition an emergency leaves things to do at home, and to ask about. */
  @Test
  void inAnEmergencyAloneThePatientSaysBackOneThing() {
    assertEquals(
        List.of("handout.own.now"),
        prompts(Samples.one(PaperSize.A4, TestLibrary.GAMMA)).limit(1).toList());
    assertEquals(
        List.of("handout.own.do", "handout.own.help"),
        prompts(Samples.one(PaperSize.A4, TestLibrary.ALPHA, TestLibrary.GAMMA)).limit(2).toList());
  }

  @Test
  void inAnEmergencyAloneWhatToDoComesBeforeWhatItIs() {
    assertEquals(
        List.of("What to do now", "What to avoid", "What it is"),
        only(Samples.one(PaperSize.A4, TestLibrary.GAMMA), Block.Heading.class).stream()
            .map(Block.Heading::text)
            .limit(3)
            .toList());
    assertEquals(
        "What it is",
        only(Samples.one(PaperSize.A4, TestLibrary.ALPHA), Block.Heading.class).getFirst().text());
  }

  private static Stream<String> prompts(Handout handout) {
    return only(handout, Block.WritingLines.class).stream().map(block -> block.prompt().key());
  }

  @Test
  void aConditionWithoutEmergencySignsStillHasTheCard() {
    Handout handout =
        Samples.composer(TestLibrary.of(alphaWith(List.of()), List.of()))
            .conditions(alphaWith(List.of()), Samples.options(PaperSize.A4));

    assertEquals(
        List.of(
            new CareCard(
                Urgency.EMERGENCY,
                NOW,
                List.of(
                    new Passage(
                        "handout.emergency.general",
                        "any sign that seems like an emergency to you",
                        true)))),
        only(handout, CareCard.class));
  }

  @Test
  void moreThanSevenSignsMakeTwoCardsAndNoneIsLost() {
    List<RedFlag> flags =
        IntStream.rangeClosed(1, 9)
            .mapToObj(n -> TestLibrary.redFlag("sign-" + n, Urgency.EMERGENCY, "sign " + n))
            .toList();
    List<Condition> alpha = alphaWith(flags.stream().map(RedFlag::id).toList());
    Handout handout =
        Samples.composer(TestLibrary.of(alpha, flags))
            .conditions(alpha, Samples.options(PaperSize.A4));

    assertEquals(
        List.of(
            new CareCard(Urgency.EMERGENCY, NOW, signs(1, 4)),
            new CareCard(
                Urgency.EMERGENCY,
                "Call 911 or go to the emergency room now also if you have",
                signs(5, 9))),
        only(handout, CareCard.class));
  }

  @Test
  void aDraftAmongReviewedTopicsMakesTheSheetADraft() {
    Handout handout = Samples.comparison(PaperSize.A4, TestLibrary.BETA, TestLibrary.ALPHA);

    assertEquals(
        List.of(new ReviewLine("", "Not yet reviewed by a clinician", "", "For adults")),
        only(handout, ReviewLine.class));
  }

  @Test
  void aReviewedTopicNamesItsReviewer() {
    Handout handout = Samples.one(PaperSize.A4, TestLibrary.BETA);

    assertEquals(
        List.of(
            new ReviewLine(
                "Also called: black beta",
                "Recorded as reviewed by Dr. Test, tester, on January 15, 2026",
                "",
                "For adults")),
        only(handout, ReviewLine.class));
    assertEquals(
        Review.Status.REVIEWED, Samples.conditions(TestLibrary.BETA).getFirst().review().status());
  }

  @Test
  void whatIsNotStatedSaysSo() {
    Handout handout = Samples.comparison(PaperSize.A4, TestLibrary.ALPHA, TestLibrary.BETA);
    Row spreads =
        only(handout, Block.ComparisonTable.class).getFirst().rows().stream()
            .filter(row -> row.label().equals("Where it spreads"))
            .findFirst()
            .orElseThrow();

    assertEquals(
        new Row(
            "Where it spreads",
            Agreement.NOT_STATED,
            "",
            List.of(
                List.of(new Passage("conditions/alpha-ache:radiation.arm", "Into your arm")),
                List.of(Passage.of("Not stated")))),
        spreads);
  }

  /** Three columns in large letters would have lines of a word or two. */
  @Test
  void inLargeLettersMoreThanTwoConditionsStandBelowEachOther() {
    List<Block.ComparisonTable> tables = tables(Look.TypeSize.LARGE, THREE);
    List<Row> whole = tables(Look.TypeSize.STANDARD, THREE).getFirst().rows();

    assertEquals(
        whole.stream().map(Row::label).toList(),
        tables.stream().map(Block.ComparisonTable::rowsLabel).toList());
    for (int at = 0; at < whole.size(); at++) {
      Row row = whole.get(at);
      List<Row> answers = tables.get(at).rows();
      assertEquals(
          row.mark().isEmpty() ? "For each" : row.mark(), tables.get(at).columns().getFirst());
      assertEquals(
          row.cells().stream().map(Passage::texts).distinct().toList(),
          answers.stream().map(answer -> Passage.texts(answer.cells().getFirst())).toList());
      assertEquals(
          Set.of("Alpha ache", "Beta bruise", "Gamma crisis"),
          answers.stream()
              .flatMap(answer -> Arrays.stream(answer.label().split(", ")))
              .collect(Collectors.toSet()));
    }
    assertEquals(1, tables(Look.TypeSize.LARGE, TestLibrary.ALPHA, TestLibrary.BETA).size());
  }

  private static List<Block.ComparisonTable> tables(Look.TypeSize size, String... ids) {
    HandoutOptions usual = Samples.options(PaperSize.A4);
    HandoutOptions options =
        new HandoutOptions(
            usual.paper(),
            usual.date(),
            new Look(size, Look.Ink.COLOUR, Look.Pictures.TWO),
            usual.selection());
    return only(
        Samples.composer(TestLibrary.library()).comparison(Samples.conditions(ids), options),
        Block.ComparisonTable.class);
  }

  private static Comparison alphaAndBeta() {
    return Comparison.of(
        Samples.conditions(TestLibrary.ALPHA, TestLibrary.BETA), TestLibrary.library());
  }

  @Test
  void whereNothingTellsThemApartTheShortFormShowsWhatDiffers() {
    Comparison whole = alphaAndBeta();
    Comparison unlike = new Comparison(whole.columns(), List.of(), whole.rows());
    Handout handout = Samples.composer(TestLibrary.library()).comparison(unlike, SHORT);

    assertFalse(
        only(handout, Block.Heading.class).stream()
            .anyMatch(heading -> heading.text().equals("What tells them apart")));
    List<Row> rows = only(handout, Block.ComparisonTable.class).getFirst().rows();
    assertFalse(rows.isEmpty());
    assertTrue(rows.stream().allMatch(row -> row.agreement() == Agreement.DIFFERENT));
    Handout apart = Samples.composer(TestLibrary.library()).comparison(whole, SHORT);
    assertEquals(List.of(), only(apart, Block.ComparisonTable.class));
  }

  /** Names, codes and signs always differ, and have no row on the sheet. */
  @Test
  void whereNoRowDiffersTheShortFormShowsAllRows() {
    Comparison whole = alphaAndBeta();
    Comparison alike =
        new Comparison(
            whole.columns(),
            List.of(),
            whole.rows().stream()
                .filter(
                    row ->
                        row.agreement() != Agreement.DIFFERENT
                            || row.aspect() == Aspect.ALSO_CALLED)
                .toList());
    Handout handout = Samples.composer(TestLibrary.library()).comparison(alike, SHORT);

    assertFalse(
        only(handout, Block.ComparisonTable.class).stream().allMatch(t -> t.rows().isEmpty()));
  }

  @Test
  void aComparisonThatNobodyPreparedNamesTheEmergencyInIt() {
    Handout handout = Samples.comparison(PaperSize.A4, TestLibrary.ALPHA, TestLibrary.GAMMA);

    assertEquals(
        List.of(
            new MainMessage(
                Passage.of(
                    "Emergency: gamma crisis. If you have a sign in the box below, get help"
                        + " now."))),
        only(handout, MainMessage.class));
  }

  @Test
  void theTitleJoinsNamesAndKeepsAcronyms() {
    Names names = new Names(new Words(java.util.Locale.ENGLISH));

    assertEquals(
        "Alpha ache, beta bruise and gamma crisis",
        names.title(Samples.conditions(TestLibrary.ALPHA, TestLibrary.BETA, TestLibrary.GAMMA)));
    assertEquals("DDD of the back", Names.inSentence(named("DDD of the back")));
  }

  @Test
  void aCommaKeepsANameOfTwoThingsTogether() {
    Names english = new Names(new Words(java.util.Locale.ENGLISH));
    Names spanish = new Names(new Words(java.util.Locale.of("es")));

    assertEquals(
        "Alpha ache, heat and cold, and gamma crisis",
        english.title(List.of(named("Alpha ache"), named("Heat and cold"), named("Gamma crisis"))));
    assertEquals(
        "Heat and cold, and alpha ache",
        english.title(List.of(named("Heat and cold"), named("Alpha ache"))));
    assertEquals(
        "Calor y frío, e inyecciones",
        spanish.title(List.of(named("Calor y frío"), named("Inyecciones"))));
    assertEquals("Ciática y calor", spanish.title(List.of(named("Ciática"), named("Calor"))));
  }

  @Test
  void noConditionMakesNoHandout() {
    assertThrows(
        IllegalArgumentException.class,
        () ->
            Samples.composer(TestLibrary.library())
                .conditions(List.of(), Samples.options(PaperSize.A4)));
  }

  private static <T extends Block> List<T> only(Handout handout, Class<T> kind) {
    return handout.blocks().stream().filter(kind::isInstance).map(kind::cast).toList();
  }

  private static List<Passage> signs(int first, int last) {
    return IntStream.rangeClosed(first, last)
        .mapToObj(n -> new Passage("red-flags/sign-" + n, "sign " + n, true))
        .toList();
  }

  private static Condition named(String name) {
    Condition c = Samples.conditions(TestLibrary.ALPHA).getFirst();
    return new Condition(
        c.id(),
        name,
        c.labels(),
        c.overview(),
        c.picture(),
        c.care(),
        c.outlook(),
        List.of(),
        c.review());
  }

  @Test
  void eachLineOfWhatHelpsIsAStepOfItsOwn() {
    Condition beta =
        Statements.map(
            Samples.conditions(TestLibrary.BETA).getFirst(),
            (key, statement) ->
                key.equals("treatments.walk")
                    ? statement.with(
                        Wording.PATIENT, "Walk a bit.\n\n  Rest.\n", Provenance.EDITION)
                    : statement);
    List<RedFlag> flags =
        beta.care().redFlags().stream()
            .map(id -> TestLibrary.redFlag(id, Urgency.EMERGENCY, id))
            .toList();
    Handout handout =
        Samples.composer(TestLibrary.of(List.of(beta), flags))
            .conditions(List.of(beta), Samples.options(PaperSize.A4));
    Passage walk = new Passage("conditions/beta-bruise:treatments.walk", "Walk a bit.");

    assertEquals(
        List.of(new Block.Steps(List.of(walk, new Passage(walk.key() + "/2", "Rest.")))),
        only(handout, Block.Steps.class));
  }

  private static List<Condition> alphaWith(List<String> redFlags) {
    Condition c = Samples.conditions(TestLibrary.ALPHA).getFirst();
    Condition.Care care =
        new Condition.Care(
            redFlags, c.care().typicalTests(), c.care().treatments(), c.care().avoid());
    return List.of(
        new Condition(
            c.id(),
            c.name(),
            c.labels(),
            c.overview(),
            c.picture(),
            care,
            c.outlook(),
            List.of(),
            c.review()));
  }
}
