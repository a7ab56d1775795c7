package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Handout;
import org.careleaf.handout.HandoutComposer;
import org.careleaf.handout.HandoutOptions;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.PlainTextWriter;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Condition;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code careleaf handout}. */
@Command(
    name = "handout",
    mixinStandardHelpOptions = true,
    description = "Write the handout of conditions, one after another or compared.")
final class HandoutCommand implements Callable<Integer> {
  enum Format {
    PDF,
    TEXT;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  @Parameters(paramLabel = "ID", arity = "1..*", description = "The conditions, by id.")
  private List<String> ids = List.of();

  @Option(names = "--compare", description = "Lay the conditions (2 to 4) side by side.")
  private boolean compare;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      defaultValue = "pdf",
      description = "One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
  private Format format = Format.PDF;

  @Option(
      names = "--paper",
      paramLabel = "SIZE",
      description = "letter or a4 (default: the one usual where this computer is set up for).")
  private @Nullable PaperSize paper;

  @Mixin private final LanguageOption language = new LanguageOption();

  @Mixin private final IncompleteOption incomplete = new IncompleteOption();

  @Mixin private final UnreviewedOption unreviewed = new UnreviewedOption();
  @Mixin private final OutputOption output = new OutputOption();

  private final CareleafCommand careleaf;

  HandoutCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  @Override
  public Integer call() {
    Output to = output.output(careleaf.terminal());
    if (format == Format.PDF) {
      to.mustTakePdf();
    }
    LoadResult content = careleaf.content().load();
    Rendition rendition = language.in(Content.languages(content));
    Handout handout = handout(rendition, Content.conditions(rendition.library(), ids));
    incomplete.check(handout.gaps(), rendition, careleaf.terminal().err());
    unreviewed.check(
        content.clinic().settings(), rendition.shown(Content.conditions(rendition.library(), ids)));
    switch (format) {
      case PDF -> to.bytes(new PdfWriter().write(handout));
      case TEXT -> to.text(new PlainTextWriter().write(handout));
    }
    return ExitStatus.DONE;
  }

  private Handout handout(Rendition rendition, List<Condition> conditions) {
    Paperwork paperwork = new Paperwork(rendition);
    HandoutComposer composer = paperwork.composer();
    HandoutOptions options = paperwork.options(Optional.ofNullable(paper));
    try {
      return compare
          ? composer.comparison(conditions, options)
          : composer.conditions(conditions, options);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, String.valueOf(e.getMessage()));
    }
  }
}
