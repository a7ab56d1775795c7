package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.zxing.ChecksumException;
import com.google.zxing.FormatException;
import com.google.zxing.NotFoundException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.careleaf.content.LoadResult;
import org.careleaf.content.ShippedContent;
import org.careleaf.handout.Block.PhoneSquare;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Selection;
import org.careleaf.handout.Tongues;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The squares of the content that ships. */
class ShippedSquaresTest {
  private static final LoadResult CONTENT = ShippedContent.loaded();

  @Test
  void everySheetOfOneTopicHasOneInEachLanguage() {
    List<HandoutItem> topics =
        Stream.concat(
                CONTENT.library().conditions().keySet().stream()
                    .<HandoutItem>map(HandoutItem.OfCondition::new),
                CONTENT.library().treatments().keySet().stream().map(HandoutItem.OfTreatment::new))
            .toList();
    for (Locale language : List.of(Locale.ENGLISH, Locale.of("es"))) {
      for (HandoutItem topic : topics) {
        List<PhoneSquare> squares = squares(language, List.of(topic));
        assertEquals(1, squares.size(), language + " " + topic);
        assertTrue(QrCode.of(squares.getFirst().text()).isPresent());
      }
    }
  }

  /** A line that asks for a camera, and nothing to point it at, would only puzzle. */
  @Test
  void ofMoreSignsThanItHoldsThereIsNoneAndNoWordOfIt() {
    List<HandoutItem> all =
        CONTENT.library().conditions().keySet().stream()
            .<HandoutItem>map(HandoutItem.OfCondition::new)
            .limit(20)
            .toList();

    assertEquals(List.of(), squares(Locale.of("es"), all));
  }

  /** Two pages shared some, and no reader read them. */
  @ParameterizedTest
  @ValueSource(strings = {"cauda-equina-syndrome", "kidney-stone"})
  void inLargePrintItIsReadFromOneOfThePages(String condition) throws Exception {
    Look large = new Look(Look.TypeSize.LARGE, Look.Ink.COLOUR, Look.Pictures.TWO);
    Handout sheet = sheet(Locale.ENGLISH, List.of(new HandoutItem.OfCondition(condition)), large);
    String text = squares(sheet).getFirst().text();

    assertEquals(List.of(text), read(new PdfWriter().write(sheet)));
  }

  private static List<String> read(byte[] pdf) throws Exception {
    List<String> texts = new ArrayList<>();
    try (PDDocument document = Loader.loadPDF(pdf)) {
      PDFRenderer pages = new PDFRenderer(document);
      for (int page = 0; page < document.getNumberOfPages(); page++) {
        try {
          texts.add(QrCodeTest.decode(pages.renderImageWithDPI(page, 300)).getText());
        } catch (NotFoundException | ChecksumException | FormatException e) {
          // There is none on this page.
        }
      }
    }
    return texts;
  }

  private static List<PhoneSquare> squares(Locale language, List<HandoutItem> items) {
    return squares(sheet(language, items, Look.USUAL));
  }

  private static List<PhoneSquare> squares(Handout sheet) {
    return sheet.blocks().stream()
        .flatMap(block -> block instanceof PhoneSquare one ? Stream.of(one) : null)
        .toList();
  }

  private static Handout sheet(Locale language, List<HandoutItem> items, Look look) {
    return new HandoutMaker(
            new Languages(CONTENT.library(), CONTENT.translations()), Optional.empty())
        .make(
            new HandoutRequest(
                items,
                Tongues.only(language),
                new HandoutOptions(
                    PaperSize.LETTER, LocalDate.of(2026, 2, 3), look, Selection.FULL),
                ForPatient.NOBODY));
  }
}
