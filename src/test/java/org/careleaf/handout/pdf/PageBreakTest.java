package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.compare.Agreement;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Sheet;
import org.careleaf.handout.Speech;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pushes a part down the page, line by line, past the page's end: it must never be torn. */
class PageBreakTest {
  private static final int LINES = 45;
  private static final Look LARGE =
      new Look(Look.TypeSize.LARGE, Look.Ink.COLOUR, Look.Pictures.TWO);
  private static final PdfWriter WRITER = new PdfWriter();
  private static final List<String> ITEMS = List.of("@one", "@two", "@three");

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  @Test
  void aCardStaysWhole() throws IOException {
    neverTorn(new Block.CareCard(Urgency.EMERGENCY, "@now", Passage.all(ITEMS)));
  }

  @Test
  void cardsSideBySideStayWithTheirHeading() throws IOException {
    neverTorn(
        new Block.Heading(2, "@call"),
        new Block.CareCard(Urgency.SAME_DAY, "@today", Passage.all(ITEMS)),
        new Block.CareCard(Urgency.SOON, "@soon", Passage.all(ITEMS)));
  }

  @Test
  void stepsStayWithTheirHeadings() throws IOException {
    neverTorn(
        new Block.Heading(2, "@helps"),
        new Block.Heading(3, "@for"),
        new Block.Steps(Passage.all(ITEMS)));
  }

  @Test
  void aTableStartsUnderItsHeading() throws IOException {
    neverTorn(
        new Block.Heading(2, "@side"),
        new Block.ComparisonTable(
            "@rows",
            List.of("@a", "@b"),
            List.of(
                new Block.ComparisonTable.Row(
                    "@label",
                    Agreement.SAME,
                    "@mark",
                    List.of(Passage.all(ITEMS), Passage.all(ITEMS))))));
  }

  @Test
  void aRowOfATableStaysWhole() throws IOException {
    List<Block.ComparisonTable.Row> rows =
        new ArrayList<>(Collections.nCopies(3, row("first", List.of("x"))));
    rows.add(row("@label", ITEMS));
    rows.add(row("last", List.of("x")));
    neverTorn(new Block.ComparisonTable("rows", List.of("a", "b"), rows));
  }

  @Test
  void aNoteStaysWhole() throws IOException {
    neverTorn(new Block.Note("@note", ITEMS, List.of("@when")));
  }

  @Test
  void whoMustAskFirstStaysWhole() throws IOException {
    neverTorn(
        Block.AskFirst.of("@ask", Passage.all(ITEMS)),
        Block.AskFirst.of("@ask too", Passage.all(ITEMS)));
  }

  @Test
  void linesToWriteOnStayWithWhatToWrite() throws IOException {
    neverTorn(
        new Block.Heading(2, "@own"),
        new Block.WritingLines(Passage.of("@do"), 2),
        new Block.WritingLines(Passage.of("@help"), 1));
  }

  /** What follows the lines is pushed over with them. */
  @Test
  void linesToWriteOnAreNotTorn() throws IOException {
    neverTorn(
        new Block.Heading(2, "@questions"),
        new Block.WritingLines(Passage.of("@mine"), 4),
        new Block.Paragraph(Passage.of("@after")));
  }

  @Test
  void wordsStandUnderTheirHeading() throws IOException {
    neverTorn(
        new Block.Heading(2, "@words"),
        new Block.Definitions(
            List.of(
                new Definition("@one", "", Passage.of("@1")),
                new Definition("@two", "", Passage.of("@2")),
                new Definition("@three", "", Passage.of("@3")))));
  }

  @Test
  void aPictureStaysBesideItsText() throws IOException {
    neverTorn(
        new Block.Heading(2, "@what"),
        new Block.Paragraph(Passage.of("@text")),
        new Block.Picture(EveryBlock.drawing(), Passage.of("@caption")));
  }

  /** Its heading, its drawing and two steps stay together; the other steps may go over the end. */
  @Test
  void stepsBesideTheirDrawingBeginWithTwoOfThem() throws IOException {
    neverTorn(
        new Block.Heading(2, "@helps"),
        new Block.Steps(Passage.all(List.of("@one", "@two", "three", "four", "five", "six"))),
        new Block.Picture(EveryBlock.drawing(), Passage.of("@caption")));
  }

  @Test
  void theSmallPrintStaysBesideItsSquare() throws IOException {
    neverTorn(
        new Block.PhoneSquare("text", "alternative", "@caption"),
        new Block.FinePrint(List.of("@small", "@print")));
  }

  @Test
  void aHeadingInTwoLanguagesStaysWithItsPart() throws IOException {
    Speech other = Speech.of(Locale.ENGLISH);
    neverTorn(
        new Block.Pair(
            List.of(new Block.Heading(2, "@call")), List.of(new Block.Heading(2, "@call")), other),
        new Block.Pair(
            List.of(new Block.CareCard(Urgency.SOON, "@soon", Passage.all(ITEMS))),
            List.of(new Block.CareCard(Urgency.SOON, "@soon", Passage.all(ITEMS))),
            other));
  }

  @Test
  void emergencySignsInTwoLanguagesStayWhole() throws IOException {
    Block card = new Block.CareCard(Urgency.EMERGENCY, "@now", Passage.all(ITEMS));
    neverTorn(new Block.Pair(List.of(card), List.of(card), Speech.of(Locale.ENGLISH)));
  }

  @Test
  void aHeadingAmongNumberedLinesStaysWithTheNextLine() throws IOException {
    neverTorn(
        new Block.NumberedLines(
            "n",
            "one",
            "two",
            Speech.of(Locale.ENGLISH),
            List.of(
                new NumberedLine(1, false, true, "a", "a"),
                new NumberedLine(2, true, false, "@head", "@head"),
                new NumberedLine(3, false, false, "@line", "@line"),
                new NumberedLine(4, false, false, "b", "b"))));
  }

  @Test
  void inLargeLettersCardsAndNamesOfRowsStayWhole() throws IOException {
    neverTorn(
        LARGE,
        new Block.Heading(2, "@call"),
        new Block.CareCard(Urgency.SAME_DAY, "@today", Passage.all(ITEMS)));
    neverTorn(
        LARGE,
        new Block.ComparisonTable(
            "rows", List.of("a", "b"), List.of(row("first", List.of("x")), row("@label", ITEMS))));
  }

  @Test
  void aTopicsNameStaysWithItsFirstText() throws IOException {
    Block[] topic = {
      new Block.Heading(2, "@topic"),
      new Block.Paragraph(Passage.of("@also called")),
      new Block.MainMessage(Passage.of("@message")),
      new Block.Heading(3, "@what it is"),
      new Block.Paragraph(Passage.of("@text"))
    };
    neverTorn(topic);
    neverTorn(LARGE, topic);
  }

  /** Nor does the title of the other language stand alone at a page's end. */
  @Test
  void whatHeadsTheSheetInTheOtherLanguageStaysWithItsEmergencySigns() throws IOException {
    neverTorn(
        LARGE,
        new Block.Pair(
            List.of(),
            List.of(
                new Block.Title("@title"),
                new Block.ReviewLine("", "@review", "", "@for"),
                new Block.MainMessage(Passage.of("@message")),
                new Block.CareCard(Urgency.EMERGENCY, "@now", Passage.all(ITEMS))),
            Speech.of(Locale.ENGLISH)));
  }

  /** In large letters conditions stand below each other, a table for each question. */
  @Test
  void theHeadOfATableStaysWithItsFirstRow() throws IOException {
    neverTorn(
        LARGE,
        new Block.ComparisonTable(
            "@question",
            List.of("@in part"),
            List.of(row("@one", ITEMS), row("two", List.of("x")))));
  }

  /** Control: what may be torn is, and this test sees it. */
  @Test
  void aLongListIsTorn() {
    List<Passage> many = Passage.all(Collections.nCopies(60, "@item"));

    assertThrows(AssertionError.class, () -> neverTorn(LARGE, new Block.BulletList(many)));
  }

  private static Block.ComparisonTable.Row row(String label, List<String> texts) {
    return new Block.ComparisonTable.Row(
        label, Agreement.NOT_COMPARED, "", List.of(Passage.all(texts), Passage.all(texts)));
  }

  /** Texts that begin with "@" must all be on one page, however many lines come before. */
  private static void neverTorn(Block... part) throws IOException {
    neverTorn(Look.USUAL, part);
  }

  private static void neverTorn(Look look, Block... part) throws IOException {
    for (int lines = look.equals(LARGE) ? 5 : 20; lines < LINES; lines++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Title("Title"));
      blocks.add(new Block.BulletList(Passage.all(Collections.nCopies(lines, "line"))));
      blocks.addAll(List.of(part));
      blocks.add(new Block.FinePrint(Collections.nCopies(lines, "line")));

      Set<Integer> pages = pages(look, blocks);

      assertEquals(1, pages.size(), "torn over pages " + pages + " after " + lines + " lines");
    }
  }

  private static Set<Integer> pages(Look look, List<Block> blocks) throws IOException {
    Sheet sheet = new Sheet(PaperSize.LETTER, look, "Footer");
    Handout handout = new Handout("Title", Speech.of(Locale.ENGLISH), sheet, List.of(), blocks);
    Set<Integer> pages = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      TagTree.read(pdf).stream()
          .filter(told -> told.text().startsWith("@"))
          .forEach(told -> pages.add(told.page()));
    }
    return pages;
  }
}
