package org.careleaf.handout.pdf;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.careleaf.handout.ForPatient;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.Samples;
import org.careleaf.handout.Words;
import org.careleaf.model.OpenTopics;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Steps, questions and what is not known are read out in the order of the model. */
class OpenQuestionsPdfTest {
  static final List<List<HandoutItem>> SHEETS =
      List.of(
          List.of(new OfCondition(TestLibrary.ALPHA)),
          List.of(new OfTreatment("tablets")),
          List.of(new OfTreatment("tablets"), new OfCondition(TestLibrary.ALPHA)),
          List.of(new OfComparison(List.of(TestLibrary.ALPHA, TestLibrary.BETA))));

  @ParameterizedTest
  @FieldSource("SHEETS")
  void theFileSaysItAllInTheOrderOfTheModel(List<HandoutItem> items) throws Exception {
    Handout handout =
        new HandoutComposer(OpenTopics.library(), new Words(Locale.ENGLISH))
            .compose(items, Samples.options(PaperSize.LETTER), ForPatient.NOBODY, "");
    byte[] bytes = new PdfWriter().write(handout);
    try (PDDocument pdf = Loader.loadPDF(bytes)) {
      assertEquals(
          TagTree.withoutSpaces(String.join("", ReadingOrder.of(handout))), TagTree.text(pdf));
    }
    assertEquals(List.of(), PdfUa.broken(bytes));
  }
}
