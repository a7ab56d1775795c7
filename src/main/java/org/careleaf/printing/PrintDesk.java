package org.careleaf.printing;

import java.util.List;

/**
 * The printers of this computer. Every call may be slow: never make one on the thread of the
 * window.
 */
public interface PrintDesk {
  /** All printers, the default one first. */
  List<PrinterInfo> printers();

  /**
   * Sends a PDF to a printer, at the size that its pages have.
   *
   * @param choice how it is to come out; what the printer does not offer is left to it
   */
  PrintResult print(byte[] pdf, String printer, PrintChoice choice);
}
