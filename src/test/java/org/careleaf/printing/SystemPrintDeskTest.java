package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.awt.print.Pageable;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javax.print.Doc;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.attribute.AttributeSet;
import javax.print.attribute.HashPrintRequestAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.JobName;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class SystemPrintDeskTest {
  private static final String NAME = "Careleaf's fake printer";
  private static final PrintResult SENT = new PrintResult.Sent(NAME);
  private static final byte[] PDF = SamplePdf.pages(PDRectangle.LETTER, "One", "Two");

  private final ByteArrayOutputStream received = new ByteArrayOutputStream();
  private final List<AttributeSet> tickets = new ArrayList<>();

  @AfterEach
  void disconnect() {
    FakePrinters.disconnect();
  }

  @Test
  void aPrinterThatNobodyHasIsSaidSo() {
    assertEquals(new PrintResult.NoPrinter(), print(PDF));
  }

  @Test
  void aPrinterThatTakesPdfGetsTheVeryBytes() {
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, DocFlavor.BYTE_ARRAY.PDF));

    assertEquals(SENT, print(PDF));
    assertArrayEquals(PDF, received.toByteArray());
  }

  @Test
  void aPrinterThatTakesPdfAsAStreamGetsTheVeryBytes() {
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, DocFlavor.INPUT_STREAM.PDF));

    assertEquals(SENT, print(PDF));
    assertArrayEquals(PDF, received.toByteArray());
  }

  @Test
  void theJobIsNamedAfterTheProgramAndAsksForThePaperOfThePages() {
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, DocFlavor.BYTE_ARRAY.PDF));
    print(PDF);
    print(SamplePdf.pages(PDRectangle.A4, "Vier"));

    assertEquals(List.of(ticket(MediaSizeName.NA_LETTER), ticket(MediaSizeName.ISO_A4)), tickets);
  }

  @Test
  void pdfGoesBeforePages() {
    FakePrinters.connect(
        FakePrinter.of(
            NAME,
            this::keep,
            DocFlavor.SERVICE_FORMATTED.PAGEABLE,
            DocFlavor.SERVICE_FORMATTED.PRINTABLE,
            DocFlavor.INPUT_STREAM.PDF));

    assertEquals(SENT, print(PDF));
    assertArrayEquals(PDF, received.toByteArray());
  }

  @Test
  void aPrinterThatTakesNeitherPdfNorPagesIsSaidSo() {
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, DocFlavor.BYTE_ARRAY.PNG));

    assertEquals(refused(Refusal.NO_PAGES), print(PDF));
    assertEquals(List.of(), tickets);
  }

  @Test
  void aPrinterThatIsClosedIsNotSentAnything() {
    FakePrinters.connect(
        FakePrinter.of(NAME, this::keep, DocFlavor.BYTE_ARRAY.PDF)
            .saying(PrinterIsAcceptingJobs.class, PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS));

    assertEquals(refused(Refusal.NOT_ACCEPTING), print(PDF));
    assertEquals(List.of(), tickets);
  }

  @Test
  void aPrinterThatVanishesIsSaidSo() {
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, DocFlavor.BYTE_ARRAY.PDF));
    SystemPrintDesk desk = new SystemPrintDesk();
    assertEquals(List.of(NAME), fakeNames(desk));
    FakePrinters.disconnect();

    assertEquals(new PrintResult.NoPrinter(), desk.print(PDF, NAME, PrintChoice.USUAL));
    assertEquals(List.of(), fakeNames(desk));
  }

  @Test
  void aFailureToldAfterTheJobWasTakenIsARefusal() {
    FakePrinters.connect(
        FakePrinter.of(
            NAME,
            (job, doc, ticket) -> Thread.startVirtualThread(job::tellFailure),
            DocFlavor.BYTE_ARRAY.PDF));

    assertEquals(refused(Refusal.UNKNOWN), print(PDF));
  }

  @Test
  void aPrinterThatTellsNothingAtAllIsBelieved() {
    FakePrinters.connect(FakePrinter.of(NAME, (job, doc, ticket) -> {}, DocFlavor.BYTE_ARRAY.PDF));

    assertEquals(SENT, print(PDF));
  }

  @Test
  void aSlowPrinterIsWaitedFor() {
    FakePrinters.connect(
        FakePrinter.of(
            NAME,
            (job, doc, ticket) -> {
              pause();
              keep(job, doc, ticket);
            },
            DocFlavor.BYTE_ARRAY.PDF));

    assertEquals(SENT, print(PDF));
    assertArrayEquals(PDF, received.toByteArray());
  }

  @Test
  void whatIsNotAPdfIsNotSent() {
    FakePrinters.connect(FakePrinter.of(NAME, this::keep, DocFlavor.BYTE_ARRAY.PDF));

    assertEquals(refused(Refusal.UNREADABLE), print(new byte[] {1, 2, 3}));
    assertEquals(refused(Refusal.UNREADABLE), print(SamplePdf.pages(PDRectangle.A4)));
    assertEquals(List.of(), tickets);
  }

  @Test
  void aPrinterOfPagesGetsThemAtActualSize() {
    List<String> pages = new ArrayList<>();
    FakePrinters.connect(
        FakePrinter.of(
            NAME,
            (job, doc, ticket) -> {
              pages.addAll(PrintedPages.of((Pageable) doc.getPrintData()));
              keep(job, doc, ticket);
            },
            DocFlavor.SERVICE_FORMATTED.PAGEABLE));

    assertEquals(SENT, print(SamplePdf.redSquareOnLetter()));
    assertEquals(List.of("612x792 red from 144,216 to 216,288"), pages);
    assertEquals(List.of(ticket(MediaSizeName.NA_LETTER)), tickets);
  }

  @Test
  void whateverAPrinterThrowsIsAnAnswer() {
    for (Exception failure : List.of(new PrintException(), new IllegalStateException("boom"))) {
      FakePrinters.connect(
          FakePrinter.of(
              NAME,
              (job, doc, ticket) -> {
                if (failure instanceof PrintException checked) {
                  throw checked;
                }
                throw (RuntimeException) failure;
              },
              DocFlavor.BYTE_ARRAY.PDF));

      assertEquals(refused(Refusal.UNKNOWN), print(PDF));
    }
  }

  private void keep(FakeJob job, Doc doc, PrintRequestAttributeSet ticket) throws IOException {
    tickets.add(ticket);
    Object data = doc.getPrintData();
    if (data instanceof byte[] bytes) {
      received.writeBytes(bytes);
    } else if (data instanceof InputStream stream) {
      stream.transferTo(received);
    }
    job.tellSent();
  }

  private static void pause() {
    try {
      Thread.sleep(300);
    } catch (InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PrintResult print(byte[] pdf) {
    return new SystemPrintDesk().print(pdf, NAME, PrintChoice.USUAL);
  }

  private static PrintResult refused(Refusal refusal) {
    return new PrintResult.Refused(NAME, refusal.sentence());
  }

  /** All that may go along: a name that tells nothing, and the paper. */
  private static AttributeSet ticket(MediaSizeName paper) {
    AttributeSet ticket = new HashPrintRequestAttributeSet();
    ticket.add(new JobName("Careleaf handout", Locale.ENGLISH));
    ticket.add(paper);
    return ticket;
  }

  /** The names of this test's printers; this computer may have others. */
  private static List<String> fakeNames(SystemPrintDesk desk) {
    return desk.printers().stream().map(PrinterInfo::name).filter(NAME::equals).toList();
  }
}
