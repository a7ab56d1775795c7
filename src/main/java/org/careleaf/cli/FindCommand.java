package org.careleaf.cli;

import java.util.List;
import java.util.concurrent.Callable;
import org.careleaf.search.Hit;
import org.careleaf.search.Search;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careleaf find}. */
@Command(
    name = "find",
    mixinStandardHelpOptions = true,
    description = "Find topics by name, other name or code; best first: id, name, and why.")
final class FindCommand implements Callable<Integer> {
  @Parameters(paramLabel = "QUERY", arity = "1..*", description = "What the patient says.")
  private List<String> query = List.of();

  @Option(
      names = "--limit",
      paramLabel = "N",
      description = "The most to show (default: ${DEFAULT-VALUE}).",
      defaultValue = "10")
  private int limit;

  @Option(names = "--json", description = "Print an array of objects with id, name and why.")
  private boolean json;

  @Mixin private final LanguageOption language = new LanguageOption();

  private final CareleafCommand careleaf;

  FindCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  private record Found(String id, String name, String why) {
    static Found of(Hit hit) {
      return new Found(hit.topic().id(), hit.topic().name(), why(hit));
    }

    private static String why(Hit hit) {
      Hit.Why why = hit.why();
      return switch (why.field()) {
        case NAME -> "name";
        case CODE -> "code " + why.text();
        case LOOKUP_CODE -> why.text() + ", no billable code: " + hit.billable();
        case ALTERNATE_NAME -> "also called: " + why.text();
      };
    }
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CommandFailure(
          ExitStatus.USAGE, "--limit takes a number from 1, not " + limit + ".");
    }
    Search search =
        new Search(language.in(careleaf.content().languages(language.wanted())).shown());
    List<Found> found =
        search.find(String.join(" ", query), limit).stream().map(Found::of).toList();
    Terminal terminal = careleaf.terminal();
    if (json) {
      terminal.out().println(JsonOutput.write(found));
    } else {
      found.forEach(f -> terminal.out().println(f.id() + "\t" + f.name() + "\t" + f.why()));
    }
    if (found.isEmpty()) {
      terminal.err().println("Nothing found: try another word, a shorter one, or a code.");
    }
    return ExitStatus.DONE;
  }
}
