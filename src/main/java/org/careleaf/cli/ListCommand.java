package org.careleaf.cli;

import java.util.Collection;
import java.util.concurrent.Callable;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code careleaf list}. */
@Command(
    name = "list",
    mixinStandardHelpOptions = true,
    description = "List what there is: a line each, the id, a tab, the name.")
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

  @Parameters(paramLabel = "KIND", description = "One of ${COMPLETION-CANDIDATES}.")
  private Kind kind = Kind.CONDITIONS;

  @Mixin private final LanguageOption language = new LanguageOption();

  private final CareleafCommand careleaf;

  ListCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
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
