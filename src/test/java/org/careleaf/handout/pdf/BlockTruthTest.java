package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What the PDF of every kind of block tells is what the model says, in every look. */
class BlockTruthTest {
  private static final PdfWriter WRITER = new PdfWriter();
  private static final String ENGLISH = "said in English";

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  static Stream<Handout> looks() {
    return Arrays.stream(TypeSize.values())
        .flatMap(
            size -> Arrays.stream(Ink.values()).map(ink -> new Look(size, ink, Look.Pictures.TWO)))
        .flatMap(
            look ->
                Arrays.stream(PaperSize.values())
                    .map(paper -> EveryBlock.saying("dicho en español", ENGLISH, paper, look)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyTextIsToldInReadingOrder(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(pdf));
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void everyBlockKeepsPdfUa(Handout handout) throws Exception {
    assertEquals(List.of(), PdfUa.broken(WRITER.write(handout)));
  }

  @ParameterizedTest
  @MethodSource("looks")
  void theSecondLanguageIsToldInItsOwn(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      List<TagTree.Told> told = TagTree.read(pdf);

      assertEquals("es", pdf.getDocumentCatalog().getLanguage());
      assertTrue(told.stream().anyMatch(one -> one.text().contains(ENGLISH)));
      for (TagTree.Told one : told) {
        if (one.text().contains(ENGLISH)) {
          assertTrue(one.tag().contains("@en"), one.toString());
        }
        if (one.text().contains("español")) {
          assertTrue(!one.tag().contains("@en"), one.toString());
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("looks")
  void noLevelOfHeadingsIsSkipped(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      int before = 0;
      for (String tag : tags(pdf)) {
        if (tag.matches("H[1-6]")) {
          int level = tag.charAt(1) - '0';
          assertTrue(level <= before + 1, tag + " after H" + before);
          before = level;
        }
      }
      assertEquals(4, before);
    }
  }

  /** Items: cards 3 x 2, steps and bullets 2 x 2, ask 6, words 3, pair 2 x 8, two table cells. */
  @ParameterizedTest
  @MethodSource("looks")
  void listsAndTablesAreTaggedAsSuch(Handout handout) throws IOException {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      List<String> tags = tags(pdf);

      assertEquals(6 + 4 + 6 + 3 + 16 + 4, count(tags, "LI"));
      assertEquals(3, count(tags, "Table"));
      // Each comparison: three columns' and one row's; the numbered lines: three columns' and four.
      assertEquals(2 * 4 + 7, count(tags, "TH"));
      assertEquals(2 * 2 + 8, count(tags, "TD"));
    }
  }

  private static long count(List<String> tags, String tag) {
    return tags.stream().filter(tag::equals).count();
  }

  private static List<String> tags(PDDocument pdf) {
    List<String> tags = new ArrayList<>();
    collect(pdf.getDocumentCatalog().getStructureTreeRoot(), tags);
    return tags;
  }

  private static void collect(PDStructureNode node, List<String> tags) {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        tags.add(element.getStructureType());
        collect(element, tags);
      }
    }
  }
}
