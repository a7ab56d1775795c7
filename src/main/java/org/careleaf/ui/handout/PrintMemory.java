package org.careleaf.ui.handout;

import org.careleaf.clinic.PrinterHabits;
import org.careleaf.clinic.PrinterHabits.Habit;

/**
 * Keeps on this computer how was printed. Neither call throws, and neither is made on the window's
 * thread.
 */
public interface PrintMemory {
  /** Keeps nothing. */
  PrintMemory NONE =
      new PrintMemory() {
        @Override
        public PrinterHabits read() {
          return PrinterHabits.NONE;
        }

        @Override
        public void keep(Habit habit) {}
      };

  PrinterHabits read();

  /** Keeps what was chosen at the printer that was used just now. */
  void keep(Habit habit);
}
