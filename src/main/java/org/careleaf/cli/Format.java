package org.careleaf.cli;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PlainTextWriter;
import org.careleaf.handout.pdf.HtmlWriter;
import org.careleaf.handout.pdf.PdfWriter;

/** The kinds of files that a handout is written as. */
enum Format {
  PDF("pdf"),
  HTML("html"),
  TEXT("txt");

  /**
   * One for each thread of a batch: it reads fonts and style once, and is not shared by threads.
   */
  private static final ThreadLocal<PdfWriter> WRITER = ThreadLocal.withInitial(PdfWriter::new);

  private final String ending;

  Format(String ending) {
    this.ending = ending;
  }

  /** What the names of such files end in, after the full stop. */
  String ending() {
    return ending;
  }

  /** The handout as the bytes of such a file. */
  byte[] of(Handout handout) {
    return switch (this) {
      case PDF -> pdf(handout, WRITER.get());
      case HTML -> new HtmlWriter().write(handout).getBytes(StandardCharsets.UTF_8);
      case TEXT -> new PlainTextWriter().write(handout).getBytes(StandardCharsets.UTF_8);
    };
  }

  /** What the font lacks is named without the text around it, which may be a patient's note. */
  static byte[] pdf(Handout handout, PdfWriter writer) {
    try {
      return writer.write(handout);
    } catch (IllegalArgumentException e) {
      String message = String.valueOf(e.getMessage());
      throw new CommandFailure(
          ExitStatus.PROBLEM, message.split(", in: ", 2)[0] + ". Nothing was written.");
    }
  }

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
