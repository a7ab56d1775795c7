package org.careleaf.cli;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.careleaf.handout.Names;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Topic;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf list}. */
final class ListCommand implements Callable<Integer> {
  enum Kind {
    CONDITIONS,
    SYMPTOMS,
    TREATMENTS,
    COMPARISONS;

    @Override
    public String toString() {
      return name().toLowerCase(java.util.Locale.ROOT);
    }
  }

  private Kind kind = Kind.CONDITIONS;
  private final LanguageOption language = new LanguageOption();

  private final CareleafCommand careleaf;

  ListCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec =
        Options.command(this, "List what there is: a line each, the id, a tab, the name.");
    spec.addPositional(
        Options.parameter(Kind.class, kind, to -> kind = to)
            .paramLabel("KIND")
            .description("One of ${COMPLETION-CANDIDATES}.")
            .build());
    language.addTo(spec);
    return Options.withHelp(spec);
  }

  @Override
  public Integer call() {
    Rendition rendition = language.in(careleaf.content().load(language.wanted()));
    Library library = rendition.shown();
    switch (kind) {
      case CONDITIONS -> print(library.conditions().values());
      case SYMPTOMS -> print(library.symptoms().values());
      case TREATMENTS -> print(library.treatments().values());
      case COMPARISONS ->
          library
              .references()
              .comparisons()
              .forEach(one -> line(one.id(), title(one, library, rendition.words())));
    }
    return ExitStatus.DONE;
  }

  private void print(Collection<? extends Topic> topics) {
    topics.forEach(topic -> line(topic.id(), topic.name()));
  }

  private static String title(PreparedComparison one, Library library, Words words) {
    List<Condition> conditions =
        one.conditions().stream().map(library::condition).flatMap(Optional::stream).toList();
    return new Names(words).title(conditions);
  }

  private void line(String id, String name) {
    careleaf.terminal().out().println(id + "\t" + name);
  }
}
