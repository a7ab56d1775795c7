package org.careleaf.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Samples;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.TestLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the head start readies. */
class HeadStartTest {
  private static final Handout HANDOUT = Samples.one(PaperSize.LETTER, TestLibrary.ALPHA);
  private static final byte[] USUAL = new PdfWriter().write(HANDOUT);

  @Test
  void whatMadeAnotherSheetBeforeMakesTheSameBytes() {
    assertArrayEquals(USUAL, HeadStart.writer(HeadStart.begin()).write(HANDOUT));
  }

  @Test
  void itBeginsBeforeTheCommandLineIsReadWhereThatAsksForOnePdf() {
    assertTrue(HeadStart.of("handout", "alpha", "-o", "a.pdf").isPresent());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "handout",
        "handout --help",
        "handout alpha --format=html",
        "handout alpha --format text",
        "handout --all -d sheets",
        "compare alpha beta"
      })
  void noCommandThatMakesNoPdfOrManyBeginsOneEarly(String line) {
    assertTrue(HeadStart.of(line.split(" ")).isEmpty());
  }

  @Test
  void aStartThatFailedStopsNothing() {
    Future<PdfWriter> failed = CompletableFuture.failedFuture(new IllegalStateException("no font"));

    assertArrayEquals(USUAL, HeadStart.writer(failed).write(HANDOUT));
  }
}
