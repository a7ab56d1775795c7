package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Proxy;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import javax.print.DocFlavor;
import javax.print.PrintService;
import javax.print.attribute.Attribute;
import javax.print.attribute.standard.Chromaticity;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import javax.print.attribute.standard.Sides;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What printers tell that can be chosen. */
class OfferTest {
  private static final PrinterList LIST = new PrinterList(Duration.ofMinutes(1));

  @Test
  void traysPapersSidesAndInkAreOffered() {
    assertEquals(
        new Offer(
            List.of("top", "bottom"),
            List.of(new Paper(215.9, 279.4), new Paper(210, 297)),
            Optional.of(Sided.ONE),
            Optional.of(Ink.COLOR)),
        offer(
            pages(
                MediaSizeName.NA_LETTER,
                MediaTray.TOP,
                MediaSizeName.ISO_A4,
                MediaTray.BOTTOM,
                Sides.ONE_SIDED,
                Sides.TWO_SIDED_LONG_EDGE,
                Chromaticity.COLOR,
                Chromaticity.MONOCHROME)));
  }

  @Test
  void whatIsNoChoiceIsNotOffered() {
    assertEquals(
        new Offer(List.of(), List.of(new Paper(210, 297)), Optional.empty(), Optional.empty()),
        offer(
            pages(MediaSizeName.ISO_A4, MediaTray.TOP, Sides.ONE_SIDED, Chromaticity.MONOCHROME)));
  }

  @Test
  void whatAPrinterUsuallyDoesIsTold() {
    assertEquals(
        Optional.of(Sided.TWO),
        offer(
                pages(Sides.ONE_SIDED, Sides.TWO_SIDED_LONG_EDGE)
                    .saying(Sides.class, Sides.TWO_SIDED_LONG_EDGE))
            .usualSides());
    assertEquals(
        Optional.of(Ink.GRAY),
        offer(
                pages(Chromaticity.COLOR, Chromaticity.MONOCHROME)
                    .saying(Chromaticity.class, Chromaticity.MONOCHROME))
            .usualInk());
  }

  @Test
  void aPrinterWithoutPagesHasNoTraysSinceTheseNeedThem() {
    assertEquals(
        List.of(),
        offer(
                FakePrinter.of("P", (_, _, _) -> {}, DocFlavor.BYTE_ARRAY.PDF)
                    .offering(MediaTray.TOP, MediaTray.BOTTOM))
            .trays());
  }

  @Test
  void aDriverThatFailsAtEveryQuestionCostsTheChoicesOnly() {
    PrintService failing =
        printer(
            "Failing",
            () -> {
              throw new IllegalStateException("driver");
            });

    assertEquals(List.of(Offer.NOTHING), List.of(offer(failing)));
  }

  @Test
  void aPrinterThatDoesNotAnswerHidesNoOther() {
    CountDownLatch never = new CountDownLatch(1);
    PrintService silent =
        printer(
            "Silent",
            () -> {
              never.await();
              return null;
            });
    List<PrinterInfo> found =
        new PrinterList(Duration.ofMillis(200)).of(List.of(silent, pages()), "Silent");
    never.countDown();

    assertEquals(List.of("Silent", "Pages"), found.stream().map(PrinterInfo::name).toList());
    assertEquals(Offer.NOTHING, found.getFirst().offer());
  }

  private static Offer offer(PrintService printer) {
    return LIST.of(List.of(printer), null).getFirst().offer();
  }

  /** A printer whose driver answers nothing but its name by itself. */
  private static PrintService printer(String name, Callable<@Nullable Object> answer) {
    return (PrintService)
        Proxy.newProxyInstance(
            OfferTest.class.getClassLoader(),
            new Class<?>[] {PrintService.class},
            (_, method, _) -> method.getName().equals("getName") ? name : answer.call());
  }

  private static FakePrinter pages(Attribute... offers) {
    return FakePrinter.of("Pages", (_, _, _) -> {}, DocFlavor.SERVICE_FORMATTED.PAGEABLE)
        .offering(offers);
  }
}
