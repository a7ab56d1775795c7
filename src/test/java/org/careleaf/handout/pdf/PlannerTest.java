package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.DoublePredicate;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.Samples;
import org.careleaf.handout.Selection;
import org.careleaf.handout.pdf.Placing.Form;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Planner.Plan;
import org.careleaf.handout.pdf.Sections.Section;
import org.careleaf.model.Library;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is reckoned of the shipped handouts is what the engine then lays out. */
class PlannerTest {
  private static final LoadResult LOADED = ShippedContent.loaded();
  private static final Library LIBRARY = LOADED.library();
  private static final Optional<Rendition> SPANISH =
      new Languages(LIBRARY, LOADED.translations()).in(Locale.of("es"));
  private static final HandoutComposer COMPOSER = Samples.composer(LIBRARY);
  private static final Planner PLANNER = new Planner(new Fonts().lettering(), new Squares());
  private static final PdfWriter WRITER = new PdfWriter();

  /** Less than this of a page, in points, would look forgotten. */
  private static final double NEARLY_EMPTY = 90;

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  @Test
  void theReckonedPagesAreThoseOfTheEngine() throws Exception {
    reckonedAsLaidOut(handouts(Selection.FULL).toList());
  }

  @Test
  void soTheyAreInSpanish() throws Exception {
    assertTrue(SPANISH.isPresent(), "no translation was found");
    reckonedAsLaidOut(handouts(new HandoutComposer(SPANISH.get()), Selection.FULL).toList());
  }

  @Test
  void soTheyAreWithAllDrawings() throws Exception {
    reckonedAsLaidOut(withAllDrawings(COMPOSER).toList());
    reckonedAsLaidOut(withAllDrawings(new HandoutComposer(SPANISH.orElseThrow())).toList());
  }

  private static Stream<Handout> withAllDrawings(HandoutComposer composer) {
    return Stream.of(PaperSize.values())
        .map(paper -> Samples.options(paper, Look.Pictures.ALL))
        .flatMap(
            options ->
                LIBRARY.conditions().values().stream()
                    .map(condition -> composer.conditions(List.of(condition), options)));
  }

  @Test
  void soTheyAreUnderALetterhead() throws Exception {
    reckonedAsLaidOut(
        handouts(Selection.FULL).map(handout -> headed(handout, Letterheads.usual(), "")).toList());
  }

  /** In points from the top, for what is above the title. */
  @Test
  void theHeadOfTheSheetIsAsHighAsReckoned() throws Exception {
    Handout plain = sheet(new Block.Title("Title"), new Block.MainMessage(Passage.of("Message")));
    double bare = titleAt(plain);
    Letterhead longer =
        new Letterhead(
            "A clinic with a name of many words that goes on and on and on and then some more",
            List.of("One street", "Another street of a long name", "A town", "A state of the US"),
            Optional.of("555 0100"),
            Optional.of("Monday to Friday, 8 in the morning to 5 in the afternoon, not at noon"),
            Optional.of("At other times: 555 0199"));
    Letterhead bareName =
        new Letterhead("Clinic", List.of(), Optional.empty(), Optional.empty(), Optional.empty());
    Letterhead marked =
        new Letterhead(
            "Clinic",
            List.of("One street"),
            Optional.of("555 0100"),
            Optional.empty(),
            Optional.empty(),
            Optional.of(Letterheads.logo()));
    for (Letterhead clinic : List.of(Letterheads.usual(), longer, bareName, marked)) {
      for (String recipient : List.of("", "For Maria Gonzalez", "For " + "Maria ".repeat(12))) {
        Handout handout = headed(plain, clinic, recipient);
        Plan plan = PLANNER.of(handout);
        double reckoned =
            plan.heights().of(handout.blocks().getFirst(), Margins.width(handout.paper()));
        assertEquals(reckoned, titleAt(handout) - bare, 3.5, clinic + " " + recipient);
      }
    }
  }

  /** How to say a name stands whole: behind the name while both fit, else in a line of its own. */
  @Test
  void aTitleIsAsHighAsReckonedWithHowToSayIt() throws Exception {
    Handout shortest = titled("Arthritis", "ar-THRI-tis");
    double message = messageAt(shortest);
    double line = titleHeight(shortest);
    List<String> wrong = new ArrayList<>();
    Set<Long> lines = new TreeSet<>();
    for (int more = 0; more < 24; more++) {
      for (int longer = 0; longer < 4; longer++) {
        Handout handout =
            titled(
                "Arthritis of the joints of the back" + "i".repeat(more),
                "ar-THRI-tis" + "i".repeat(longer));
        double reckoned = titleHeight(handout);
        lines.add(Math.round(reckoned / line));
        if (Math.abs(reckoned - line - (messageAt(handout) - message)) > 4) {
          wrong.add(handout.blocks().getFirst().toString());
        }
      }
    }
    assertEquals(Set.of(1L, 2L), lines);
    assertEquals(List.of(), wrong);
  }

  private static double titleHeight(Handout handout) {
    return PLANNER
        .of(handout)
        .heights()
        .of(handout.blocks().getFirst(), Margins.width(handout.paper()));
  }

  private static double messageAt(Handout handout) throws IOException {
    return at(handout, size -> size > 14 && size < 16);
  }

  private static Handout titled(String title, String say) {
    return sheet(new Block.Title(title, say), new Block.MainMessage(Passage.of("Message")));
  }

  private static Handout headed(Handout handout, Letterhead clinic, String recipient) {
    List<Block> blocks = new ArrayList<>(handout.blocks());
    blocks.addFirst(new Block.Masthead(Optional.of(clinic), recipient, "February 3, 2026"));
    return handout.with(blocks);
  }

  private static double titleAt(Handout handout) throws IOException {
    return at(handout, size -> size > 20);
  }

  /** How far below the top the first letters of such a size stand, in points. */
  private static double at(Handout handout, DoublePredicate size) throws IOException {
    List<Double> at = new ArrayList<>();
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      new PDFTextStripper() {
        @Override
        protected void processTextPosition(TextPosition text) {
          if (size.test(text.getFontSizeInPt())) {
            at.add((double) text.getY());
          }
        }
      }.getText(pdf);
    }
    return at.getFirst();
  }

  private static void reckonedAsLaidOut(List<Handout> all) throws IOException {
    List<String> wrong = new ArrayList<>();
    for (Handout handout : all) {
      Plan plan = PLANNER.of(handout);
      try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
        if (pdf.getNumberOfPages() != plan.pages()) {
          wrong.add(handout.title() + " " + handout.paper() + " " + plan.pages());
        }
      }
    }
    assertFalse(all.isEmpty(), "no content was found");
    assertEquals(List.of(), wrong);
  }

  @Test
  void noLastPageIsNearlyEmpty() {
    assertFalse(LIBRARY.conditions().isEmpty(), "no content was found");
    handouts(Selection.FULL)
        .forEach(handout -> assertTrue(PLANNER.of(handout).last() > NEARLY_EMPTY, handout.title()));
  }

  @Test
  void whatIsShortHasTheMostRoomAndWhatIsLongTheLeast() {
    assertEquals(Spacing.ROOMY, PLANNER.of(listOf(3)).spacing());
    assertEquals(1, PLANNER.of(listOf(36)).pages());
    assertEquals(Spacing.DENSE, PLANNER.of(listOf(36)).spacing());
  }

  @Test
  void aFewReasonsToAskFirstLieBesideWhenToCall() {
    assertEquals(List.of(Form.BESIDE), forms(ask(3), call(Urgency.SAME_DAY)));
    // Two cards for calling lie beside each other, and many reasons in columns of their own.
    assertEquals(
        List.of(Form.ALONE, Form.BESIDE),
        forms(ask(3), call(Urgency.SAME_DAY), call(Urgency.SOON)));
    assertEquals(List.of(Form.ALONE, Form.ALONE), forms(ask(6), call(Urgency.SAME_DAY)));
  }

  /** Two beside each other, and the odd one last; a page's end tears no row. */
  @Test
  void drawingsOfNoTextLieInRowsOfTwo() {
    Block.Picture one = new Block.Picture(EveryBlock.drawing(), Passage.of("One"));
    List<Row> rows =
        Placing.of(
            Sections.of(
                List.of(
                    new Block.Heading(2, "Drawings"), new Block.Gallery(List.of(one, one, one)))));

    assertEquals(
        List.of(
            List.of(new Block.Heading(2, "Drawings"), new Block.Gallery(List.of(one, one))),
            List.of(new Block.Gallery(List.of(one)))),
        rows.stream().map(row -> row.first().blocks()).toList());
    assertTrue(rows.stream().allMatch(row -> row.first().staysWhole()));
  }

  /** What it can do, and what harm: a page's end parts neither from the drawing. */
  @Test
  void twoListsShareTheDrawingAfterThem() {
    List<Section> sections =
        Sections.of(
            List.of(
                new Block.Heading(2, "What it can do"),
                new Block.BulletList(Passage.all(List.of("One thing"))),
                new Block.Heading(2, "What harm it can do"),
                new Block.BulletList(Passage.all(List.of("One harm"))),
                new Block.Picture(EveryBlock.drawing(), Passage.of("Of both"))));
    for (List<Row> rows : List.of(Placing.of(sections), Placing.aroundDrawings(sections))) {
      assertEquals(List.of(Form.PICTURED), rows.stream().map(Row::form).toList());
      assertEquals(2, rows.getFirst().columns().size());
    }
  }

  @Test
  void twoGroupsOfEmergencySignsShareAFrameAndMoreDoNot() {
    assertEquals(1, forms(call(Urgency.EMERGENCY), call(Urgency.EMERGENCY)).size());
    assertEquals(
        2, forms(call(Urgency.EMERGENCY), call(Urgency.EMERGENCY), call(Urgency.EMERGENCY)).size());
    assertEquals(2, forms(call(Urgency.EMERGENCY), call(Urgency.SAME_DAY)).size());
  }

  /** Of the least in width that a group may have, to which most is given that has most to say. */
  @Test
  void groupsOfReasonsToAskFirstEndAtAboutTheSameHeight() {
    Block.AskFirst ask =
        new Block.AskFirst(
            "Ask us first",
            List.of(
                group("About you", List.of("drink alcohol")),
                group("Your health", Collections.nCopies(6, "have a disease of your heart")),
                group("Your medicines", Collections.nCopies(3, "take a pill against clots"))));
    Heights heights = PLANNER.of(sheet(new Block.Title("Title"), ask)).heights();
    List<Integer> shares = new AskHeights(heights).shares(ask, 500);
    assertEquals(100, shares.stream().mapToInt(share -> share).sum(), shares::toString);
    assertTrue(shares.get(0) < shares.get(2) && shares.get(2) < shares.get(1), shares::toString);
    double least = new AskHeights(heights).beside(ask, 500);
    assertTrue(
        least < new AskHeights(heights).inColumns(ask, 500, List.of(Passage.texts(ask.items()))),
        "" + least);
  }

  @Test
  void aColumnOfReasonsIsAsWideAsItsLongestWord() {
    String word = "electroencephalographically";
    Block.AskFirst ask =
        new Block.AskFirst(
            "Ask us first",
            List.of(
                group("About you", List.of(word)),
                group("Your health", Collections.nCopies(9, "have a disease of your heart"))));
    Heights heights = PLANNER.of(sheet(new Block.Title("Title"), ask)).heights();
    double wide = heights.ruler().longestWord(word, Lettering.Weight.NORMAL, 12);
    List<Integer> shares = new AskHeights(heights).shares(ask, 500);
    assertTrue(shares.getFirst() * 500 / 100.0 > wide, shares::toString);
    assertEquals(100, shares.stream().mapToInt(share -> share).sum(), shares::toString);
    // Where both are too long, each has its half.
    Block.AskFirst both =
        new Block.AskFirst(
            "Ask us first",
            List.of(group("One", List.of(word + word)), group("Two", List.of(word + word))));
    assertEquals(List.of(50, 50), new AskHeights(heights).shares(both, 300));
  }

  private static Block.AskFirst.Group group(String heading, List<String> items) {
    return new Block.AskFirst.Group(heading, Passage.all(items));
  }

  private static Block.AskFirst ask(int reasons) {
    return new Block.AskFirst(
        "Ask us first", List.of(group("", Collections.nCopies(reasons, "have a reason"))));
  }

  private static Block call(Urgency urgency) {
    return new Block.CareCard(urgency, "Call if you have", Passage.all(List.of("a sign")));
  }

  /** How these lie under a title, one after another. */
  private static List<Form> forms(Block... blocks) {
    Block[] all =
        Stream.concat(Stream.of(new Block.Title("Title")), Stream.of(blocks)).toArray(Block[]::new);
    return PLANNER.of(sheet(all)).rows().stream().skip(1).map(Row::form).toList();
  }

  private static Handout listOf(int items) {
    return sheet(
        new Block.Title("Title"),
        new Block.Steps(Passage.all(Collections.nCopies(items, "One thing to do"))));
  }

  private static Handout sheet(Block... blocks) {
    return new Handout("Title", Locale.ENGLISH, PaperSize.LETTER, "Footer", List.of(blocks));
  }

  private static Stream<Handout> handouts(Selection selection) {
    return handouts(COMPOSER, selection);
  }

  private static Stream<Handout> handouts(HandoutComposer composer, Selection selection) {
    return Stream.of(PaperSize.values())
        .map(paper -> new HandoutOptions(paper, Samples.options(paper).date()).with(selection))
        .flatMap(
            options ->
                LIBRARY.conditions().values().stream()
                    .map(condition -> composer.conditions(List.of(condition), options)));
  }
}
