package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Every letter stands out from its ground and is large enough, as the PDF itself has it. */
class ContrastTest {
  private static final PdfWriter WRITER = new PdfWriter();
  private static final double LEAST = 4.5;
  private static final double BODY = 7;

  /** The ink of running text, in colour and in black. */
  private static final Set<Integer> BODY_INKS = Set.of(0x14201f, 0x000000);

  static Stream<Handout> looks() {
    return BlockTruthTest.looks();
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyLetterStandsOut(Handout handout) throws IOException {
    for (Inks.Ink ink : inks(handout)) {
      double least = BODY_INKS.contains(ink.text()) ? BODY : LEAST;
      assertTrue(ink.contrast() >= least, ink + ": " + ink.contrast());
    }
  }

  @ParameterizedTest
  @EnumSource(TypeSize.class)
  void noLetterIsTooSmall(TypeSize size) throws IOException {
    double least = size == TypeSize.LARGE ? 14 : 9;

    for (Inks.Ink ink : inks(handout(new Look(size, Ink.COLOUR, Look.Pictures.TWO)))) {
      assertTrue(ink.size() >= least, ink.toString());
    }
  }

  @ParameterizedTest
  @EnumSource(TypeSize.class)
  void theInkSaverIsBlackOnWhite(TypeSize size) throws IOException {
    Handout handout = handout(new Look(size, Ink.SAVER, Look.Pictures.TWO));

    for (Inks.Ink ink : inks(handout)) {
      assertEquals(0x000000, ink.text(), ink.toString());
      assertEquals(0xffffff, ink.ground(), ink.toString());
    }
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      for (int colour : Inks.filled(pdf)) {
        Color of = new Color(colour);
        assertTrue(of.getRed() == of.getGreen() && of.getGreen() == of.getBlue(), of.toString());
      }
    }
  }

  /** The text calls it the emergency box; in color nothing else has a frame of this red. */
  @ParameterizedTest
  @EnumSource(Ink.class)
  void theEmergencyCardIsFramedInRedWhereThereIsColor(Ink ink) throws IOException {
    try (PDDocument pdf =
        Loader.loadPDF(
            WRITER.write(handout(new Look(TypeSize.STANDARD, ink, Look.Pictures.TWO))))) {
      BufferedImage page = new PDFRenderer(pdf).renderImageWithDPI(0, 144);
      long rows =
          IntStream.range(0, page.getHeight())
              .mapToObj(y -> new Color(leftmost(page, y)))
              .filter(first -> first.getRed() - first.getBlue() > 100)
              .count();
      assertEquals(ink == Ink.COLOUR, rows > 50, rows + " rows begin in red");
    }
  }

  /** The first color from the left that is not paper. */
  private static int leftmost(BufferedImage page, int y) {
    return IntStream.range(0, page.getWidth())
        .map(x -> page.getRGB(x, y))
        .filter(pixel -> (pixel & 0xffffff) != 0xffffff && new Color(pixel).getGreen() < 160)
        .findFirst()
        .orElse(0xffffff);
  }

  /** Control. */
  @Test
  void paleLettersOnAPaleGroundAreSeen() throws IOException {
    try (PDDocument pdf = new PDDocument()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        text.setNonStrokingColor(Color.YELLOW);
        text.addRect(50, 50, 200, 50);
        text.fill();
        text.beginText();
        text.setNonStrokingColor(Color.LIGHT_GRAY);
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 8);
        text.newLineAtOffset(60, 60);
        text.showText("pale");
        text.endText();
      }
      Inks.Ink pale = Inks.of(pdf).iterator().next();

      assertEquals("c0c0c0 on ffff00 at 8.0 pt", pale.toString());
      assertFalse(pale.contrast() >= LEAST);
    }
  }

  private static Handout handout(Look look) {
    return EveryBlock.saying("dicho", "said", PaperSize.LETTER, look);
  }

  private static Set<Inks.Ink> inks(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      return Inks.of(pdf);
    }
  }
}
