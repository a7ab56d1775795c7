package org.careleaf.ui.handout;

import java.util.ArrayList;
import java.util.List;
import org.careleaf.printing.PrintDesk;
import org.careleaf.printing.PrintResult;
import org.careleaf.printing.PrinterInfo;

/** A desk whose printers do what a test says. */
public final class TestDesk implements PrintDesk {
  public static final PrinterInfo FRONT = new PrinterInfo("FRONT-2", true, 215.9, 279.4);
  public static final PrinterInfo BACK = new PrinterInfo("BACK", false, 210, 297);

  public final List<String> sent = new ArrayList<>();
  private final List<PrinterInfo> printers;
  private String refusal = "";

  public TestDesk(PrinterInfo... printers) {
    this.printers = List.of(printers);
  }

  /** Every print from now on is refused, for this reason. */
  public void refuse(String reason) {
    refusal = reason;
  }

  @Override
  public List<PrinterInfo> printers() {
    return printers;
  }

  @Override
  public PrintResult print(byte[] pdf, String printer) {
    if (!refusal.isEmpty()) {
      return new PrintResult.Refused(printer, refusal);
    }
    sent.add(printer + " " + new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII));
    return new PrintResult.Sent(printer);
  }
}
