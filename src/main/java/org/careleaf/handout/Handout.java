package org.careleaf.handout;

import java.util.List;
import java.util.Locale;

/**
 * What the patient takes home, as a document: the one source of paper, file, screen and plain text.
 *
 * @param title its title, also the document's
 * @param speech what language it is in, and how far
 * @param paper the sheet it is laid out for
 * @param footer what stands on every page, beside the page number
 * @param blocks its parts, in reading order
 */
public record Handout(
    String title, Speech speech, PaperSize paper, String footer, List<Block> blocks) {
  public Handout {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Title)) {
      throw new IllegalArgumentException("the handout \"" + title + "\" has no title first");
    }
  }

  /** A handout in the language that its content was written in. */
  public Handout(
      String title, Locale language, PaperSize paper, String footer, List<Block> blocks) {
    this(title, Speech.of(language), paper, footer, blocks);
  }

  /** The language of its texts, but for those that are marked as not translated. */
  public Locale language() {
    return speech.language();
  }

  /** What it prints that its language does not have as it should; empty for an original. */
  public List<Gap> gaps() {
    return speech.gaps();
  }
}
