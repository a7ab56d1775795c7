package org.careleaf.printing;

import java.awt.AWTError;
import java.io.IOException;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.standard.PrinterIsAcceptingJobs;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

/**
 * The printers of this computer, through Java's print services. Nothing here throws.
 *
 * <p>A printer that takes PDF files gets the file itself; another gets its pages, drawn at actual
 * size. A printer that says nothing about a job within two seconds of taking it is believed to have
 * it.
 */
public final class SystemPrintDesk implements PrintDesk {
  private static final Logger LOG = System.getLogger(SystemPrintDesk.class.getName());
  private static final Duration PATIENCE = Duration.ofSeconds(2);

  private final PrinterLookup lookup;

  public SystemPrintDesk() {
    this(PrinterLookup.ofThisComputer());
  }

  SystemPrintDesk(PrinterLookup lookup) {
    this.lookup = lookup;
  }

  @Override
  public List<PrinterInfo> printers() {
    String preferred = preferred();
    return services().stream()
        .map(service -> describe(service, service.getName().equals(preferred)))
        .sorted(Comparator.comparing(PrinterInfo::isDefault).reversed())
        .toList();
  }

  @Override
  public PrintResult print(byte[] pdf, String printer) {
    Optional<PrintService> service =
        services().stream().filter(known -> known.getName().equals(printer)).findFirst();
    if (service.isEmpty()) {
      return new PrintResult.NoPrinter();
    }
    try (PDDocument document = Loader.loadPDF(pdf)) {
      Optional<Refusal> refusal = send(document, pdf, service.get());
      return refusal
          .map(reason -> refused(printer, reason))
          .orElseGet(() -> new PrintResult.Sent(printer));
    } catch (IOException e) {
      return refused(printer, Refusal.UNREADABLE);
    } catch (PrintException | RuntimeException | LinkageError | AWTError e) {
      return refused(printer, reasonOf(e));
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

  private static Optional<Refusal> send(PDDocument document, byte[] pdf, PrintService service)
      throws PrintException {
    if (document.getNumberOfPages() == 0) {
      return Optional.of(Refusal.UNREADABLE);
    }
    if (PrinterIsAcceptingJobs.NOT_ACCEPTING_JOBS.equals(
        service.getAttribute(PrinterIsAcceptingJobs.class))) {
      return Optional.of(Refusal.NOT_ACCEPTING);
    }
    Doc doc = PrintForm.of(document, pdf, service);
    if (doc == null) {
      return Optional.of(Refusal.NO_PAGES);
    }
    DocPrintJob job = service.createPrintJob();
    PrintNews news = new PrintNews();
    job.addPrintJobListener(news);
    job.print(doc, PrintTicket.of(document));
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

  private static PrinterInfo describe(PrintService service, boolean isDefault) {
    Paper paper = Paper.of(service);
    return new PrinterInfo(service.getName(), isDefault, paper.widthMm(), paper.heightMm());
  }
}
