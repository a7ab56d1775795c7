package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.text.PDFTextStripper;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.model.TestLibrary;
import org.careleaf.model.Urgency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PdfWriterTest {
  private static final PdfWriter WRITER = new PdfWriter();

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  static Stream<Arguments> handouts() {
    return Samples.all().entrySet().stream()
        .map((Map.Entry<String, Handout> e) -> Arguments.of(e.getKey(), e.getValue()));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void everyHandoutKeepsPdfUa(String name, Handout handout) throws Exception {
    assertEquals(List.of(), PdfUa.broken(WRITER.write(handout)), name);
  }

  /** The footer is not told: it says nothing that the sheet does not say as well. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void aScreenReaderTellsEveryTextInReadingOrder(String name, Handout handout) throws IOException {
    try (PDDocument pdf = pdf(handout)) {
      String expected = TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout)));

      assertEquals(expected, TagTree.text(pdf), name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void everyPageSaysWhichOneItIs(String name, Handout handout) throws IOException {
    try (PDDocument pdf = pdf(handout)) {
      PDFTextStripper stripper = new PDFTextStripper();
      stripper.setSortByPosition(true);
      for (int page = 1; page <= pdf.getNumberOfPages(); page++) {
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        String footer = handout.footer() + " Page " + page + " of " + pdf.getNumberOfPages();

        assertTrue(
            TagTree.withoutSpaces(stripper.getText(pdf)).endsWith(TagTree.withoutSpaces(footer)),
            name);
      }
    }
  }

  /** The engine would print a "#" for a character that it has no sign for. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void noSignStandsInForAnother(String name, Handout handout) throws IOException {
    try (PDDocument pdf = pdf(handout)) {
      assertFalse(new PDFTextStripper().getText(pdf).contains("#"), name);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void theEmergencyCardIsOnTheFirstPage(String name, Handout handout) throws IOException {
    try (PDDocument pdf = pdf(handout)) {
      PDFTextStripper first = new PDFTextStripper();
      first.setEndPage(1);
      String printed = TagTree.withoutSpaces(first.getText(pdf));

      for (Block block : handout.blocks()) {
        if (block instanceof Block.CareCard(var urgency, var heading, var items)
            && urgency == Urgency.EMERGENCY) {
          assertTrue(printed.contains(TagTree.withoutSpaces(heading)), name);
          items.forEach(
              item ->
                  assertTrue(printed.contains(TagTree.withoutSpaces(item.text())), name + item));
        }
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void theDocumentSaysWhatItIs(String name, Handout handout) throws IOException {
    try (PDDocument pdf = pdf(handout)) {
      assertEquals(handout.title(), pdf.getDocumentInformation().getTitle(), name);
      assertTrue(
          pdf.getDocumentCatalog().getViewerPreferences().displayDocTitle(), "shows its title");
      assertEquals("en", pdf.getDocumentCatalog().getLanguage());
      for (PDPage page : pdf.getPages()) {
        assertEquals(handout.paper().widthMm(), millimetres(page.getMediaBox().getWidth()), 0.2);
        assertEquals(handout.paper().heightMm(), millimetres(page.getMediaBox().getHeight()), 0.2);
      }
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void onlyTheShippedFontsAreUsedAndAllAreEmbedded(String name, Handout handout)
      throws IOException {
    try (PDDocument pdf = pdf(handout)) {
      Set<String> families = new TreeSet<>();
      for (PDPage page : pdf.getPages()) {
        for (COSName font : page.getResources().getFontNames()) {
          PDFont used = page.getResources().getFont(font);
          assertTrue(used.isEmbedded(), name + ": " + used.getName());
          families.add(used.getName().replaceFirst("^[A-Z]{6}\\+", ""));
        }
      }

      assertEquals(
          Set.of(
              "AtkinsonHyperlegibleNext-Regular",
              "AtkinsonHyperlegibleNext-SemiBold",
              "AtkinsonHyperlegibleNext-Bold"),
          families);
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("handouts")
  void theSameHandoutMakesTheSameBytes(String name, Handout handout) {
    assertArrayEquals(WRITER.write(handout), new PdfWriter().write(handout), name);
  }

  @Test
  void partsAreBookmarked() throws IOException {
    try (PDDocument pdf = pdf(Samples.one(PaperSize.LETTER, TestLibrary.ALPHA))) {
      List<String> titles = new ArrayList<>();
      for (PDOutlineItem item : pdf.getDocumentCatalog().getDocumentOutline().children()) {
        titles.add(item.getTitle());
      }

      assertEquals(
          List.of(
              "Alpha ache",
              "Call 911 or go to the emergency room now if you have",
              "What it is",
              "What to expect",
              "What helps",
              "What to avoid",
              "Other choices to ask about",
              "Call us today at __________________ if you have",
              "Call us soon if you have",
              "Tell us in your own words",
              "Questions to ask us"),
          titles);
    }
  }

  @Test
  void tableHeadingsAreTaggedAsHeadings() throws IOException {
    Handout handout = Samples.comparison(PaperSize.A4, TestLibrary.ALPHA, TestLibrary.BETA);
    try (PDDocument pdf = pdf(handout)) {
      List<String> headings =
          TagTree.read(pdf).stream()
              .filter(told -> told.tag().contains("/TH"))
              .map(TagTree.Told::text)
              .limit(4)
              .toList();

      assertEquals(
          List.of("Question", "Alpha ache", "Beta bruise", "What it is"),
          headings.stream().map(String::strip).toList());
    }
  }

  @Test
  void noClockGoesIntoTheDocument() throws IOException {
    try (PDDocument pdf = pdf(Samples.one(PaperSize.A4, TestLibrary.ALPHA))) {
      assertFalse(
          StreamSupport.stream(pdf.getDocumentInformation().getMetadataKeys().spliterator(), false)
              .anyMatch("CreationDate"::equals));
    }
  }

  private static PDDocument pdf(Handout handout) throws IOException {
    return Loader.loadPDF(WRITER.write(handout));
  }

  private static double millimetres(float points) {
    return points * 25.4 / 72;
  }
}
