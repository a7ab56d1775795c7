package org.careleaf.ui.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.printing.Ink;
import org.careleaf.printing.Offer;
import org.careleaf.printing.Paper;
import org.careleaf.printing.PrintChoice;
import org.careleaf.printing.PrintDesk;
import org.careleaf.printing.PrintResult;
import org.careleaf.printing.PrinterInfo;
import org.careleaf.printing.Sided;

/** A desk whose printers do what a test says. */
public final class TestDesk implements PrintDesk {
  public static final PrinterInfo FRONT = new PrinterInfo("FRONT-2", true, 215.9, 279.4);
  public static final PrinterInfo BACK = new PrinterInfo("BACK", false, 210, 297);

  /** A printer that offers everything. */
  public static final PrinterInfo ABLE =
      new PrinterInfo(
          "ABLE-1",
          false,
          215.9,
          279.4,
          new Offer(
              List.of("Plain paper", "Letterhead"),
              List.of(new Paper(215.9, 279.4), new Paper(210, 297)),
              Optional.of(Sided.ONE),
              Optional.of(Ink.COLOR)));

  public final List<String> sent = new ArrayList<>();
  public final List<PrintChoice> choices = new ArrayList<>();
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
  public PrintResult print(byte[] pdf, String printer, PrintChoice choice) {
    if (!refusal.isEmpty()) {
      return new PrintResult.Refused(printer, refusal);
    }
    choices.add(choice);
    sent.add(printer + " " + new String(pdf, 0, 5, java.nio.charset.StandardCharsets.US_ASCII));
    return new PrintResult.Sent(printer);
  }
}
