package org.careleaf.printing;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;

/** Small PDFs whose every page is known. */
final class SamplePdf {
  private static final String FONT = "/org/careleaf/fonts/AtkinsonHyperlegibleNext-Regular.ttf";

  /** An inch square, two inches from the left and three from the top, on a page of US Letter. */
  static byte[] redSquareOnLetter() {
    return pdf(
        PDRectangle.LETTER,
        0,
        (content, page) -> {
          content.setNonStrokingColor(Color.RED);
          content.addRect(144, page.getHeight() - 216 - 72, 72, 72);
          content.fill();
        });
  }

  /** A page for each text, with that text on it, in a font of our own: the same everywhere. */
  static byte[] pages(PDRectangle size, String... texts) {
    return pages(
        size,
        document -> PDType0Font.load(document, SamplePdf.class.getResourceAsStream(FONT)),
        texts);
  }

  /** The same in a font that keeps its words where PostScript is made of it and PDF again. */
  static byte[] pagesInHelvetica(PDRectangle size, String... texts) {
    return pages(size, document -> new PDType1Font(Standard14Fonts.FontName.HELVETICA), texts);
  }

  private static byte[] pages(PDRectangle size, FontSource source, String... texts) {
    try (PDDocument document = new PDDocument()) {
      PDFont font = source.font(document);
      for (String text : texts) {
        add(document, size, 0, (content, page) -> write(content, font, text));
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A page for each number, with an inch square so many inches from the left. */
  static byte[] squares(PDRectangle size, int... inchesFromLeft) {
    try (PDDocument document = new PDDocument()) {
      for (int inches : inchesFromLeft) {
        add(
            document,
            size,
            0,
            (content, _) -> {
              content.addRect(inches * 72f, 400, 72, 72);
              content.fill();
            });
      }
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static byte[] turned(PDRectangle size, int degrees) {
    return pdf(size, degrees, (content, page) -> {});
  }

  private static byte[] pdf(PDRectangle size, int degrees, Drawing drawing) {
    try (PDDocument document = new PDDocument()) {
      add(document, size, degrees, drawing);
      return bytes(document);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void add(PDDocument document, PDRectangle size, int degrees, Drawing drawing)
      throws IOException {
    PDPage page = new PDPage(size);
    page.setRotation(degrees);
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      drawing.draw(content, size);
    }
  }

  private static void write(PDPageContentStream content, PDFont font, String text)
      throws IOException {
    content.beginText();
    content.setFont(font, 24);
    content.newLineAtOffset(72, 600);
    content.showText(text);
    content.endText();
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes, CompressParameters.NO_COMPRESSION);
    return bytes.toByteArray();
  }

  private interface FontSource {
    PDFont font(PDDocument document) throws IOException;
  }

  private interface Drawing {
    void draw(PDPageContentStream content, PDRectangle page) throws IOException;
  }

  private SamplePdf() {}
}
