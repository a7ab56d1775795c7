package org.careleaf.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.HandoutMaker;
import org.careleaf.handout.Languages;
import org.careleaf.handout.Rendition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Severity;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf check}. */
final class CheckCommand implements Callable<Integer> {
  enum Kind {
    ERRORS(Severity.ERROR),
    WARNINGS(Severity.WARNING),
    TODOS(Severity.TODO),
    NOTES(Severity.NOTE);

    private final Severity severity;

    Kind(Severity severity) {
      this.severity = severity;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private @Nullable Path folder;
  private @Nullable Kind only;
  private boolean coverage;
  private boolean readability;
  private final LanguageOption language = new LanguageOption();
  private boolean json;

  private final CareleafCommand careleaf;

  CheckCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this,
            "Check a content folder: every problem with file, line, column and what to do.",
            "",
            "An error keeps something from being shown. A warning is doubtful. A to-do is owed: a"
                + " source, a review. A note is only worth knowing. Exit status 1 says that there"
                + " is an error.",
            "");
    spec.usageMessage().sortOptions(false);
    spec.addPositional(
        Options.optionalParameter(Path.class, folder, to -> folder = to)
            .paramLabel("DIR")
            .description("The folder to check, if not the program's own.")
            .build());
    spec.addOption(
        Options.option("--only", Kind.class, only, to -> only = to)
            .paramLabel("KIND")
            .description("Only one kind of problems: ${COMPLETION-CANDIDATES}.")
            .build());
    spec.addOption(
        Options.flag("--coverage", to -> coverage = to)
            .description(
                "Instead of problems, how many statements of each topic have a source, and whether"
                    + " it is translated.")
            .build());
    spec.addOption(
        Options.flag("--readability", to -> readability = to)
            .description(
                "Instead of problems, how hard the handout of each condition and treatment is to"
                    + " read, and how many pages it takes, the hardest first. What misses its goal"
                    + " is marked.")
            .build());
    language.addTo(spec);
    spec.addOption(
        Options.flag("--json", to -> json = to).description("Write JSON, for tools.").build());
    return Options.withHelp(spec);
  }

  @Override
  public Integer call() {
    mustBeOneQuestion();
    mustBeEdition();
    LoadResult result =
        LibraryLoader.load(careleaf.folders(folder == null ? careleaf.data() : folder));
    careleaf.terminal().out().print(asked(result));
    if (!result.problems().isEmpty()) {
      careleaf.terminal().err().println(ProblemList.summary(result.problems()));
    }
    return result.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR)
        ? ExitStatus.PROBLEM
        : ExitStatus.DONE;
  }

  private void mustBeOneQuestion() {
    if (Stream.of(only != null, coverage, readability).filter(asked -> asked).count() > 1) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "--only, --coverage and --readability each ask another thing: say one.");
    }
    if (language.isGiven() && !readability) {
      careleaf.terminal().err().println("--lang has no effect without --readability.");
    }
  }

  private void mustBeEdition() {
    Path named = folder;
    if (named != null
        && !Files.exists(named.resolve("library.json"))
        && Stream.of("clinic.json", "texts", "additions", "sign-offs")
            .anyMatch(name -> Files.exists(named.resolve(name)))) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "This is a clinic's folder: to check it with the content, "
              + Invocation.of("check --clinic " + named));
    }
  }

  private String asked(LoadResult result) {
    if (readability) {
      return readability(result);
    }
    return coverage ? coverage(result) : problems(result);
  }

  private String coverage(LoadResult result) {
    CoverageTable table = CoverageTable.of(result);
    return json ? table.json() : table.text();
  }

  private String readability(LoadResult result) {
    Languages languages = Content.languages(result);
    Rendition rendition = language.in(result);
    HandoutMaker maker = new HandoutMaker(languages, result.clinic().letterhead());
    List<HandoutFigures> figures =
        new HandoutCount(maker, rendition.language()).of(rendition.library());
    return json
        ? ReadabilityTable.json(figures, rendition.language())
        : ReadabilityTable.text(figures);
  }

  private String problems(LoadResult result) {
    Kind kind = only;
    List<Problem> shown =
        kind == null
            ? result.problems()
            : result.problems().stream().filter(p -> p.severity() == kind.severity).toList();
    if (json) {
      return ProblemList.json(shown);
    }
    return result.problems().isEmpty()
        ? "No problems: " + counts(result.library()) + ".\n"
        : ProblemList.text(shown);
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
