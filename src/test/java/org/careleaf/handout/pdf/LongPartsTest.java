package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.careleaf.compare.Agreement;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Sheet;
import org.careleaf.handout.Speech;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is longer than a page goes on on the next one: nothing is lost, or printed over an edge. */
class LongPartsTest {
  private static final PdfWriter WRITER = new PdfWriter();

  /** Printers leave about so much of a sheet white: 12 mm, in points. */
  private static final double EDGE = 12 * 72 / 25.4;

  private static final String SENTENCE = "Walk a little every evening and rest when it hurts. ";

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  static Stream<Handout> handouts() {
    return Arrays.stream(TypeSize.values())
        .map(size -> new Look(size, Look.Ink.COLOUR, Look.Pictures.TWO))
        .flatMap(look -> parts().stream().map(part -> handout(look, part)));
  }

  private static List<List<Block>> parts() {
    String note = SENTENCE.repeat(80).substring(0, 4000);
    List<Passage> many = Passage.all(Collections.nCopies(30, SENTENCE.repeat(3)));
    return List.of(
        List.of(new Block.Note("A note", List.of(note), List.of("When", "Where"))),
        List.of(new Block.Note("A note", Collections.nCopies(70, "Walk."), List.of())),
        List.of(Block.AskFirst.of("Ask first if you", many)),
        List.of(Block.AskFirst.of("Ask", many), Block.AskFirst.of("Ask too", many)),
        List.of(new Block.CareCard(Urgency.EMERGENCY, "Call now if you have", many)),
        List.of(new Block.CareCard(Urgency.SOON, "Call soon if you have", many)),
        List.of(new Block.Heading(2, "Do"), new Block.Steps(many)),
        List.of(new Block.Heading(2, "Write"), new Block.WritingLines(Passage.of("Here"), 60)),
        List.of(new Block.Heading(2, "Words"), words()),
        List.of(table(many)),
        List.of(numbered(note)),
        List.of(
            new Block.Pair(
                List.of(Block.AskFirst.of("Ask", many)),
                List.of(Block.AskFirst.of("Ask", many)),
                Speech.of(Locale.ENGLISH))));
  }

  private static Block words() {
    return new Block.Definitions(
        Collections.nCopies(60, new Definition("term", "say", Passage.of(SENTENCE))));
  }

  /** A row that no page can hold. */
  private static Block table(List<Passage> many) {
    return new Block.ComparisonTable(
        "rows",
        List.of("a", "b"),
        List.of(
            new Block.ComparisonTable.Row("long", Agreement.SAME, "Same", List.of(many, many))));
  }

  private static Block numbered(String text) {
    return new Block.NumberedLines(
        "Line",
        "one",
        "two",
        Speech.of(Locale.ENGLISH),
        List.of(
            new NumberedLine(1, true, true, "now", "now"),
            new NumberedLine(2, false, true, text, text),
            new NumberedLine(3, false, false, "x", "x")));
  }

  private static Handout handout(Look look, List<Block> part) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Block.Title("Title"));
    blocks.addAll(part);
    blocks.add(new Block.FinePrint(List.of("small")));
    return new Handout(
        "Title",
        Speech.of(Locale.ENGLISH),
        new Sheet(PaperSize.LETTER, look, "Footer"),
        List.of(),
        blocks);
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void nothingIsLost(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(pdf));
      assertTrue(pdf.getNumberOfPages() <= 60, "pages " + pdf.getNumberOfPages());
    }
  }

  @ParameterizedTest
  @MethodSource("handouts")
  void nothingIsPrintedNearTheEdge(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      assertEquals(List.of(), nearTheEdge(pdf));
    }
  }

  /** Control. */
  @Test
  void aLetterNearTheEdgeIsSeen() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.newLineAtOffset(100, 20);
        text.showText("low");
        text.endText();
      }

      assertFalse(nearTheEdge(pdf).isEmpty());
    }
  }

  private static List<String> nearTheEdge(PDDocument pdf) throws IOException {
    List<String> near = new ArrayList<>();
    new PDFTextStripper() {
      @Override
      protected void processTextPosition(TextPosition text) {
        double right = text.getPageWidth() - text.getX() - text.getWidth();
        double bottom = text.getPageHeight() - text.getY();
        double least = Math.min(Math.min(text.getX(), right), Math.min(text.getY(), bottom));
        if (least < EDGE && !text.getUnicode().isBlank()) {
          near.add(text.getUnicode() + " on page " + getCurrentPageNo());
        }
      }
    }.getText(pdf);
    return near;
  }
}
