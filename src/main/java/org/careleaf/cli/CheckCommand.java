package org.careleaf.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code careleaf check}. */
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    description = "Check a content folder: every problem with file, line, column and what to do.")
final class CheckCommand implements Callable<Integer> {
  @Parameters(
      paramLabel = "DIR",
      arity = "0..1",
      description = "The folder to check, if not the program's own.")
  private @Nullable Path folder;

  private final CareleafCommand careleaf;

  CheckCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  @Override
  public Integer call() {
    Path checked = folder == null ? careleaf.data() : folder;
    LoadResult result = LibraryLoader.load(careleaf.folders(checked));
    Terminal terminal = careleaf.terminal();
    result.problems().forEach(problem -> terminal.out().println(problem.line()));
    if (result.problems().isEmpty()) {
      terminal.out().println("No problems: " + counts(result.library()) + ".");
    }
    return result.problems().stream().anyMatch(p -> p.severity() == Problem.Severity.ERROR)
        ? ExitStatus.PROBLEM
        : ExitStatus.DONE;
  }

  private static String counts(Library library) {
    return library.conditions().size()
        + " conditions, "
        + library.symptoms().size()
        + " symptoms, "
        + library.treatments().size()
        + " treatments, edition "
        + library.edition().id();
  }
}
