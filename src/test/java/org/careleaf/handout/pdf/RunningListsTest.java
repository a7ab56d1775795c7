package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.Placing.Form;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/**
 * Lists that run over a page's end: who reads on the other side must see what they are about, and
 * who listens hears it once.
 */
class RunningListsTest {
  private static final String AVOID = "What to avoid";
  private static final String CHOICES = "Other choices";
  private static final PdfWriter WRITER = new PdfWriter();
  private static final Planner PLANNER = new Planner(new Fonts().lettering(), new Squares());

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  @Test
  void theirHeadingsStandOnBothPagesAndAreToldOnce() throws Exception {
    List<Handout> running =
        IntStream.range(24, 44)
            .mapToObj(lines -> sheet(lines, true))
            .filter(handout -> has(handout, Form.BESIDE_RUNNING))
            .toList();

    assertTrue(running.size() > 2, "none runs over");
    for (Handout handout : running) {
      byte[] bytes = WRITER.write(handout);
      try (PDDocument pdf = Loader.loadPDF(bytes)) {
        assertEquals(PLANNER.of(handout).pages(), pdf.getNumberOfPages());
        assertEquals(1, count(page(pdf, 1), AVOID));
        assertEquals(1, count(page(pdf, 1), CHOICES));
        assertEquals(1, count(page(pdf, 2), AVOID) | count(page(pdf, 2), CHOICES));
        String told = TagTree.text(pdf);
        assertEquals(1, count(told, TagTree.withoutSpaces(AVOID)));
        assertEquals(1, count(told, TagTree.withoutSpaces(CHOICES)));
      }
      assertEquals(List.of(), PdfUa.broken(bytes));
    }
  }

  /** The control: what ends above the page's end has its heading once, and its table is plain. */
  @Test
  void whereAllFitsNothingRuns() {
    assertTrue(
        IntStream.range(0, 44).noneMatch(lines -> has(sheet(lines, false), Form.BESIDE_RUNNING)));
  }

  @Test
  void aListThatRunsTakesItsHeadingAlong() throws Exception {
    List<Handout> running =
        IntStream.range(24, 44)
            .mapToObj(RunningListsTest::oneList)
            .filter(handout -> has(handout, Form.RUNNING))
            .toList();

    assertTrue(running.size() > 1, "none runs over");
    for (Handout handout : running) {
      try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
        assertEquals(1, count(page(pdf, 1), AVOID));
        assertEquals(1, count(page(pdf, 2), AVOID));
        assertEquals(1, count(TagTree.text(pdf), TagTree.withoutSpaces(AVOID)));
      }
    }
  }

  private static boolean has(Handout handout, Form form) {
    return PLANNER.of(handout).rows().stream().map(Row::form).anyMatch(form::equals);
  }

  private static Handout sheet(int lines, boolean withCard) {
    List<Block> blocks = lines(lines);
    blocks.add(new Block.Heading(2, AVOID));
    blocks.add(new Block.BulletList(Passage.all(items(4))));
    blocks.add(new Block.Heading(2, CHOICES));
    blocks.add(new Block.BulletList(Passage.all(items(4))));
    if (withCard) {
      blocks.add(card());
    }
    return handout(blocks);
  }

  private static Handout oneList(int lines) {
    List<Block> blocks = lines(lines);
    blocks.add(new Block.Heading(2, AVOID));
    blocks.add(new Block.BulletList(Passage.all(items(6))));
    blocks.add(card());
    return handout(blocks);
  }

  private static List<Block> lines(int count) {
    List<Block> blocks = new ArrayList<>(List.of(new Block.Title("Title")));
    blocks.addAll(Collections.nCopies(count, new Block.Paragraph(Passage.of("a line"))));
    return blocks;
  }

  private static List<String> items(int count) {
    return Collections.nCopies(
        count, "some words that take two lines or three where half the room is");
  }

  /** So high that little else has room on its page. */
  private static Block card() {
    return new Block.CareCard(
        Urgency.SAME_DAY, "Call", Passage.all(Collections.nCopies(42, "a sign")));
  }

  private static Handout handout(List<Block> blocks) {
    return new Handout("Title", Locale.ENGLISH, PaperSize.LETTER, "Footer", blocks);
  }

  /** With what is painted twice in one place. */
  private static String page(PDDocument pdf, int page) throws IOException {
    PDFTextStripper stripper = new PDFTextStripper();
    stripper.setSuppressDuplicateOverlappingText(false);
    stripper.setStartPage(page);
    stripper.setEndPage(page);
    return stripper.getText(pdf);
  }

  private static int count(String text, String part) {
    return text.split(Pattern.quote(part), -1).length - 1;
  }
}
