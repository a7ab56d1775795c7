package org.careleaf.printing;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.function.Supplier;
import javax.print.DocFlavor;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import org.jspecify.annotations.Nullable;

/** The real desk with printers of a test's, none of them the default. */
public final class FakeDesk {
  private FakeDesk() {}

  /** A desk that looks at its printers anew each time. */
  public static PrintDesk of(Supplier<List<PrintService>> printers) {
    return new SystemPrintDesk(
        new PrinterLookup() {
          @Override
          public List<PrintService> all() {
            return List.copyOf(printers.get());
          }

          @Override
          public @Nullable PrintService preferred() {
            return null;
          }
        },
        Duration.ofMinutes(1));
  }

  /** A printer that takes everything, and offers what it is told. */
  public static PrintService taking(String name, Attribute... offers) {
    return printer(name, (job, _, _) -> job.tellSent()).offering(offers);
  }

  /** A printer that refuses in the words of its driver. */
  public static PrintService refusing(String name, String words) {
    return printer(
        name,
        (_, _, _) -> {
          throw new PrintException(words);
        });
  }

  /** A printer that answers nothing until it is let. */
  public static PrintService slow(String name, CountDownLatch until) {
    return printer(
        name,
        (job, _, _) -> {
          try {
            until.await();
            job.tellSent();
          } catch (InterruptedException e) {
            throw new PrintException(e);
          }
        });
  }

  /** A printer that answers nothing until it is let, and then refuses. */
  public static PrintService slowAndRefusing(String name, CountDownLatch until) {
    return printer(
        name,
        (_, _, _) -> {
          try {
            until.await();
          } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
          }
          throw new PrintException("Printer is not accepting job.");
        });
  }

  private static FakePrinter printer(String name, FakeJob.Tray tray) {
    return FakePrinter.of(
        name, tray, DocFlavor.BYTE_ARRAY.PDF, DocFlavor.SERVICE_FORMATTED.PAGEABLE);
  }
}
