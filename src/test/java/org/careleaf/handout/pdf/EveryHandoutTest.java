package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.ForPatient.FollowUp;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Tongues;
import org.careleaf.model.Library;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every topic and every prepared comparison of the shipped content, on every paper, in every look,
 * in every language: each lacks no text, keeps PDF/UA-1 and tells what the model says. In {@code
 * mvn verify} a sample; {@code mvn -Pfull verify} makes all of them.
 */
class EveryHandoutTest {
  private static final LoadResult CONTENT = ShippedContent.loaded();
  private static final Languages LANGUAGES =
      new Languages(CONTENT.library(), CONTENT.translations());
  private static final HandoutMaker MAKER = new HandoutMaker(LANGUAGES, Optional.empty());
  private static final PdfWriter WRITER = new PdfWriter();

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  /** What is asked for, of whom. */
  record Case(String name, HandoutMaker maker, HandoutRequest request) {
    Handout handout() {
      return maker.make(request);
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> all() {
    return Stream.concat(plain(), underALetterhead());
  }

  private static Stream<Case> plain() {
    return items()
        .flatMap(item -> tongues().map(tongues -> request(item, tongues)))
        .flatMap(EveryHandoutTest::looks)
        .map(request -> new Case(name(request), MAKER, request));
  }

  /** In large letters, where the head of the sheet and the patient's name take most room. */
  private static Stream<Case> underALetterhead() {
    HandoutMaker clinic = new HandoutMaker(LANGUAGES, Optional.of(Letterheads.withLogo()));
    ForPatient named = new ForPatient("Ann Example", "", FollowUp.NONE, Map.of());
    return items()
        .flatMap(
            item ->
                tongues()
                    .filter(EveryHandoutTest::isTight)
                    .map(
                        tongues ->
                            new HandoutRequest(
                                List.of(item),
                                tongues,
                                options(PaperSize.LETTER, TypeSize.LARGE),
                                named)))
        .map(request -> new Case(name(request) + " with a logo", clinic, request));
  }

  /** One language, or two in lines of half the width. */
  private static boolean isTight(Tongues tongues) {
    return tongues.staff().isEmpty() || tongues.form() == Tongues.Form.INTERPRETER;
  }

  static Stream<HandoutItem> items() {
    Library library = CONTENT.library();
    return Stream.of(
            library.conditions().keySet().stream().map(HandoutItem.OfCondition::new),
            library.treatments().keySet().stream().map(HandoutItem.OfTreatment::new),
            library.references().comparisons().stream()
                .map(prepared -> new HandoutItem.OfComparison(prepared.conditions())))
        .flatMap(items -> items);
  }

  /** Each language alone, and each beside the one that the content was written in. */
  private static Stream<Tongues> tongues() {
    Locale original = LANGUAGES.asWritten().language();
    return LANGUAGES.all().stream()
        .flatMap(
            language ->
                language.equals(original)
                    ? Stream.of(Tongues.only(language))
                    : Stream.concat(
                        Stream.of(Tongues.only(language)),
                        Arrays.stream(Tongues.Form.values())
                            .map(form -> new Tongues(language, Optional.of(original), form))));
  }

  private static HandoutRequest request(HandoutItem item, Tongues tongues) {
    return new HandoutRequest(
        List.of(item), tongues, Samples.options(PaperSize.LETTER), ForPatient.NOBODY);
  }

  private static Stream<HandoutRequest> looks(HandoutRequest request) {
    return Arrays.stream(PaperSize.values())
        .flatMap(paper -> Arrays.stream(TypeSize.values()).map(size -> options(paper, size)))
        .flatMap(options -> Stream.of(options, saving(options)))
        .map(request::with);
  }

  private static HandoutOptions options(PaperSize paper, TypeSize size) {
    HandoutOptions usual = Samples.options(paper);
    return new HandoutOptions(
        paper, usual.date(), new Look(size, Ink.COLOUR, Look.Pictures.TWO), Selection.FULL);
  }

  private static HandoutOptions saving(HandoutOptions options) {
    Look look = new Look(options.look().type(), Ink.SAVER, Look.Pictures.TWO);
    return new HandoutOptions(options.paper(), options.date(), look, options.selection());
  }

  private static String name(HandoutRequest request) {
    return request.items().getFirst().path()
        + " "
        + request.tongues().patient()
        + request.tongues().staff().map(_ -> " " + request.tongues().form()).orElse("")
        + " "
        + request.options().paper()
        + " "
        + request.options().look().type()
        + " "
        + request.options().look().ink();
  }

  @Tag("full")
  @ParameterizedTest(name = "{0}")
  @MethodSource("all")
  void isAsItShouldBe(Case one) throws Exception {
    holds(one);
  }

  /** So many are left out between two of the sample that each kind of thing is met. */
  @Test
  void aSampleIsAsItShouldBe() throws Exception {
    List<Case> all = all().toList();
    assertFalse(all.isEmpty(), "no content was found");

    for (int at = 0; at < all.size(); at += 23) {
      holds(all.get(at));
    }
  }

  /** Where a list ends just above a page's end, its heading was printed twice. */
  @Test
  void eachOfTheUsualSheetsSaysEverythingOnce() throws Exception {
    for (Case one : plain().filter(EveryHandoutTest::isUsual).toList()) {
      Handout handout = one.handout();
      try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
        saysEverythingOnce(one, handout, pdf);
      }
    }
  }

  private static boolean isUsual(Case one) {
    Look look = one.request().options().look();
    return one.request().tongues().staff().isEmpty()
        && one.request().options().paper() == PaperSize.LETTER
        && look.type() == TypeSize.STANDARD
        && look.ink() == Ink.COLOUR;
  }

  private static void saysEverythingOnce(Case one, Handout handout, PDDocument pdf)
      throws IOException {
    assertEquals(
        TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))),
        TagTree.text(pdf),
        one.name());
  }

  private static void holds(Case one) throws Exception {
    Handout handout = one.handout();
    assertEquals(List.of(), handout.gaps(), one.name());
    byte[] bytes = WRITER.write(handout);
    assertEquals(List.of(), PdfUa.broken(bytes), one.name());
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      saysEverythingOnce(one, handout, pdf);
      assertEquals(List.of(), torn(handout, pdf), one.name());
      assertEquals(List.of(), late(handout, pdf), one.name());
    }
  }

  /** How the emergency card begins, where it does not on the first page. */
  private static List<String> late(Handout handout, PDDocument pdf) throws IOException {
    String page = pages(pdf).getOrDefault(1, "");
    return handout.blocks().stream()
        .flatMap(EveryHandoutTest::beginning)
        .limit(1)
        .filter(begins -> !page.contains(TagTree.withoutSpaces(begins)))
        .toList();
  }

  private static Stream<String> beginning(Block block) {
    return switch (block) {
      case Block.CareCard card when card.isEmergency() -> Stream.of(card.heading());
      case Block.Pair(var first, _, _) -> first.stream().flatMap(EveryHandoutTest::beginning);
      case Block.NumberedLines lines ->
          Stream.of(
              lines.lines().stream()
                  .filter(NumberedLine::isEmergency)
                  .limit(2)
                  .map(line -> line.number() + line.first() + line.second())
                  .collect(Collectors.joining()));
      default -> Stream.of();
    };
  }

  /** What each page says, counted from 1. */
  private static Map<Integer, String> pages(PDDocument pdf) throws IOException {
    return TagTree.read(pdf).stream()
        .collect(
            Collectors.toMap(
                TagTree.Told::page, told -> TagTree.withoutSpaces(told.text()), String::concat));
  }

  /**
   * Cards with warning signs, and groups of reasons to ask first, whose texts are not all on one
   * page; those of two languages side by side may go over it together.
   */
  private static List<String> torn(Handout handout, PDDocument pdf) throws IOException {
    Map<Integer, String> pages = pages(pdf);
    return handout.blocks().stream()
        .flatMap(
            block ->
                block instanceof Block.Pair(var first, var below, _) && first.isEmpty()
                    ? below.stream()
                    : Stream.of(block))
        .flatMap(EveryHandoutTest::staysWhole)
        .map(TagTree::withoutSpaces)
        .filter(card -> pages.values().stream().noneMatch(page -> page.contains(card)))
        .toList();
  }

  private static Stream<String> staysWhole(Block block) {
    return switch (block) {
      case Block.CareCard card -> Stream.of(String.join("", ReadingOrder.texts(card).toList()));
      case Block.AskFirst ask ->
          ask.groups().stream()
              .map(group -> group.heading() + String.join("", Passage.texts(group.items())));
      default -> Stream.of();
    };
  }

  /** Control. */
  @Test
  void aTornCardIsSeen() throws Exception {
    List<Passage> signs = Passage.all(Collections.nCopies(200, "a sign"));

    assertEquals(1, torn(new Block.CareCard(Urgency.EMERGENCY, "Now", signs)));
    assertEquals(1, torn(Block.AskFirst.of("Ask us first", signs)));
  }

  /** Control. */
  @Test
  void aCardThatBeginsLateIsSeen() throws Exception {
    List<Passage> texts = Passage.all(Collections.nCopies(200, "a text"));
    Handout longer = beginningWith(new Block.BulletList(texts));

    try (PDDocument pdf = Loader.loadPDF(WRITER.write(longer))) {
      assertEquals(1, late(longer, pdf).size());
    }
  }

  private static Handout beginningWith(Block block) {
    Handout handout = all().findFirst().orElseThrow().handout();
    List<Block> blocks = new ArrayList<>(handout.blocks());
    blocks.add(1, block);
    return handout.with(blocks);
  }

  private static int torn(Block block) throws IOException {
    Handout longer = beginningWith(block);
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(longer))) {
      return torn(longer, pdf).size();
    }
  }
}
