package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** Pushes a part down the page, line by line, past the page's end: it must never be torn. */
class PageBreakTest {
  private static final int LINES = 45;
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

  private static Block.ComparisonTable.Row row(String label, List<String> texts) {
    return new Block.ComparisonTable.Row(
        label, Agreement.NOT_COMPARED, "", List.of(Passage.all(texts), Passage.all(texts)));
  }

  /** Texts that begin with "@" must all be on one page, however many lines come before. */
  private static void neverTorn(Block... part) throws IOException {
    for (int lines = 20; lines < LINES; lines++) {
      List<Block> blocks = new ArrayList<>();
      blocks.add(new Block.Title("Title"));
      blocks.add(new Block.BulletList(Passage.all(Collections.nCopies(lines, "line"))));
      blocks.addAll(List.of(part));
      blocks.add(new Block.FinePrint(Collections.nCopies(lines, "line")));

      Set<Integer> pages = pages(blocks);

      assertEquals(1, pages.size(), "torn over pages " + pages + " after " + lines + " lines");
    }
  }

  private static Set<Integer> pages(List<Block> blocks) throws IOException {
    Handout handout = new Handout("Title", Locale.ENGLISH, PaperSize.LETTER, "Footer", blocks);
    Set<Integer> pages = new TreeSet<>();
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      TagTree.read(pdf).stream()
          .filter(told -> told.text().startsWith("@"))
          .forEach(told -> pages.add(told.page()));
    }
    return pages;
  }
}
