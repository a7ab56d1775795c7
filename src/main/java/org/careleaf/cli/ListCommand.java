package org.careleaf.cli;

import java.util.Collection;
import java.util.concurrent.Callable;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf list}. */
final class ListCommand implements Callable<Integer> {
  enum Kind {
    CONDITIONS,
    SYMPTOMS,
    TREATMENTS;

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
    topics(language.in(careleaf.content().languages(language.wanted())).shown())
        .forEach(topic -> careleaf.terminal().out().println(topic.id() + "\t" + topic.name()));
    return ExitStatus.DONE;
  }

  private Collection<? extends Topic> topics(Library library) {
    return switch (kind) {
      case CONDITIONS -> library.conditions().values();
      case SYMPTOMS -> library.symptoms().values();
      case TREATMENTS -> library.treatments().values();
    };
  }
}
