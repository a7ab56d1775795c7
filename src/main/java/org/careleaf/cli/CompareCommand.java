package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.careleaf.compare.Comparison;
import org.careleaf.content.LoadResult;
import org.careleaf.handout.Gap;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Rendition;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Wording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** {@code careleaf compare}. */
final class CompareCommand implements Callable<Integer> {
  enum Format {
    TEXT,
    JSON,
    PDF;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  /** Whose words. */
  enum Whose {
    PATIENT(Wording.PATIENT),
    CLINICIAN(Wording.CLINICIAN);

    private final Wording wording;

    Whose(Wording wording) {
      this.wording = wording;
    }

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private static final Map<String, Format> ENDINGS =
      new TreeMap<>(Map.of("txt", Format.TEXT, "json", Format.JSON, "pdf", Format.PDF));

  private List<String> ids = List.of();
  private boolean differences;
  private @Nullable Whose asked;
  private Whose whose = Whose.PATIENT;
  private @Nullable Format askedFormat;
  private Format format = Format.TEXT;
  private final LanguageOption language = new LanguageOption();
  private final IncompleteOption incomplete = new IncompleteOption();
  private final UnreviewedOption unreviewed = new UnreviewedOption();
  private final OutputOption output = new OutputOption();

  private final CareleafCommand careleaf;

  CompareCommand(CareleafCommand careleaf) {
    this.careleaf = careleaf;
  }

  /** The command and what it takes. */
  CommandSpec spec() {
    CommandSpec spec = Options.command(this, "Lay 2 to 4 conditions side by side.");
    spec.addPositional(
        Options.words(to -> ids = to)
            .paramLabel("ID")
            .arity("1..*")
            .required(true)
            .description("The conditions, by id.")
            .build());
    spec.addOption(
        Options.flag("--differences", to -> differences = to)
            .description("Leave out rows that are the same; warning signs always stay.")
            .build());
    spec.addOption(
        Options.option("--words", Whose.class, asked, to -> asked = to)
            .paramLabel("WHOSE")
            .description("Whose words: ${COMPLETION-CANDIDATES} (default: patient).")
            .build());
    spec.addOption(
        Options.option("--format", Format.class, askedFormat, to -> askedFormat = to)
            .paramLabel("FORMAT")
            .description(
                "One of ${COMPLETION-CANDIDATES} (default: what the file's name ends in, else"
                    + " text).")
            .build());
    language.addTo(spec);
    incomplete.addTo(spec);
    unreviewed.addTo(spec);
    output.addTo(spec);
    return Options.withExamples(
        spec,
        "compare herniated-disc sciatica",
        "compare herniated-disc sciatica --words clinician --differences",
        "compare herniated-disc sciatica --lang es -o compared.pdf");
  }

  @Override
  public Integer call() {
    Output to = output.output(careleaf.terminal());
    format = FileEnding.format(to.file(), askedFormat, Format.TEXT, ENDINGS);
    whose = asked == null ? Whose.PATIENT : asked;
    if (format == Format.JSON && asked != null) {
      careleaf.terminal().err().println("JSON holds both wordings: --words has no effect.");
    }
    if (format == Format.PDF) {
      to.mustTakePdf();
      mustBePatients();
    }
    LoadResult content = careleaf.content().load(language.wanted().of(ids));
    Rendition rendition = language.in(content);
    mustBeTranslated(rendition);
    List<Condition> conditions = Content.conditions(rendition.library(), ids, content.faults());
    if (whose == Whose.PATIENT || format == Format.JSON) {
      unreviewed.check(content.clinic().settings(), conditions);
    }
    Comparison whole = compared(conditions, rendition.library());
    write(differences ? whole.differencesOnly() : whole, rendition, to);
    return ExitStatus.DONE;
  }

  private void write(Comparison comparison, Rendition rendition, Output to) {
    Paperwork paperwork = new Paperwork(rendition);
    int columns = to.file().isEmpty() ? careleaf.terminal().columns() : ComparisonText.FILE_COLUMNS;
    Handout handout = handout(paperwork, comparison);
    Comparison shown = rendition.shown(comparison);
    List<Gap> gaps = format == Format.PDF ? handout.gaps() : rendition.gaps(shown);
    incomplete.check(gaps, rendition, careleaf.terminal().err());
    switch (format) {
      case TEXT ->
          to.text(
              new ComparisonText(rendition.library(), paperwork.words(), whose.wording, columns)
                  .write(shown));
      case JSON -> to.text(JsonOutput.write(ComparisonJson.of(comparison)) + "\n");
      case PDF -> to.bytes(new PdfWriter().write(handout));
    }
  }

  private static Comparison compared(List<Condition> conditions, Library library) {
    try {
      return Comparison.of(conditions, library);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, String.valueOf(e.getMessage()));
    }
  }

  private void mustBePatients() {
    if (whose == Whose.CLINICIAN) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "A handout speaks the patient's words: leave out --words, or take --format text.");
    }
  }

  private void mustBeTranslated(Rendition rendition) {
    if (whose == Whose.CLINICIAN && !rendition.isOriginal()) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          "Only the patient's words are translated: leave out --words, or leave out --lang.");
    }
  }

  private static Handout handout(Paperwork paperwork, Comparison comparison) {
    return paperwork.composer().comparison(comparison, paperwork.options(Optional.empty()));
  }
}
