package org.careleaf.printing;

import java.awt.AWTError;
import java.io.IOException;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The printers of this computer, through Java's print services. Nothing here throws.
 *
 * <p>A printer that takes PDF files gets the file itself; another gets its pages, drawn at actual
 * size. A printer that says nothing about a job within two seconds of taking it is believed to have
 * it; one that says nothing about itself within five is listed by its name alone.
 */
public final class SystemPrintDesk implements PrintDesk {
  private static final Logger LOG = System.getLogger(SystemPrintDesk.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);
  private static final Duration PATIENCE_WITH_LIST = Duration.ofSeconds(5);

  private final PrinterLookup lookup;
  private final PrinterList list;

  public SystemPrintDesk() {
    this(PrinterLookup.ofThisComputer(), PATIENCE_WITH_LIST);
  }

  SystemPrintDesk(PrinterLookup lookup, Duration patienceWithList) {
    this.lookup = lookup;
    this.list = new PrinterList(patienceWithList);
  }

  @Override
  public List<PrinterInfo> printers() {
    return list.of(services(), preferred());
  }

  @Override
  public PrintResult print(byte[] pdf, String printer, PrintChoice choice) {
    Optional<PrintService> service =
        services().stream().filter(known -> known.getName().equals(printer)).findFirst();
    if (service.isEmpty()) {
      return new PrintResult.NoPrinter();
    }
    try {
      Optional<Refusal> refusal = send(arranged(pdf, choice), new Driver(service.get()), choice);
      return refusal
          .map(reason -> refused(printer, reason))
          .orElseGet(() -> new PrintResult.Sent(printer));
    } catch (IOException e) {
      return refused(printer, Refusal.UNREADABLE);
    } catch (PrintException | RuntimeException | LinkageError | AWTError e) {
      return refused(printer, reasonOf(e));
    }
  }

  private static byte[] arranged(byte[] pdf, PrintChoice choice) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      if (document.getNumberOfPages() == 0) {
        throw new IOException("no pages");
      }
      return Arrangement.of(pdf, document, choice);
    }
  }

  private static Refusal reasonOf(Throwable failure) {
    Refusal reason = Refusal.of(failure);
    if (reason == Refusal.UNKNOWN) {
      LOG.log(Logger.Level.WARNING, "A printer did not take a job: " + failure);
    }
    return reason;
  }

  private static PrintResult refused(String printer, Refusal reason) {
    return new PrintResult.Refused(printer, reason.sentence());
  }

  private static Optional<Refusal> send(byte[] pdf, Driver printer, PrintChoice choice)
      throws IOException, PrintException {
    if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
        printer.service().getAttribute(PrinterIsAcceptingJobs.class))) {
      return Optional.of(Refusal.NOT_ACCEPTING);
    }
    Optional<MediaTray> tray = choice.tray().flatMap(printer::tray);
    if (choice.tray().isPresent() && tray.isEmpty()) {
      return Optional.of(Refusal.NO_TRAY); // not on whatever paper lies in another one
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Doc doc = PrintForm.of(document, pdf, printer, tray.isPresent());
      return doc == null
          ? Optional.of(Refusal.NO_PAGES)
          : send(doc, PrintTicket.of(document, printer, choice, tray), printer);
    }
  }

  private static Optional<Refusal> send(Doc doc, PrintRequestAttributeSet ticket, Driver printer)
      throws PrintException {
    DocPrintJob job = printer.service().createPrintJob();
    PrintNews news = new PrintNews();
    job.addPrintJobListener(news);
    job.print(doc, ticket);
    return news.failedWithin(PATIENCE) ? Optional.of(Refusal.UNKNOWN) : Optional.empty();
  }

  private List<PrintService> services() {
    try {
      return lookup.all();
    } catch (RuntimeException | LinkageError | AWTError e) {
      LOG.log(Logger.Level.WARNING, "The printers of this computer could not be listed: " + e);
      return List.of();
    }
  }

  private @Nullable String preferred() {
    try {
      PrintService service = lookup.preferred();
      return service == null ? null : service.getName();
    } catch (RuntimeException | LinkageError | AWTError e) {
      return null;
    }
  }
}
