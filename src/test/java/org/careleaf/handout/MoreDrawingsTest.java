package org.careleaf.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.Pair;
import org.careleaf.handout.Block.Picture;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.model.Condition;
import org.careleaf.model.Edition;
import org.careleaf.model.Illustration;
import org.careleaf.model.Illustration.Artwork;
import org.careleaf.model.Library;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Translation;
import org.junit.jupiter.api.Test;

/** All drawings of the topics, where somebody asks for all. */
class MoreDrawingsTest {
  private static final OfCondition ALPHA = new OfCondition(TestLibrary.ALPHA);
  private static final OfCondition BETA = new OfCondition(TestLibrary.BETA);
  private static final Locale ES = Locale.of("es");

  @Test
  void twoATopicAreUsualAndTheOthersComeWithAllAfterTheQuestions() {
    assertEquals(List.of("one", "two"), drawn(make(Pictures.TWO, ALPHA)));
    assertEquals(List.of(), drawn(make(Pictures.NONE, ALPHA)));

    Handout all = make(Pictures.ALL, ALPHA);
    assertEquals(List.of("one", "two", "three", "four", "five"), drawn(all));
    List<Block> blocks = all.blocks();
    int gallery =
        IntStream.range(0, blocks.size())
            .filter(at -> blocks.get(at) instanceof Gallery)
            .findFirst()
            .orElseThrow();
    assertEquals(new Block.Heading(2, "Drawings"), blocks.get(gallery - 1));
    assertTrue(blocks.get(gallery - 2) instanceof Block.WritingLines);
    assertTrue(
        blocks.get(gallery + 1) instanceof Block.PhoneSquare
            || blocks.get(gallery + 1) instanceof Block.FinePrint);
  }

  @Test
  void aBasketShowsEachDrawingOnce() {
    List<String> all = List.of("one", "two", "three", "four", "five", "six");
    assertEquals(Set.copyOf(all), Set.copyOf(drawn(make(Pictures.ALL, ALPHA, BETA))));
    assertEquals(all.size(), drawn(make(Pictures.ALL, ALPHA, BETA)).size());
    assertEquals(all.size(), drawn(make(Pictures.ALL, BETA, ALPHA)).size());
  }

  @Test
  void aComparisonShowsThoseOfAllItsConditions() {
    OfComparison both = new OfComparison(List.of(TestLibrary.ALPHA, TestLibrary.BETA));

    assertEquals(List.of(), drawn(make(Pictures.TWO, both)));
    assertEquals(
        List.of("one", "two", "three", "four", "five", "six"), drawn(make(Pictures.ALL, both)));
  }

  @Test
  void theShortFormHasNone() {
    HandoutRequest full = request(Pictures.ALL, Tongues.only(Locale.ENGLISH), ALPHA);
    Selection brief = new Selection(Selection.Length.SHORT, Set.of(), Set.of());

    assertEquals(List.of(), drawn(maker(library()).make(full.with(full.options().with(brief)))));
  }

  @Test
  void aStruckDrawingStaysAwayAndSoDoesTheHeadingOfNone() {
    HandoutRequest full = request(Pictures.ALL, Tongues.only(Locale.ENGLISH), ALPHA);
    Handout struck = make(full, "illustrations/one", "illustrations/four");
    assertEquals(List.of("two", "three", "five"), drawn(struck));

    Handout none = make(full, "illustrations/three", "illustrations/four", "illustrations/five");
    assertEquals(List.of("one", "two"), drawn(none));
    assertFalse(none.blocks().contains(new Block.Heading(2, "Drawings")));
  }

  @Test
  void theTextSaysWhatIsSeenAndWhatItMeans() {
    String text = new PlainTextWriter().write(make(Pictures.ALL, ALPHA));

    assertTrue(text.contains("[five is to be seen]\nfive means this\n"), text);
  }

  @Test
  void eachDrawingHasItsFellowInTheOtherLanguageBesideIt() {
    Handout both = make(Tongues.Form.SIDE_BY_SIDE, Set.of());

    assertEquals(
        List.of("three|es three", "four|es four", "five|es five"),
        pairs(both).subList(pairs(both).size() - 3, pairs(both).size()));
    assertEquals(0, both.blocks().stream().filter(Gallery.class::isInstance).count());
  }

  @Test
  void aDrawingWithoutATranslationStandsAloneAndMovesNothing() {
    Handout some = make(Tongues.Form.SIDE_BY_SIDE, Set.of("four"));
    assertEquals(
        List.of("three|es three", "five|es five"),
        pairs(some).subList(pairs(some).size() - 2, pairs(some).size()));
    assertEquals(List.of("four"), alone(some));

    Handout none = make(Tongues.Form.SIDE_BY_SIDE, Set.of("three", "four", "five"));
    assertEquals(List.of("three", "four", "five"), alone(none));
    assertEquals(
        2,
        none.blocks().stream()
            .filter(block -> block instanceof Block.PhoneSquare || block instanceof Block.FinePrint)
            .count());
  }

  @Test
  void theInterpreterReadsTheSameCaptions() {
    NumberedLines lines =
        make(Tongues.Form.INTERPRETER, Set.of("four")).blocks().stream()
            .filter(NumberedLines.class::isInstance)
            .map(NumberedLines.class::cast)
            .findFirst()
            .orElseThrow();

    assertEquals(
        List.of("three means this = es three", "four means this = ", "five means this = es five"),
        lines.lines().stream()
            .filter(line -> line.first().matches("(three|four|five) means this"))
            .map(line -> line.first() + " = " + line.second())
            .toList());
  }

  @Test
  void theyGoFirstForAHandoutToFitAndNoMoreThanMust() {
    HandoutRequest full = request(Pictures.ALL, Tongues.only(Locale.ENGLISH), ALPHA);
    Fitting.Fit fit =
        new Fitting(maker(library()), handout -> drawn(handout).size() > 2 ? 3 : 2).fit(full, 2);

    assertEquals(List.of(), fit.dropped());
    assertEquals(Optional.of(Pictures.TWO), fit.drawings());
    assertEquals(List.of("one", "two"), drawn(maker(library()).make(fit.request())));

    Fitting.Fit bare =
        new Fitting(maker(library()), handout -> drawn(handout).isEmpty() ? 2 : 3).fit(full, 2);
    assertEquals(Optional.of(Pictures.NONE), bare.drawings());
  }

  /** Two that had room once something else went are brought back, whatever the others take. */
  @Test
  void twoOfAllComeBackWhereTheyHaveRoomAfterAll() {
    HandoutRequest full = request(Pictures.ALL, Tongues.only(Locale.ENGLISH), ALPHA);
    Selection without = new Selection(Selection.Length.FULL, Set.of(Part.WHAT_IT_IS), Set.of());
    Set<String> late = Passages.mayGo(maker(library()).make(full));
    late.removeAll(Passages.mayGo(maker(library()).make(full.with(full.options().with(without)))));
    Fitting.Fit fit =
        new Fitting(
                maker(library()),
                handout ->
                    drawn(handout).size() > 2
                            || !Collections.disjoint(late, Passages.mayGo(handout))
                        ? 3
                        : 2)
            .fit(full, 2);

    assertEquals(List.of(Part.WHAT_IT_IS), fit.dropped());
    assertEquals(Optional.of(Pictures.TWO), fit.drawings());
  }

  private static Handout make(Pictures pictures, HandoutItem... items) {
    return maker(library()).make(request(pictures, Tongues.only(Locale.ENGLISH), items));
  }

  private static Handout make(HandoutRequest request, String... struck) {
    Selection without = Selection.FULL.striking(Set.of(struck));
    return maker(library()).make(request.with(request.options().with(without)));
  }

  /** English with Spanish, which lacks some drawings. */
  private static Handout make(Tongues.Form form, Set<String> missing) {
    Library english = library();
    Edition e = english.edition();
    Library spanish =
        library(
                id ->
                    missing.contains(id)
                        ? drawing(id).said(Translation.MISSING)
                        : drawing(id).said(id, id, "es " + id, Map.of(), Translation.ORIGINAL))
            .as(new Edition(e.id(), e.title(), e.date(), ES, e.emergencyNumber()));
    Languages languages = new Languages(english, Map.of("es", spanish));
    return new HandoutMaker(languages, Optional.empty())
        .make(request(Pictures.ALL, new Tongues(Locale.ENGLISH, Optional.of(ES), form), ALPHA));
  }

  private static HandoutMaker maker(Library library) {
    return new HandoutMaker(Languages.only(library), Optional.empty());
  }

  private static HandoutRequest request(Pictures pictures, Tongues tongues, HandoutItem... items) {
    HandoutOptions usual = Samples.options(PaperSize.LETTER);
    return new HandoutRequest(
        List.of(items),
        tongues,
        new HandoutOptions(
            usual.paper(), usual.date(), Look.USUAL.with(pictures), usual.selection()),
        ForPatient.NOBODY);
  }

  /** The ids of all drawings, as they are read. */
  private static List<String> drawn(Handout handout) {
    return handout.blocks().stream()
        .flatMap(MoreDrawingsTest::pictures)
        .map(picture -> picture.illustration().id())
        .toList();
  }

  private static Stream<Picture> pictures(Block block) {
    return switch (block) {
      case Picture picture -> Stream.of(picture);
      case Gallery gallery -> gallery.pictures().stream();
      default -> Stream.empty();
    };
  }

  private static List<String> pairs(Handout handout) {
    return handout.blocks().stream()
        .filter(Pair.class::isInstance)
        .map(Pair.class::cast)
        .filter(pair -> pair.first().size() == 1 && pair.first().getFirst() instanceof Picture)
        .map(
            pair ->
                ((Picture) pair.first().getFirst()).illustration().id()
                    + "|"
                    + ((Picture) pair.second().getFirst()).caption().text())
        .toList();
  }

  private static List<String> alone(Handout handout) {
    return handout.blocks().stream()
        .filter(Gallery.class::isInstance)
        .flatMap(MoreDrawingsTest::pictures)
        .map(picture -> picture.illustration().id())
        .toList();
  }

  private static Library library() {
    return library(MoreDrawingsTest::drawing);
  }

  /** Alpha ache has five drawings; Beta bruise two of those and one of its own. */
  private static Library library(java.util.function.Function<String, Illustration> drawing) {
    Library plain = TestLibrary.library();
    Map<String, Condition> conditions = new LinkedHashMap<>(plain.conditions());
    conditions.computeIfPresent(
        TestLibrary.ALPHA,
        (_, alpha) -> alpha.showing(List.of("one", "two", "three", "four", "five")));
    conditions.computeIfPresent(
        TestLibrary.BETA, (_, beta) -> beta.showing(List.of("one", "four", "six")));
    Map<String, Illustration> drawings = new LinkedHashMap<>();
    for (String id : List.of("one", "two", "three", "four", "five", "six")) {
      drawings.put(id, drawing.apply(id));
    }
    return TestLibrary.with(conditions, drawings);
  }

  private static Illustration drawing(String id) {
    return new Illustration(
        id,
        "Drawing " + id,
        id + " is to be seen",
        id + " means this",
        Map.of(),
        new Artwork("<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\"/>"),
        Translation.ORIGINAL);
  }
}
