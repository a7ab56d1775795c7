package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Samples;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;

/** What the head start readies. */
class HeadStartTest {
  private static final Handout HANDOUT = Samples.one(PaperSize.LETTER, TestLibrary.ALPHA);
  private static final byte[] USUAL = new PdfWriter().write(HANDOUT);

  @Test
  void whatMadeAnotherSheetBeforeMakesTheSameBytes() {
    assertArrayEquals(USUAL, HeadStart.writer(HeadStart.begin()).write(HANDOUT));
  }

  @Test
  void aStartThatFailedStopsNothing() {
    Future<PdfWriter> failed = CompletableFuture.failedFuture(new IllegalStateException("no font"));

    assertArrayEquals(USUAL, HeadStart.writer(failed).write(HANDOUT));
  }
}
