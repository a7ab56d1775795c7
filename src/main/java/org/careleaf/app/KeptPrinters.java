package org.careleaf.app;

import java.io.IOException;
import java.lang.System.Logger;
import java.nio.file.Path;
import org.careleaf.clinic.PrinterHabits;
import org.careleaf.clinic.PrinterHabits.Habit;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem;
import org.careleaf.ui.handout.PrintMemory;

/**
 * Keeps how was printed in a folder. Where that fails, printing goes on without, and the log says
 * why.
 *
 * @param folder the folder of what a person has set
 */
record KeptPrinters(Path folder) implements PrintMemory {
  private static final Logger LOG = System.getLogger(KeptPrinters.class.getName());

  @Override
  public PrinterHabits read() {
    Problems problems = new Problems();
    PrinterHabits habits = PrinterHabits.read(folder, problems);
    problems.all().stream()
        .map(Problem::line)
        .forEach(
            line -> LOG.log(Logger.Level.WARNING, "Printers begin as they usually do: " + line));
    return habits;
  }

  @Override
  public void keep(Habit habit) {
    try {
      read().with(habit).write(folder);
    } catch (IOException | RuntimeException e) {
      LOG.log(Logger.Level.WARNING, "What was chosen at a printer could not be kept: " + e);
    }
  }
}
