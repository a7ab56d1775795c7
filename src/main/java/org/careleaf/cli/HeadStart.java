package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.PdfWriter;
import org.careleaf.model.Urgency;

/**
 * Readies what makes a PDF on a thread of its own while content loads: a second core would idle,
 * and the first handout of a process waits longest for what it is made with.
 */
final class HeadStart {
  private static final String WORDS = "Careleaf";

  /** Where one of these stands, another kind of file may be asked for, many, or help. */
  private static final List<String> NOT_ONE_PDF =
      List.of("--format", "-d", "--folder", "-h", "--help");

  private static final List<String> OTHER_ENDINGS = List.of(".html", ".htm", ".txt");

  private HeadStart() {}

  /** Begins where a command line, not read yet, looks as if it asked for a handout's PDF. */
  static Optional<Future<PdfWriter>> of(String... words) {
    boolean looksSo =
        words.length > 1
            && "handout".equals(words[0])
            && Stream.of(words)
                .noneMatch(
                    word ->
                        NOT_ONE_PDF.stream().anyMatch(word::startsWith)
                            || OTHER_ENDINGS.stream().anyMatch(word::endsWith));
    return looksSo ? Optional.of(begin()) : Optional.empty();
  }

  /** Begins; the program may end before it does. What made the sheet makes the next one sooner. */
  static Future<PdfWriter> begin() {
    FutureTask<PdfWriter> start =
        new FutureTask<>(
            () -> {
              PdfWriter writer = new PdfWriter();
              writer.write(small());
              return writer;
            });
    Thread.ofPlatform().daemon().name("head start").start(start);
    return start;
  }

  /** What the sheet was made with, once it is done; another, should it have failed. */
  static PdfWriter writer(Future<PdfWriter> start) {
    try {
      return start.get();
    } catch (ExecutionException e) {
      return new PdfWriter();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return new PdfWriter();
    }
  }

  /** A sheet with a block of most kinds that handouts have. */
  private static Handout small() {
    Passage passage = Passage.of(WORDS);
    List<Passage> items = List.of(passage, passage);
    return new Handout(
        WORDS,
        Locale.ENGLISH,
        PaperSize.LETTER,
        WORDS,
        List.of(
            new Block.Title(WORDS),
            new Block.MainMessage(passage),
            new Block.CareCard(Urgency.EMERGENCY, WORDS, items),
            new Block.Heading(2, WORDS),
            new Block.Paragraph(passage),
            new Block.Heading(2, WORDS),
            new Block.Steps(items),
            new Block.Heading(2, WORDS),
            new Block.BulletList(items),
            new Block.PhoneSquare(WORDS, WORDS, WORDS),
            new Block.FinePrint(List.of(WORDS))));
  }
}
