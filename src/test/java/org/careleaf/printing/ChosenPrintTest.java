package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.print.Pageable;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.attribute.Attribute;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** What somebody chose, as it reaches a printer. */
class ChosenPrintTest {
  private static final String NAME = "Careleaf's able printer";
  private static final byte[] PDF = SamplePdf.pages(PDRectangle.LETTER, "One", "Two", "Three");
  private static final JobName JOB = new JobName("Careleaf handout", Locale.ENGLISH);

  private final List<Doc> docs = new ArrayList<>();
  private final List<Set<Attribute>> tickets = new ArrayList<>();

  @AfterEach
  void disconnect() {
    FakePrinters.disconnect();
  }

  @Test
  void theChosenPagesAndNoOthersGoOut() throws IOException {
    connect(DocFlavor.BYTE_ARRAY.PDF);

    print(PDF, new PrintChoice(empty(), empty(), empty(), 1, List.of(1, 3)));

    assertEquals(List.of("One", "Three"), sentTexts());
  }

  @Test
  void copiesComeSetBySetInTheDocumentItself() throws IOException {
    connect(DocFlavor.BYTE_ARRAY.PDF);

    print(PDF, new PrintChoice(empty(), empty(), empty(), 2, List.of(1, 3)));

    assertEquals(List.of("One", "Three", "One", "Three"), sentTexts());
    assertEquals(List.of(Set.of(JOB, MediaSizeName.NA_LETTER)), tickets);
  }

  @Test
  void onBothSidesNoCopyBeginsOnTheBackOfAnother() throws IOException {
    connect(DocFlavor.BYTE_ARRAY.PDF, Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE);

    print(PDF, new PrintChoice(empty(), Optional.of(Sided.TWO), empty(), 2, List.of()));

    assertEquals(List.of("One", "Two", "Three", "", "One", "Two", "Three", ""), sentTexts());
  }

  @Test
  void manyCopiesShareTheirContent() throws IOException {
    connect(DocFlavor.BYTE_ARRAY.PDF);

    print(PDF, new PrintChoice(empty(), empty(), empty(), 99, List.of()));

    try (PDDocument document = Loader.loadPDF((byte[]) data())) {
      assertEquals(297, document.getNumberOfPages());
      Set<COSBase> contents = new HashSet<>();
      document
          .getPages()
          .forEach(page -> contents.add(page.getCOSObject().getItem(COSName.CONTENTS)));
      assertEquals(3, contents.size());
    }
  }

  @Test
  void whatIsWantedWholeAndOnceIsNotTouched() throws IOException {
    connect(DocFlavor.BYTE_ARRAY.PDF);

    print(PDF, PrintChoice.USUAL);

    assertArrayEquals(PDF, (byte[]) data());
  }

  @Test
  void sidesAndInkGoAlongWhereThePrinterKnowsThem() {
    PrintChoice choice =
        new PrintChoice(empty(), Optional.of(Sided.TWO), Optional.of(Ink.GRAY), 1, List.of());
    connect(
        DocFlavor.BYTE_ARRAY.PDF,
        Sides.ONE_SIDED,
        Sides.TWO_SIDED_LONG_EDGE,
        Chromaticity.COLOR,
        Chromaticity.MONOCHROME);
    print(PDF, choice);
    connect(DocFlavor.BYTE_ARRAY.PDF, Sides.ONE_SIDED, Chromaticity.COLOR);
    print(PDF, choice);

    assertEquals(
        List.of(
            Set.of(
                JOB, MediaSizeName.NA_LETTER, Sides.TWO_SIDED_LONG_EDGE, Chromaticity.MONOCHROME),
            Set.of(JOB, MediaSizeName.NA_LETTER)),
        tickets);
  }

  @Test
  void aTrayGoesAlongWithALetterAndWithThePagesOfAnyOtherPaper() throws IOException {
    connect(null, MediaTray.TOP, MediaTray.BOTTOM);
    PrintChoice choice = new PrintChoice(Optional.of("bottom"), empty(), empty(), 1, List.of());

    print(PDF, choice);
    assertArrayEquals(PDF, (byte[]) data());

    print(SamplePdf.pages(PDRectangle.A4, "Vier"), choice);
    Pageable pages = (Pageable) data();
    assertEquals(595, pages.getPageFormat(0).getWidth(), 1);
    assertEquals(List.of(Set.of(JOB, MediaTray.BOTTOM), Set.of(JOB, MediaTray.BOTTOM)), tickets);
  }

  @Test
  void aTrayThatIsGoneIsSaidAndNothingIsPrintedOnOtherPaper() {
    connect(null, MediaTray.TOP, MediaTray.MAIN);

    assertEquals(
        new PrintResult.Refused(NAME, Refusal.NO_TRAY.sentence()),
        desk()
            .print(
                PDF, NAME, new PrintChoice(Optional.of("bottom"), empty(), empty(), 1, List.of())));
    assertEquals(List.of(), docs);
  }

  @Test
  void aPageThatTheDocumentLacksIsRefused() {
    connect(DocFlavor.BYTE_ARRAY.PDF);

    assertEquals(
        new PrintResult.Refused(NAME, Refusal.UNKNOWN.sentence()),
        desk().print(PDF, NAME, new PrintChoice(empty(), empty(), empty(), 1, List.of(4))));
  }

  @Test
  void noCopiesAndMoreThanNinetyNineAreRefused() {
    for (int copies : List.of(0, 100)) {
      assertThrows(
          IllegalArgumentException.class,
          () -> new PrintChoice(empty(), empty(), empty(), copies, List.of()));
    }
  }

  private static <T> Optional<T> empty() {
    return Optional.empty();
  }

  private static SystemPrintDesk desk() {
    return new SystemPrintDesk();
  }

  private void print(byte[] pdf, PrintChoice choice) {
    assertEquals(new PrintResult.Sent(NAME), desk().print(pdf, NAME, choice));
  }

  /** A printer of PDF files, or of these and of pages. */
  private void connect(@org.jspecify.annotations.Nullable DocFlavor only, Attribute... offers) {
    DocFlavor[] takes =
        only == null
            ? new DocFlavor[] {DocFlavor.BYTE_ARRAY.PDF, DocFlavor.SERVICE_FORMATTED.PAGEABLE}
            : new DocFlavor[] {only};
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, takes).offering(offers));
  }

  private void keep(FakeJob job, Doc doc, PrintRequestAttributeSet ticket) {
    docs.add(doc);
    tickets.add(Arrays.stream(ticket.toArray()).collect(Collectors.toSet()));
    job.tellSent();
  }

  private Object data() throws IOException {
    return docs.getLast().getPrintData();
  }

  private List<String> sentTexts() throws IOException {
    try (PDDocument document = Loader.loadPDF((byte[]) data())) {
      List<String> texts = new ArrayList<>();
      PDFTextStripper words = new PDFTextStripper();
      for (int page = 1; page <= document.getNumberOfPages(); page++) {
        words.setStartPage(page);
        words.setEndPage(page);
        texts.add(words.getText(document).strip());
      }
      return texts;
    }
  }
}
