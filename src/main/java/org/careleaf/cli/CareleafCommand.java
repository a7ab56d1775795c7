package org.careleaf.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import org.careleaf.clinic.PersonalSettings;
import org.careleaf.clinic.SettingsFolder;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.json.Problems;
import org.careleaf.live.ContentChoice;
import org.careleaf.live.ContentSource;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ScopeType;

/** The program without a command: it opens the window. */
public final class CareleafCommand implements Callable<Integer> {
  private Path data = Path.of(System.getProperty("careleaf.data", "data"));
  private @Nullable Path clinic;

  private final Terminal terminal;
  private final WindowOpener window;

  private final Optional<Future<PdfWriter>> headStart;

  private CareleafCommand(
      Terminal terminal, WindowOpener window, Optional<Future<PdfWriter>> headStart) {
    this.terminal = terminal;
    this.window = window;
    this.headStart = headStart;
  }

  /** Does what the words of a command line say, and gives the exit status. */
  public static int run(Terminal terminal, WindowOpener window, String... words) {
    if (Commands.in(words).size() == 1) {
      withoutDetours();
    }
    CareleafCommand root = new CareleafCommand(terminal, window, HeadStart.of(words));
    return commandLine(root, Commands.in(words)).execute(words);
  }

  /**
   * Spares a command what Java and the libraries would ask for that it has no use for; together
   * this took a tenth of one handout.
   */
  private static void withoutDetours() {
    // A library that looks for settings, or for another's part to replace its own, asks every jar.
    // None has any; with Java's own loader it asks Java alone.
    Thread.currentThread().setContextClassLoader(ClassLoader.getPlatformClassLoader());
    // PDFBox then writes its warnings itself: Java's logging asks every jar too. Nor is it asked
    // whether there are other loggers.
    System.setProperty(
        "org.apache.commons.logging.LogFactory", "org.apache.commons.logging.impl.LogFactoryImpl");
    System.setProperty(
        "org.apache.commons.logging.Log", "org.apache.commons.logging.impl.SimpleLog");
    System.setProperty("org.apache.commons.logging.simplelog.defaultlog", "warn");
  }

  /** The whole command line, ready to be given arguments. */
  public static CommandLine commandLine(Terminal terminal, WindowOpener window) {
    return commandLine(new CareleafCommand(terminal, window, Optional.empty()), Commands.all());
  }

  private static CommandLine commandLine(CareleafCommand root, List<String> commands) {
    Terminal terminal = root.terminal;
    CommandLine line = new CommandLine(root.spec());
    commands.forEach(name -> line.addSubcommand(name, Commands.named(name, root)));
    if (commands.size() > 1) {
      line.addSubcommand(Commands.HELP, Commands.help());
    }
    line.registerConverter(Path.class, CareleafCommand::named);
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.setUsageHelpWidth(Math.clamp(terminal.columns(), 60, 100));
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setExecutionExceptionHandler(root::failed);
    line.setParameterExceptionHandler(new WrongUsage());
    return line;
  }

  private CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "Find conditions, lay them side by side, and print the handout that the patient takes"
                + " home.",
            "Without a command the window opens.",
            "");
    spec.name("careleaf").version("Careleaf 0.1.0");
    spec.usageMessage()
        .sortOptions(false)
        .synopsisSubcommandLabel("[COMMAND]")
        .footer(
            "",
            "Exit status: 0 done, 1 content or input problem, 2 wrong usage, 3 this machine lacks"
                + " something.",
            "",
            "Careleaf makes no diagnosis. Its content is not yet reviewed by a clinician.");
    spec.addOption(
        Options.option("--data", Path.class, data, to -> data = to)
            .paramLabel("DIR")
            .scopeType(ScopeType.INHERIT)
            .description("The content folder, if not the one that came with the program.")
            .build());
    spec.addOption(
        Options.option("--clinic", Path.class, clinic, to -> clinic = to)
            .paramLabel("DIR")
            .scopeType(ScopeType.INHERIT)
            .description("The clinic's own folder, if not the one that is set on this computer.")
            .build());
    return Options.withHelp(spec);
  }

  /**
   * A file that is named, seen from where the program was called: its launcher runs it elsewhere,
   * and says from where.
   */
  private static Path named(String path) {
    Path named = Path.of(path);
    return OutputOption.isStandard(named)
        ? named
        : Path.of(System.getProperty("careleaf.from", "")).resolve(named);
  }

  Terminal terminal() {
    return terminal;
  }

  /** What makes PDFs, where it was begun to be readied before the command line was read. */
  Optional<Future<PdfWriter>> headStart() {
    return headStart;
  }

  /** The content to work on; a clinic's folder that is not there stops the command. */
  Content content() {
    ContentFolders folders = folders(data);
    folders.clinic().filter(folder -> !Files.isDirectory(folder)).ifPresent(this::refuse);
    return new Content(folders, terminal);
  }

  /** Without it, sheets would go out with another emergency number, and without its warnings. */
  private void refuse(Path missing) {
    throw new CommandFailure(
        ExitStatus.PROBLEM,
        "The clinic's folder "
            + missing
            + (clinic == null ? ", which is set on this computer," : "")
            + " is not there. Check its name, or whether the share that it lies on can be reached."
            + " Nothing was done.");
  }

  /** An edition's folder, and the clinic's: the one named, or the one set on this computer. */
  ContentFolders folders(Path edition) {
    return new ContentFolders(edition, Optional.ofNullable(clinic).or(this::clinicThatIsSet));
  }

  Path data() {
    return data;
  }

  private Optional<Path> clinicThatIsSet() {
    Problems problems = new Problems();
    Optional<Path> set = PersonalSettings.read(SettingsFolder.usual(), problems).clinic();
    problems.all().forEach(problem -> terminal.err().println(problem.line()));
    return set;
  }

  @Override
  public Integer call() {
    ContentChoice content = new ContentChoice(folders(data).clinic(), clinic != null, this::source);
    return switch (window.open(content)) {
      case WindowOpener.Outcome.Closed _ -> ExitStatus.DONE;
      case WindowOpener.Outcome.NoDisplay _ ->
          new WithoutDisplay(content().load(), terminal).tell();
      case WindowOpener.Outcome.Lacking(String sentence) ->
          throw new CommandFailure(ExitStatus.MACHINE, sentence);
    };
  }

  private ContentSource source(Optional<Path> ofClinic) {
    ContentFolders folders = new ContentFolders(data, ofClinic);
    return new ContentSource(folders.all(), () -> LibraryLoader.load(folders));
  }

  private int failed(Exception e, CommandLine line, CommandLine.ParseResult parsed) {
    if (e instanceof CommandFailure failure) {
      terminal.err().println(failure.getMessage());
      return failure.status();
    }
    // Asked for here: it takes a while, and hardly any command needs it.
    System.getLogger(CareleafCommand.class.getName())
        .log(System.Logger.Level.DEBUG, "unexpected", e);
    terminal
        .err()
        .println(
            "Careleaf met a fault of its own and stopped ("
                + e.getClass().getSimpleName()
                + "). Please report it with the command that you ran.");
    return ExitStatus.PROBLEM;
  }
}
