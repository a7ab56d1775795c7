package org.careleaf.cli;

/** Shows on a terminal how far a batch is; shows nothing where nobody looks. */
final class ProgressBar {
  private static final int CELLS = 30;

  /** That a terminal is narrower than this, picocli does not say. */
  private static final int NARROWEST = 55;

  private final Terminal terminal;
  private final int all;
  private int done;
  private int longest;

  ProgressBar(Terminal terminal, int all) {
    this.terminal = terminal;
    this.all = all;
  }

  /** One more is done. */
  synchronized void step(String what) {
    done++;
    String count = done + " of " + all;
    if (terminal.columns() > NARROWEST) {
      int full = CELLS * done / all;
      write("[" + "#".repeat(full) + " ".repeat(CELLS - full) + "] " + count + "  " + what);
    } else {
      write(count);
    }
  }

  /** Takes the bar away. */
  synchronized void end() {
    write("");
    if (terminal.interactive()) {
      terminal.err().print('\r');
      terminal.err().flush();
    }
  }

  private void write(String line) {
    if (terminal.interactive()) {
      String cut = line.substring(0, Math.min(line.length(), terminal.columns() - 1));
      terminal.err().print('\r' + cut + " ".repeat(Math.max(0, longest - cut.length())));
      terminal.err().flush();
      longest = cut.length();
    }
  }
}
