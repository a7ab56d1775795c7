package org.careleaf.printing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import javax.print.PrintService;
import javax.print.attribute.standard.Media;
import javax.print.attribute.standard.MediaSizeName;
import javax.print.attribute.standard.MediaTray;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class PrinterListTest {
  private static final FakePrinter LETTER = printer("Letter", MediaSizeName.NA_LETTER);
  private static final FakePrinter A4 = printer("A4", MediaSizeName.ISO_A4);
  private static final FakePrinter TRAY = printer("Tray", MediaTray.MANUAL);

  private final Locale before = Locale.getDefault();

  @AfterEach
  void goBack() {
    Locale.setDefault(before);
  }

  @Test
  void theDefaultPrinterComesFirst() {
    assertEquals(
        List.of(
            new PrinterInfo("A4", true, 210, 297), new PrinterInfo("Letter", false, 215.9, 279.4)),
        list(() -> A4, LETTER, A4));
  }

  @Test
  void withoutADefaultNoneIsMarked() {
    assertEquals(
        List.of(
            new PrinterInfo("Letter", false, 215.9, 279.4), new PrinterInfo("A4", false, 210, 297)),
        list(() -> null, LETTER, A4));
  }

  @Test
  void aPrinterThatDoesNotTellItsPaperHasWhatIsUsualInTheCountry() {
    Locale.setDefault(Locale.CANADA_FRENCH);
    assertEquals(List.of(new PrinterInfo("Tray", true, 215.9, 279.4)), list(() -> TRAY, TRAY));

    Locale.setDefault(Locale.GERMANY);
    assertEquals(List.of(new PrinterInfo("Tray", true, 210, 297)), list(() -> TRAY, TRAY));
  }

  @Test
  void letterIsUsualInTheStatesAndCanadaAndA4ElsewhereAndWhereNoCountryIsTold() {
    Paper letter = new Paper(215.9, 279.4);
    Paper a4 = new Paper(210, 297);

    assertEquals(
        List.of(letter, letter, a4, a4),
        List.of(
            Paper.usualIn(Locale.US),
            Paper.usualIn(Locale.CANADA),
            Paper.usualIn(Locale.UK),
            Paper.usualIn(Locale.ENGLISH)));
  }

  @Test
  void withoutPrintersTheListIsEmpty() {
    assertEquals(List.of(), list(() -> null));
  }

  @Test
  void aDefaultThatCannotBeFoundCostsTheMarkOnly() {
    assertEquals(
        List.of(new PrinterInfo("A4", false, 210, 297)), list(PrinterListTest::failToChoose, A4));
  }

  @Test
  void aListThatCannotBeMadeIsEmptyAndNothingPrints() {
    SystemPrintDesk desk =
        desk(new Lookup(PrinterListTest::failToList, PrinterListTest::failToChoose));

    assertEquals(List.of(), desk.printers());
    assertEquals(new PrintResult.NoPrinter(), desk.print(new byte[0], "A4", PrintChoice.USUAL));
  }

  private static FakePrinter printer(String name, Media paper) {
    return FakePrinter.of(name, (job, doc, ticket) -> {}).saying(Media.class, paper);
  }

  private static List<PrinterInfo> list(
      Supplier<? extends @Nullable PrintService> preferred, PrintService... all) {
    return desk(new Lookup(() -> List.of(all), preferred)).printers();
  }

  private static SystemPrintDesk desk(PrinterLookup lookup) {
    return new SystemPrintDesk(lookup, Duration.ofMinutes(1));
  }

  private static List<PrintService> failToList() {
    throw new IllegalStateException("no print system");
  }

  private static PrintService failToChoose() {
    throw new IllegalStateException("no print system");
  }

  private record Lookup(
      Supplier<List<PrintService>> list, Supplier<? extends @Nullable PrintService> first)
      implements PrinterLookup {
    @Override
    public List<PrintService> all() {
      return list.get();
    }

    @Override
    public @Nullable PrintService preferred() {
      return first.get();
    }
  }
}
