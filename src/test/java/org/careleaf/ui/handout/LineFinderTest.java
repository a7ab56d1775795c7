package org.careleaf.ui.handout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.content.SampleContent;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Passages;
import org.careleaf.handout.Tongues;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.printing.PageSign;
import org.careleaf.printing.PageSigns;
import org.careleaf.ui.handout.Line.Spot;
import org.junit.jupiter.api.Test;

/** Where the lines of real handouts stand on their real pages. */
class LineFinderTest {
  private static final HandoutMaker SHIPPED =
      new HandoutMaker(SampleContent.languages(Path.of("data")), Optional.empty());
  private static final HandoutMaker SAMPLE =
      new HandoutMaker(SampleContent.languages(), Optional.empty());

  @Test
  void everyLineOfATopicIsFoundWhereItsLettersAre() {
    assertEquals(
        List.of(),
        wrong(
            SHIPPED, new HandoutItem.OfCondition("herniated-disc"), Tongues.only(Locale.ENGLISH)));
  }

  @Test
  void soIsEveryLineOfAComparison() {
    assertEquals(
        List.of(),
        wrong(
            SHIPPED,
            new HandoutItem.OfComparison(List.of("herniated-disc", "degenerative-disc-disease")),
            Tongues.only(Locale.ENGLISH)));
  }

  @Test
  void soIsEveryLineInTwoLanguages() {
    assertEquals(
        List.of(),
        wrong(
            SAMPLE,
            new HandoutItem.OfCondition("red-knee"),
            new Tongues(Locale.of("es"), Optional.of(Locale.ENGLISH), Tongues.Form.SIDE_BY_SIDE)));
  }

  @Test
  void whatIsNotThereIsFoundNowhere() {
    List<PageSign> signs = signs(handout(new HandoutItem.OfTreatment("nsaids")));

    assertEquals(
        List.of(),
        new LineFinder(signs).find(List.of(Passage.of("Zebras graze."))).getFirst().spots());
  }

  @Test
  void everySpotLiesOnItsPage() {
    Handout handout = handout(new HandoutItem.OfCondition("sciatica"));
    List<Spot> spots =
        new LineFinder(signs(handout))
            .find(Passages.of(handout)).stream().flatMap(line -> line.spots().stream()).toList();

    assertTrue(spots.stream().allMatch(s -> s.x() > 0 && s.x() + s.width() < 1));
    assertTrue(spots.stream().allMatch(s -> s.y() > 0 && s.y() + s.height() < 1));
    assertTrue(spots.stream().allMatch(s -> s.height() < 0.05));
  }

  /** The lines whose letters are not in the spots that were found for them. */
  private static List<String> wrong(HandoutMaker maker, HandoutItem item, Tongues tongues) {
    Handout handout = handout(maker, item, tongues);
    List<PageSign> signs = signs(handout);
    return new LineFinder(signs)
        .find(Passages.of(handout)).stream()
            .filter(line -> !text(line, signs).contains(letters(line.passage().text())))
            .map(line -> line.passage().text() + " <> " + text(line, signs))
            .toList();
  }

  private static String text(Line line, List<PageSign> signs) {
    return signs.stream()
        .filter(
            sign ->
                line.isAt(sign.page(), sign.x() + sign.width() / 2, sign.y() + sign.height() / 2))
        .map(PageSign::text)
        .collect(Collectors.joining());
  }

  private static String letters(String text) {
    return text.replaceAll("[\\s\\u00a0\\u00ad]", "");
  }

  private static Handout handout(HandoutItem item) {
    return handout(SHIPPED, item, Tongues.only(Locale.ENGLISH));
  }

  private static Handout handout(HandoutMaker maker, HandoutItem item, Tongues tongues) {
    return maker.make(
        new HandoutRequest(
            List.of(item),
            tongues,
            new HandoutOptions(PaperSize.LETTER, LocalDate.parse("2026-11-22")),
            ForPatient.NOBODY));
  }

  private static List<PageSign> signs(Handout handout) {
    return PageSigns.of(new PdfWriter().write(handout));
  }
}
