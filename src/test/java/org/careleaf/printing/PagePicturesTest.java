package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.Test;

class PagePicturesTest {
  private static final int RED = 0xffff0000;
  private static final int WHITE = 0xffffffff;

  @Test
  void aRedSquareIsRedWhereItStandsAndWhiteAroundIt() {
    PagePicture page = PagePictures.draw(SamplePdf.redSquareOnLetter(), 100).getFirst();

    assertEquals(850, page.width());
    assertEquals(1100, page.height());
    assertEquals(List.of(RED, RED), List.of(pixel(page, 202, 302), pixel(page, 297, 397)));
    assertEquals(
        List.of(WHITE, WHITE, WHITE, WHITE),
        List.of(
            pixel(page, 197, 350),
            pixel(page, 302, 350),
            pixel(page, 250, 297),
            pixel(page, 250, 402)));
    assertTrue(Math.abs(red(page) - 100 * 100) <= 400);
  }

  @Test
  void twiceTheDotsMakeTwiceTheSize() {
    PagePicture page = PagePictures.draw(SamplePdf.redSquareOnLetter(), 200).getFirst();

    assertEquals(1700, page.width());
    assertEquals(2200, page.height());
    assertEquals(RED, pixel(page, 404, 604));
  }

  @Test
  void everyPageHasItsPicture() {
    byte[] pdf = SamplePdf.pages(PDRectangle.A4, "One", "Two", "Three");

    assertEquals(
        List.of("595x842", "595x842", "595x842"),
        PagePictures.draw(pdf, 72).stream()
            .map(page -> page.width() + "x" + page.height())
            .toList());
  }

  @Test
  void aPageTurnedOnItsSideIsDrawnOnItsSide() {
    PagePicture page = PagePictures.draw(SamplePdf.turned(PDRectangle.LETTER, 90), 72).getFirst();

    assertEquals(792, page.width());
    assertEquals(612, page.height());
  }

  @Test
  void whatIsNotAPdfIsRefused() {
    byte[] garbage = "slipped disc".getBytes(StandardCharsets.UTF_8);

    assertEquals("This is not a PDF that can be read.", refusal(garbage, 100));
    assertEquals("This is not a PDF that can be read.", refusal(new byte[0], 100));
  }

  @Test
  void halfAPdfIsReadOrRefusedButNothingElse() {
    byte[] pdf = SamplePdf.redSquareOnLetter();
    for (int length = 0; length < pdf.length; length += 7) {
      byte[] part = Arrays.copyOf(pdf, length);
      try {
        PagePictures.draw(part, 20);
      } catch (IllegalArgumentException e) {
        assertEquals("This is not a PDF that can be read.", e.getMessage());
      }
    }
  }

  @Test
  void moreThanTwoHundredPagesAreRefused() {
    String[] texts = Collections.nCopies(201, "Page").toArray(String[]::new);

    assertEquals(
        "This PDF has 201 pages; at most 200 can be shown.",
        refusal(SamplePdf.pages(PDRectangle.A6, texts), 72));
  }

  @Test
  void aPageOfTooManyPixelsIsRefusedBeforeItIsDrawn() {
    assertEquals(
        "A page of 8,500 by 11,000 pixels is too large to be shown.",
        refusal(SamplePdf.redSquareOnLetter(), 1000));
    assertEquals(
        "A page of 1,000,000,000 by 1,000,000,000 pixels is too large to be shown.",
        refusal(SamplePdf.turned(new PDRectangle(1e9f, 1e9f), 0), 72));
  }

  @Test
  void manyPagesAreDrawnLessSharpRatherThanFillTheMemory() {
    String[] texts = Collections.nCopies(80, "Page").toArray(String[]::new);
    byte[] pdf = SamplePdf.pages(PDRectangle.LETTER, texts);

    List<PagePicture> pages = PagePictures.draw(pdf, 220);
    assertEquals(80, pages.size());
    assertTrue(bytes(pages) <= Runtime.getRuntime().maxMemory() / 8, bytes(pages) + " bytes");
    PagePicture last = pages.getLast();
    assertEquals(11 / 8.5, (double) last.height() / last.width(), 0.01);
  }

  @Test
  void dotsThatAreNoNumberAboveZeroAreRefused() {
    byte[] pdf = SamplePdf.redSquareOnLetter();

    for (float dpi : new float[] {0, -1, Float.NaN, Float.POSITIVE_INFINITY}) {
      assertEquals("Pages cannot be drawn at " + dpi + " dots per inch.", refusal(pdf, dpi));
    }
  }

  private static String refusal(byte[] pdf, float dpi) {
    return String.valueOf(
        assertThrows(IllegalArgumentException.class, () -> PagePictures.draw(pdf, dpi))
            .getMessage());
  }

  private static long bytes(List<PagePicture> pages) {
    return pages.stream().mapToLong(page -> page.argb().length).sum() * Integer.BYTES;
  }

  private static int pixel(PagePicture page, int x, int y) {
    return page.argb()[y * page.width() + x];
  }

  private static long red(PagePicture page) {
    return Arrays.stream(page.argb()).filter(pixel -> pixel == RED).count();
  }
}
