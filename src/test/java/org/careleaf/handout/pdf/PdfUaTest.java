package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

/** Controls: what the other tests rely on must notice a PDF that is spoilt. */
class PdfUaTest {
  private static final Handout HANDOUT = Samples.one(PaperSize.LETTER, TestLibrary.ALPHA);

  @Test
  void aPdfWithoutTagsIsNoticed() throws Exception {
    try (PDDocument pdf = new PDDocument();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      PDPage page = new PDPage();
      pdf.addPage(page);
      try (PDPageContentStream text = new PDPageContentStream(pdf, page)) {
        text.beginText();
        text.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
        text.showText("no tags");
        text.endText();
      }
      pdf.save(out);

      assertFalse(PdfUa.broken(out.toByteArray()).isEmpty());
    }
  }

  @Test
  void aLostTagTreeIsNoticed() throws Exception {
    assertFalse(
        PdfUa.broken(
                spoilt(
                    pdf ->
                        pdf.getDocumentCatalog()
                            .getCOSObject()
                            .removeItem(COSName.STRUCT_TREE_ROOT)))
            .isEmpty());
  }

  @Test
  void aLostLanguageIsNoticed() throws Exception {
    byte[] spoilt =
        spoilt(
            pdf -> {
              pdf.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG);
              pdf.getDocumentCatalog()
                  .getStructureTreeRoot()
                  .getKids()
                  .forEach(PdfUaTest::forgetLanguage);
            });

    assertFalse(PdfUa.broken(spoilt).isEmpty());
  }

  @Test
  void aLostTitleIsNoticed() throws Exception {
    assertFalse(PdfUa.broken(spoilt(pdf -> pdf.getDocumentCatalog().setMetadata(null))).isEmpty());
  }

  /** A drawing without words: what was a paragraph is called one. */
  @Test
  void aPictureWithoutAlternativeTextIsNoticed() throws Exception {
    assertFalse(PdfUa.broken(spoilt(pdf -> rename(pdf, "P", "Figure"))).isEmpty());
  }

  /** veraPDF takes a table without any heading; how many there are is counted elsewhere. */
  @Test
  void aTableHeadingThatHeadsNothingIsNoticed() throws Exception {
    Handout table = Samples.comparison(PaperSize.LETTER, TestLibrary.ALPHA, TestLibrary.BETA);

    assertEquals(List.of(), PdfUa.broken(spoilt(table, pdf -> {})));
    assertFalse(PdfUa.broken(spoilt(table, pdf -> forgetScope(root(pdf)))).isEmpty());
  }

  @Test
  void aChangedOrderOfTagsIsNoticed() throws IOException {
    try (PDDocument pdf = Loader.loadPDF(spoilt(PdfUaTest::turnAround))) {
      assertNotEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(HANDOUT))), TagTree.text(pdf));
    }
  }

  @Test
  void anUnspoiltCopyIsNot() throws Exception {
    assertEquals(List.of(), PdfUa.broken(spoilt(pdf -> {})));
  }

  private static void forgetLanguage(Object kid) {
    if (kid instanceof PDStructureElement element) {
      element.getCOSObject().removeItem(COSName.LANG);
      element.getKids().forEach(PdfUaTest::forgetLanguage);
    }
  }

  /** Tells the parts of the innermost tag that has several of them backwards. */
  private static void turnAround(PDDocument pdf) {
    PDStructureNode node = pdf.getDocumentCatalog().getStructureTreeRoot();
    while (node.getKids().size() == 1
        && node.getKids().getFirst() instanceof PDStructureElement only) {
      node = only;
    }
    node.setKids(node.getKids().reversed());
  }

  private static PDStructureNode root(PDDocument pdf) {
    return pdf.getDocumentCatalog().getStructureTreeRoot();
  }

  private static void forgetScope(PDStructureNode node) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("TH")) {
          element.getCOSObject().removeItem(COSName.A);
        }
        forgetScope(element);
      }
    }
  }

  private static void rename(PDDocument pdf, String from, String to) {
    root(pdf).getKids().forEach(kid -> rename(kid, from, to));
  }

  private static void rename(Object kid, String from, String to) {
    if (kid instanceof PDStructureElement element) {
      if (element.getStructureType().equals(from)) {
        element.setStructureType(to);
      }
      element.getKids().forEach(inner -> rename(inner, from, to));
    }
  }

  private static byte[] spoilt(Consumer<PDDocument> how) throws IOException {
    return spoilt(HANDOUT, how);
  }

  private static byte[] spoilt(Handout handout, Consumer<PDDocument> how) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(new PdfWriter().write(handout));
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      how.accept(pdf);
      pdf.save(out);
      return out.toByteArray();
    }
  }
}
