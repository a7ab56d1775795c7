package org.careleaf.cli;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.HandoutCode;
import org.careleaf.handout.Rendition;
import org.careleaf.search.Hit;
import org.careleaf.search.Search;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf find}. */
final class FindCommand implements Callable<Integer> {
  /** What looks like one as it is printed; that it is none, its letters say. */
  private List<String> query = List.of();

  private int limit;
  private boolean json;
  private final LanguageOption language = new LanguageOption();

  private final CareleafCommand careleaf;

  FindCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  private record Found(String id, String name, String why) {
    static Found of(Hit hit) {
      String guess = hit.readAs().map(words -> "read as " + words + "; ").orElse("");
      return new Found(hit.topic().id(), hit.topic().name(), guess + why(hit));
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

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(
            this, "Find topics by name, other name or code; best first: id, name, and why.");
    spec.addPositional(
        Options.words(to -> query = to)
            .paramLabel("QUERY")
            .arity("1..*")
            .required(true)
            .description(
                "What the patient says, the code of a diagnosis, or a handout's code. Where words"
                    + " find nothing, misspelled ones are read as the nearest.")
            .build());
    spec.addOption(
        Options.option("--limit", int.class, limit, to -> limit = to)
            .paramLabel("N")
            .defaultValue("10")
            .description("The most to show (default: ${DEFAULT-VALUE}).")
            .build());
    spec.addOption(
        Options.flag("--json", to -> json = to)
            .description("Print an array of objects with id, name and why.")
            .build());
    language.addTo(spec);
    return Options.withHelp(spec);
  }

  @Override
  public Integer call() {
    if (limit < 1) {
      throw new CommandFailure(
          ExitStatus.USAGE, "--limit takes a number from 1, not " + limit + ".");
    }
    LoadResult content = careleaf.content().load(language.wanted());
    Rendition rendition = language.in(content);
    String text = String.join(" ", query);
    Optional<CodeFound> code = CodeFound.of(text, Content.languages(content));
    List<Found> found =
        code.map(one -> found(one, rendition))
            .orElseGet(
                () ->
                    new Search(rendition.shown())
                        .find(text, limit).stream().map(Found::of).toList());
    Terminal terminal = careleaf.terminal();
    if (json) {
      terminal.out().println(JsonOutput.write(found));
    } else {
      found.forEach(f -> terminal.out().println(f.id() + "\t" + f.name() + "\t" + f.why()));
    }
    code.ifPresent(one -> terminal.err().println(one.sentence()));
    if (found.isEmpty()) {
      terminal.err().println(nothing(text));
    }
    return ExitStatus.DONE;
  }

  private static String nothing(String text) {
    return HandoutCode.looksLikeOne(text)
        ? "Nothing found. If this is a handout's code, compare it with the paper, letter by letter."
        : "Nothing found: try another word, a shorter one, or a code.";
  }

  private static List<Found> found(CodeFound code, Rendition rendition) {
    return code.items().stream()
        .map(
            item ->
                new Found(
                    item.path().substring(item.path().indexOf('/') + 1),
                    CodeFound.name(item, rendition),
                    "in the handout of this code"))
        .toList();
  }
}
