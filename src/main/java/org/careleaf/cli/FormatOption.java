package org.careleaf.cli;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Future;
import org.careleaf.handout.Handout;
import org.careleaf.handout.pdf.PdfWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;

/** The option that names the kind of file. */
final class FormatOption {
  private static final Map<String, Format> ENDINGS =
      new TreeMap<>(
          Map.of("pdf", Format.PDF, "html", Format.HTML, "htm", Format.HTML, "txt", Format.TEXT));

  private @Nullable Format asked;

  /** What is written, once it is known where it goes. */
  private Format format = Format.PDF;

  /** What the first PDF is made with. */
  private @Nullable Future<PdfWriter> start;

  void addTo(CommandSpec spec) {
    spec.addOption(
        Options.option("--format", Format.class, asked, to -> asked = to)
            .paramLabel("FORMAT")
            .description(
                "One of ${COMPLETION-CANDIDATES} (default: what the file's name ends in, else"
                    + " pdf).")
            .build());
  }

  Format format() {
    return format;
  }

  /** Files of a folder, whose names follow the format, not the other way round. */
  void forFolder() {
    format = asked == null ? Format.PDF : asked;
  }

  /**
   * Settles the format by where it goes; refuses, before any work is done, what contradicts itself,
   * and what nobody can read there.
   */
  void settle(Output to) {
    format = FileEnding.format(to.file(), asked, Format.PDF, ENDINGS);
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
