package org.careleaf.cli;

import java.util.Optional;
import java.util.concurrent.Future;
import org.careleaf.handout.Handout;
import org.careleaf.handout.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The option that names the kind of file. */
final class FormatOption {
  private Format format = Format.PDF;

  /** What the first PDF is made with. */
  private @Nullable Future<PdfWriter> start;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("--format", Format.class, format, to -> format = to)
            .paramLabel("FORMAT")
            .defaultValue("pdf")
            .description("One of ${COMPLETION-CANDIDATES} (default: ${DEFAULT-VALUE}).")
            .build());
  }

  Format format() {
    return format;
  }

  /** Refuses, before any work is done, what nobody can read where it goes. */
  void mustBeRead(Output to) {
    if (format == Format.PDF) {
      to.mustTakePdf();
    }
  }

  /**
   * Readies what the kind of file is made with, while other work is done.
   *
   * @param begun a head start that was begun before the command line was read
   */
  void ready(Optional<Future<PdfWriter>> begun) {
    if (format == Format.PDF) {
      start = begun.orElseGet(HeadStart::begin);
    }
  }

  void write(Handout handout, Output to) {
    Future<PdfWriter> started = start;
    to.bytes(started == null ? format.of(handout) : Format.pdf(handout, HeadStart.writer(started)));
  }
}
