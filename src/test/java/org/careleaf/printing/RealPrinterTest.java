package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import javax.print.DocFlavor;
import javax.print.PrintService;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Prints on a real print system and reads what came out. */
@Tag("desktop")
class RealPrinterTest {
  private static final String PRINTER = "PDF";

  private final String mark = "Handout " + UUID.randomUUID().toString().substring(0, 8);
  private final SystemPrintDesk desk = new SystemPrintDesk();

  @BeforeAll
  static void thePrinterIsThere() {
    assertTrue(
        new SystemPrintDesk().printers().stream().anyMatch(it -> it.name().equals(PRINTER)),
        "There is no printer named PDF: install cups, cups-bsd and printer-driver-cups-pdf, start"
            + " cupsd, and add it with: lpadmin -p PDF -v cups-pdf:/ -E -P"
            + " /usr/share/ppd/cups-pdf/CUPS-PDF_opt.ppd");
  }

  @Test
  void theListTellsAPaperForEachPrinterAndAtMostOneDefaultWhichComesFirst() {
    List<PrinterInfo> printers = desk.printers();

    assertTrue(printers.stream().allMatch(it -> it.paperWidthMm() > 0 && it.paperHeightMm() > 0));
    assertTrue(printers.stream().skip(1).noneMatch(PrinterInfo::isDefault));
  }

  @Test
  void twoPagesOfLetterComeOutAsTwoPagesOfLetter() throws IOException, InterruptedException {
    byte[] pdf = SamplePdf.pagesInHelvetica(PDRectangle.LETTER, mark + " one", mark + " two");

    assertEquals(new PrintResult.Sent(PRINTER), desk.print(pdf, PRINTER, PrintChoice.USUAL));
    assertPrinted(612, 792, List.of(mark + " one", mark + " two"));
  }

  @Test
  void aPageOfA4ComesOutAsAPageOfA4() throws IOException, InterruptedException {
    byte[] pdf = SamplePdf.pagesInHelvetica(PDRectangle.A4, mark + " vier");

    assertEquals(new PrintResult.Sent(PRINTER), desk.print(pdf, PRINTER, PrintChoice.USUAL));
    assertPrinted(595.28f, 841.89f, List.of(mark + " vier"));
  }

  @Test
  void onlyTheChosenPagesComeOutAndAsOften() throws IOException, InterruptedException {
    byte[] pdf =
        SamplePdf.pagesInHelvetica(PDRectangle.A4, mark + " one", mark + " two", mark + " three");

    assertEquals(new PrintResult.Sent(PRINTER), desk.print(pdf, PRINTER, copies(2, 1, 3)));
    assertPrinted(
        595, 842, List.of(mark + " one", mark + " three", mark + " one", mark + " three"));
  }

  /** On this way words become shapes, so the pages are held against each other as pictures. */
  @Test
  void aPrinterOfPagesPutsTheSameOnTheSamePaper() throws IOException, InterruptedException {
    SystemPrintDesk ofPages =
        new SystemPrintDesk(new PagesOnly(PrinterLookup.ofThisComputer()), Duration.ofMinutes(1));
    for (PDRectangle paper : List.of(PDRectangle.LETTER, PDRectangle.A4)) {
      Set<Path> before = CupsPdf.all();
      byte[] pdf = SamplePdf.squares(paper, 1, 3, 5);

      assertEquals(new PrintResult.Sent(PRINTER), ofPages.print(pdf, PRINTER, copies(1, 1, 3)));
      PrintedPictures.assertAlike(SamplePdf.squares(paper, 1, 5), CupsPdf.takeNew(before));
    }
  }

  /** In the words of this print system, which have no codes to go by. */
  @Test
  void aPrinterThatStoppedTakingJobsAndOneThatIsGoneSayWhatToDo() throws Exception {
    byte[] pdf = SamplePdf.pagesInHelvetica(PDRectangle.LETTER, mark + " first");
    String name = "careleaf-" + mark.substring("Handout ".length());
    try (CupsQueue queue = CupsQueue.add(name)) {
      assertEquals(new PrintResult.Sent(name), desk.print(pdf, name, PrintChoice.USUAL));
      assertPrinted(612, 792, List.of(mark + " first"));
      queue.stopTaking();
      assertEquals(
          new PrintResult.Refused(name, Refusal.NOT_ACCEPTING.sentence()),
          desk.print(pdf, name, PrintChoice.USUAL));
    }
    assertEquals(new PrintResult.NoPrinter(), desk.print(pdf, name, PrintChoice.USUAL));
  }

  private static PrintChoice copies(int copies, Integer... pages) {
    return new PrintChoice(
        Optional.empty(), Optional.empty(), Optional.empty(), copies, List.of(pages));
  }

  /** The real printers, as if they took no PDF files. */
  private record PagesOnly(PrinterLookup real) implements PrinterLookup {
    @Override
    public List<PrintService> all() {
      return real.all().stream().map(PagesOnly::withoutPdf).toList();
    }

    @Override
    public @Nullable PrintService preferred() {
      return real.preferred();
    }

    private static PrintService withoutPdf(PrintService service) {
      return (PrintService)
          Proxy.newProxyInstance(
              RealPrinterTest.class.getClassLoader(),
              new Class<?>[] {PrintService.class},
              (_, method, arguments) ->
                  method.getName().equals("isDocFlavorSupported")
                      ? arguments[0].equals(DocFlavor.SERVICE_FORMATTED.PAGEABLE)
                      : method.invoke(service, arguments));
    }
  }

  private void assertPrinted(float width, float height, List<String> texts)
      throws IOException, InterruptedException {
    List<CupsPdf.PrintedPage> pages = CupsPdf.take(mark);

    assertEquals(texts, pages.stream().map(CupsPdf.PrintedPage::text).toList());
    for (CupsPdf.PrintedPage page : pages) {
      assertEquals(width, page.width(), 1);
      assertEquals(height, page.height(), 1);
    }
  }
}
