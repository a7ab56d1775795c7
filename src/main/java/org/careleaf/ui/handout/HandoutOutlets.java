package org.careleaf.ui.handout;

import org.careleaf.printing.PrintDesk;

/**
 * The ways out of the program.
 *
 * @param desk sends to printers
 * @param memory keeps how was printed
 * @param viewer opens what was saved
 */
public record HandoutOutlets(PrintDesk desk, PrintMemory memory, FileViewer viewer) {
  /** To printers only, and nothing is remembered. */
  public HandoutOutlets(PrintDesk desk) {
    this(desk, PrintMemory.NONE, FileViewer.NONE);
  }
}
