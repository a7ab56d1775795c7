package org.careleaf.handout;

import java.util.List;
import java.util.Locale;

/**
 * What the patient takes home, as a document: the one source of paper, file, screen and plain text.
 *
 * @param title its title, also the document's
 * @param language the language of its texts
 * @param paper the sheet it is laid out for
 * @param footer what stands on every page, beside the page number
 * @param blocks its parts, in reading order
 */
public record Handout(
    String title, Locale language, PaperSize paper, String footer, List<Block> blocks) {
  public Handout {
    blocks = List.copyOf(blocks);
    if (blocks.isEmpty() || !(blocks.getFirst() instanceof Block.Title)) {
      throw new IllegalArgumentException("the handout \"" + title + "\" has no title first");
    }
  }
}
