package org.careleaf.printing;

import java.util.ArrayList;
import java.util.List;
import javax.print.DocFlavor;
import javax.print.MultiDocPrintService;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import javax.print.attribute.AttributeSet;
import org.jspecify.annotations.Nullable;

/** Printers that Java believes this computer to have, beside those that it has. */
final class FakePrinters extends PrintServiceLookup {
  private static final List<PrintService> PRINTERS = new ArrayList<>();

  static void connect(PrintService... printers) {
    PrintServiceLookup.registerServiceProvider(new FakePrinters());
    PRINTERS.clear();
    PRINTERS.addAll(List.of(printers));
  }

  static void disconnect() {
    PRINTERS.clear();
  }

  @Override
  public PrintService[] getPrintServices() {
    return PRINTERS.toArray(PrintService[]::new);
  }

  @Override
  public PrintService[] getPrintServices(
      @Nullable DocFlavor flavor, @Nullable AttributeSet attributes) {
    return getPrintServices();
  }

  @Override
  public MultiDocPrintService[] getMultiDocPrintServices(
      DocFlavor @Nullable [] flavors, @Nullable AttributeSet attributes) {
    return new MultiDocPrintService[0];
  }

  @Override
  public @Nullable PrintService getDefaultPrintService() {
    return null;
  }
}
