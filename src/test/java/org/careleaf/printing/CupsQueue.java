package org.careleaf.printing;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/** A printer of the print system of this computer, which stops taking jobs or goes as told. */
record CupsQueue(String name) implements AutoCloseable {
  /**
   * Adds a printer that puts what it prints into a folder.
   *
   * @throws AssertionError if who runs the tests may not add printers
   */
  static CupsQueue add(String name) throws IOException {
    run("lpadmin", "-p", name, "-v", "cups-pdf:/", "-E", "-m", "lsb/usr/cups-pdf/CUPS-PDF_opt.ppd");
    return new CupsQueue(name);
  }

  void stopTaking() throws IOException {
    run("cupsreject", name);
  }

  /** Takes the printer away. */
  @Override
  public void close() throws IOException {
    run("lpadmin", "-x", name);
  }

  private static void run(String... command) throws IOException {
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
    if (process.onExit().join().exitValue() != 0) {
      throw new AssertionError(List.of(command) + ": " + said);
    }
  }
}
