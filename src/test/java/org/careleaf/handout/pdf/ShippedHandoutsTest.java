package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.handout.Selection;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The handouts of the content that ships: short enough, and every one can be printed and heard. */
class ShippedHandoutsTest {
  private static final Library LIBRARY = ShippedContent.library();
  private static final HandoutComposer COMPOSER = Samples.composer(LIBRARY);
  private static final PdfWriter WRITER = new PdfWriter();
  private static final Selection SHORT = new Selection(Selection.Length.SHORT, Set.of(), Set.of());

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  static Stream<Handout> conditions() {
    assertFalse(LIBRARY.conditions().isEmpty(), "no content was found");
    return papers(paper -> LIBRARY.conditions().values().stream().map(c -> one(c, paper)));
  }

  static Stream<Handout> comparisons() {
    assertFalse(LIBRARY.references().comparisons().isEmpty(), "no comparison was found");
    return papers(
        paper ->
            LIBRARY.references().comparisons().stream()
                .filter(prepared -> prepared.conditions().size() == 2)
                .map(prepared -> two(prepared.conditions(), paper)));
  }

  @ParameterizedTest
  @MethodSource("conditions")
  void aConditionKeepsToTheTwoSidesOfASheet(Handout handout) throws Exception {
    holds(handout, 2);
  }

  static Stream<Handout> shortForms() {
    return papers(
        paper ->
            LIBRARY.conditions().values().stream()
                .map(
                    condition ->
                        COMPOSER.conditions(
                            List.of(condition), Samples.options(paper).with(SHORT))));
  }

  @ParameterizedTest
  @MethodSource("shortForms")
  void aShortFormKeepsToOneSide(Handout handout) throws Exception {
    try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
      assertEquals(1, pdf.getNumberOfPages(), handout.title() + " on " + handout.paper());
    }
  }

  @ParameterizedTest
  @MethodSource("comparisons")
  void aComparisonOfTwoTakesThreeSheets(Handout handout) throws Exception {
    holds(handout, 6);
  }

  private static void holds(Handout handout, int pages) throws Exception {
    byte[] bytes = WRITER.write(handout);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertTrue(
          pdf.getNumberOfPages() <= pages,
          handout.title() + " on " + handout.paper() + " takes " + pdf.getNumberOfPages());
      assertEquals(told(handout), TagTree.text(pdf));
    }
    assertEquals(List.of(), PdfUa.broken(bytes), handout.title());
  }

  private static String told(Handout handout) {
    return TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout)));
  }

  private static Stream<Handout> papers(Function<PaperSize, Stream<Handout>> handouts) {
    return Stream.of(PaperSize.values()).flatMap(handouts);
  }

  private static Handout one(Condition condition, PaperSize paper) {
    return COMPOSER.conditions(List.of(condition), Samples.options(paper));
  }

  private static Handout two(List<String> ids, PaperSize paper) {
    List<Condition> conditions =
        ids.stream().map(LIBRARY::condition).flatMap(Optional::stream).toList();
    return COMPOSER.comparison(conditions, Samples.options(paper));
  }
}
