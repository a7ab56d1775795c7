package org.careleaf.printing;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.print.Doc;
import javax.print.DocPrintJob;
import javax.print.PrintException;
import javax.print.PrintService;
import javax.print.attribute.HashPrintJobAttributeSet;
import javax.print.attribute.PrintJobAttributeSet;
import javax.print.attribute.PrintRequestAttributeSet;
import javax.print.event.PrintJobAttributeListener;
import javax.print.event.PrintJobEvent;
import javax.print.event.PrintJobListener;
import org.jspecify.annotations.Nullable;

/** A job at a {@link FakePrinter}. */
final class FakeJob implements DocPrintJob {
  private final List<PrintJobListener> listeners = new CopyOnWriteArrayList<>();
  private final FakePrinter printer;

  FakeJob(FakePrinter printer) {
    this.printer = printer;
  }

  /** What a printer does with a job. */
  interface Tray {
    void take(FakeJob job, Doc doc, PrintRequestAttributeSet ticket)
        throws PrintException, IOException;
  }

  @Override
  public void print(Doc doc, PrintRequestAttributeSet ticket) throws PrintException {
    try {
      printer.tray().take(this, doc, ticket);
    } catch (IOException e) {
      throw new PrintException(e);
    }
  }

  void tellFailure() {
    PrintJobEvent event = new PrintJobEvent(this, PrintJobEvent.JOB_FAILED);
    listeners.forEach(listener -> listener.printJobFailed(event));
  }

  void tellSent() {
    PrintJobEvent event = new PrintJobEvent(this, PrintJobEvent.DATA_TRANSFER_COMPLETE);
    listeners.forEach(listener -> listener.printDataTransferCompleted(event));
  }

  @Override
  public PrintService getPrintService() {
    return printer;
  }

  @Override
  public PrintJobAttributeSet getAttributes() {
    return new HashPrintJobAttributeSet();
  }

  @Override
  public void addPrintJobListener(PrintJobListener listener) {
    listeners.add(listener);
  }

  @Override
  public void removePrintJobListener(PrintJobListener listener) {
    listeners.remove(listener);
  }

  @Override
  public void addPrintJobAttributeListener(
      PrintJobAttributeListener listener, @Nullable PrintJobAttributeSet attributes) {}

  @Override
  public void removePrintJobAttributeListener(PrintJobAttributeListener listener) {}
}
