package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
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

  private HeadStart() {}

  /** Begins; nothing waits for it, and the program may end before it does. */
  static void begin() {
    Thread.ofPlatform().daemon().name("head start").start(() -> new PdfWriter().write(small()));
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
