package org.careleaf.app;

import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.careleaf.cli.CareleafCommand;
import org.careleaf.cli.ExitStatus;
import org.careleaf.cli.Terminal;
import picocli.CommandLine.Model.CommandSpec;

/** The program's start. */
public final class Main {
  /** The width of what is written where no terminal tells its own. */
  private static final int USUAL_COLUMNS = 100;

  private Main() {}

  public static void main(String[] args) {
    WatchedOutput out = new WatchedOutput(new FileOutputStream(FileDescriptor.out));
    Terminal terminal = terminal(out);
    Thread.setDefaultUncaughtExceptionHandler(new Faults(terminal.err()));
    ToolkitWindow window = new ToolkitWindow(Wiring::window);
    String rehearsal = System.getProperty(Rehearsal.PROPERTY);
    int status =
        rehearsal == null
            ? CareleafCommand.run(terminal, window, args)
            : new Rehearsal(
                    terminal,
                    window,
                    Path.of(rehearsal),
                    !"one".equals(System.getProperty(Rehearsal.OF)))
                .run();
    out.trouble()
        .ifPresent(why -> terminal.err().println("Standard output could not be written: " + why));
    System.exit(
        status == ExitStatus.DONE && out.trouble().isPresent() ? ExitStatus.PROBLEM : status);
  }

  @SuppressWarnings("SystemConsoleNull") // its Javadoc still allows null
  private static Terminal terminal(OutputStream out) {
    Console console = System.console();
    boolean interactive = console != null && console.isTerminal();
    return new Terminal(
        utf8(out),
        utf8(new FileOutputStream(FileDescriptor.err)),
        columns(interactive),
        interactive);
  }

  /** COLUMNS where it is set, else what the terminal says, else {@link #USUAL_COLUMNS}. */
  private static int columns(boolean interactive) {
    String set = System.getenv("COLUMNS");
    if (set != null && set.matches("\\d{1,4}")) {
      return Math.max(40, Integer.parseInt(set));
    }
    return interactive
        ? CommandSpec.create().usageMessage().autoWidth(true).width()
        : USUAL_COLUMNS;
  }

  /** Content is UTF-8, and so is what is written of it, whatever the locale of a script says. */
  private static PrintStream utf8(OutputStream out) {
    return new PrintStream(out, true, StandardCharsets.UTF_8);
  }
}
