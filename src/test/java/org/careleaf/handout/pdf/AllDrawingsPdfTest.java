package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Look;
import org.careleaf.handout.Look.Ink;
import org.careleaf.handout.Look.Pictures;
import org.careleaf.handout.Look.TypeSize;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Tongues;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Sheets with all drawings of the content that ships can be heard, and show every drawing once. */
class AllDrawingsPdfTest {
  private static final LoadResult CONTENT = ShippedContent.loaded();
  private static final HandoutMaker MAKER =
      new HandoutMaker(new Languages(CONTENT.library(), CONTENT.translations()), Optional.empty());
  private static final PdfWriter WRITER = new PdfWriter();
  private static final Locale ES = Locale.of("es");
  private static final HandoutItem DISC = new OfCondition("herniated-disc");

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  static Stream<Handout> sheets() {
    List<HandoutItem> basket =
        List.of(
            DISC,
            new OfCondition("sciatica"),
            new OfCondition("cauda-equina-syndrome"),
            new OfTreatment("exercise"));
    return Stream.<List<HandoutItem>>of(
            List.of(DISC),
            basket,
            List.of(new OfComparison(List.of("herniated-disc", "degenerative-disc-disease"))))
        .flatMap(
            items ->
                tongues()
                    .map(
                        tongues ->
                            new HandoutRequest(
                                items,
                                tongues,
                                Samples.options(PaperSize.LETTER),
                                ForPatient.NOBODY)))
        .flatMap(AllDrawingsPdfTest::looks)
        .map(MAKER::make);
  }

  private static Stream<Tongues> tongues() {
    return Stream.of(
        Tongues.only(Locale.ENGLISH),
        Tongues.only(ES),
        new Tongues(ES, Optional.of(Locale.ENGLISH), Tongues.Form.SIDE_BY_SIDE));
  }

  /** Each size of letters on one paper, each in one ink. */
  private static Stream<HandoutRequest> looks(HandoutRequest request) {
    return Stream.of(
            options(PaperSize.LETTER, TypeSize.STANDARD, Ink.COLOUR),
            options(PaperSize.A4, TypeSize.LARGE, Ink.SAVER))
        .map(request::with);
  }

  private static HandoutOptions options(PaperSize paper, TypeSize size, Ink ink) {
    Look look = new Look(size, ink, Pictures.ALL);
    return new HandoutOptions(paper, Samples.options(paper).date(), look, Selection.FULL);
  }

  @ParameterizedTest
  @MethodSource("sheets")
  void itCanBeHeardAndEveryDrawingIsAFigure(Handout handout) throws Exception {
    byte[] bytes = WRITER.write(handout);

    assertEquals(List.of(), PdfUa.broken(bytes));
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(pdf));
      List<String> told = new ArrayList<>();
      figures(pdf.getDocumentCatalog().getStructureTreeRoot(), told);
      List<String> drawn = handout.blocks().stream().flatMap(AllDrawingsPdfTest::drawn).toList();
      told.retainAll(drawn); // the square for phones is a figure too
      assertEquals(drawn, told);
      assertEquals(drawn.stream().distinct().toList(), drawn);
      assertTrue(drawn.size() > 4, drawn::toString);
    }
  }

  private static Stream<String> drawn(Block block) {
    return switch (block) {
      case Block.Picture picture -> Stream.of(picture.illustration().alternativeText());
      case Block.Gallery gallery -> gallery.pictures().stream().flatMap(AllDrawingsPdfTest::drawn);
      case Block.Pair(var first, var second, _) ->
          Stream.concat(first.stream(), second.stream()).flatMap(AllDrawingsPdfTest::drawn);
      default -> Stream.empty();
    };
  }

  private static void figures(PDStructureNode node, List<String> told) throws IOException {
    for (Object kid : node.getKids()) {
      if (kid instanceof PDStructureElement element) {
        if (element.getStructureType().equals("Figure")) {
          told.add(element.getAlternateDescription());
        }
        figures(element, told);
      }
    }
  }
}
