package org.careleaf.printing;

import java.util.List;
import javax.print.PrintService;
import javax.print.PrintServiceLookup;
import org.jspecify.annotations.Nullable;

/** Where print services come from, looked up anew at every call. */
interface PrinterLookup {
  List<PrintService> all();

  @Nullable PrintService preferred();

  /** Those of this computer. */
  static PrinterLookup ofThisComputer() {
    // Otherwise Java on Linux and macOS looks for printers every other minute only, and a new or
    // removed one is not seen until then. Windows announces changes and ignores the setting.
    if (System.getProperty("sun.java2d.print.polling") == null) {
      System.setProperty("sun.java2d.print.polling", "false");
    }
    return new PrinterLookup() {
      @Override
      public List<PrintService> all() {
        return List.of(PrintServiceLookup.lookupPrintServices(null, null));
      }

      @Override
      public @Nullable PrintService preferred() {
        return PrintServiceLookup.lookupDefaultPrintService();
      }
    };
  }
}
