package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.content.LibraryLoader;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Samples;
import org.careleaf.handout.Selection;
import org.careleaf.handout.pdf.Planner.Plan;
import org.careleaf.model.Library;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;

/** What is reckoned of the shipped handouts is what the engine then lays out. */
class PlannerTest {
  private static final Library LIBRARY =
      LibraryLoader.load(Path.of(System.getProperty("careleaf.data", "data"))).library();
  private static final HandoutComposer COMPOSER = Samples.composer(LIBRARY);
  private static final Planner PLANNER = new Planner(new Fonts().lettering());
  private static final PdfWriter WRITER = new PdfWriter();

  /** Less than this of a page, in points, would look forgotten. */
  private static final double NEARLY_EMPTY = 90;

  @RegisterExtension final EngineWarnings warnings = new EngineWarnings();

  /** A sheet that ends within a few points of its page may be misjudged: it is laid out again. */
  @Test
  void theReckonedPagesAreThoseOfTheEngineForNineSheetsInTen() throws Exception {
    List<String> wrong = new ArrayList<>();
    List<Handout> all = handouts(Selection.FULL).toList();
    for (Handout handout : all) {
      Plan plan = PLANNER.of(handout);
      try (PDDocument pdf = Loader.loadPDF(WRITER.write(handout))) {
        if (pdf.getNumberOfPages() != plan.pages()) {
          wrong.add(handout.title() + " " + handout.paper() + " " + plan.pages());
        }
      }
    }
    assertTrue(wrong.size() * 10 <= all.size(), wrong::toString);
  }

  @Test
  void noLastPageIsNearlyEmpty() {
    assertFalse(LIBRARY.conditions().isEmpty(), "no content was found");
    handouts(Selection.FULL)
        .forEach(handout -> assertTrue(PLANNER.of(handout).last() > NEARLY_EMPTY, handout.title()));
  }

  @Test
  void whatIsShortHasTheMostRoomAndWhatIsLongTheLeast() {
    assertEquals(Spacing.ROOMY, PLANNER.of(listOf(3)).spacing());
    assertEquals(1, PLANNER.of(listOf(36)).pages());
    assertEquals(Spacing.DENSE, PLANNER.of(listOf(36)).spacing());
  }

  private static Handout listOf(int items) {
    return new Handout(
        "Title",
        Locale.ENGLISH,
        PaperSize.LETTER,
        "Footer",
        List.of(
            new Block.Title("Title"),
            new Block.Steps(Passage.all(Collections.nCopies(items, "One thing to do")))));
  }

  private static Stream<Handout> handouts(Selection selection) {
    return Stream.of(PaperSize.values())
        .map(paper -> new HandoutOptions(paper, Samples.options(paper).date()).with(selection))
        .flatMap(
            options ->
                LIBRARY.conditions().values().stream()
                    .map(condition -> COMPOSER.conditions(List.of(condition), options)));
  }
}
