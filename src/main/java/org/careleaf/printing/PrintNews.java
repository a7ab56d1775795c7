package org.careleaf.printing;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import javax.print.event.PrintJobAdapter;
import javax.print.event.PrintJobEvent;

/** What a printer tells about a job after taking it: perhaps nothing, perhaps at once a failure. */
final class PrintNews extends PrintJobAdapter {
  private final CountDownLatch heard = new CountDownLatch(1);
  private volatile boolean failed;

  /** Waits for the first word about the job, not for its end, and not longer than told. */
  boolean failedWithin(Duration patience) {
    try {
      boolean told = heard.await(patience.toMillis(), TimeUnit.MILLISECONDS);
      return told && failed;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return failed;
    }
  }

  @Override
  public void printJobFailed(PrintJobEvent event) {
    failed = true;
    heard.countDown();
  }

  @Override
  public void printJobCanceled(PrintJobEvent event) {
    printJobFailed(event);
  }

  @Override
  public void printDataTransferCompleted(PrintJobEvent event) {
    heard.countDown();
  }

  @Override
  public void printJobCompleted(PrintJobEvent event) {
    heard.countDown();
  }

  @Override
  public void printJobNoMoreEvents(PrintJobEvent event) {
    heard.countDown();
  }
}
