package org.careleaf.handout;

import java.util.List;
import java.util.Locale;

/**
 * What the patient takes home, as a document: the one source of paper, file, screen and plain text.
 *
 * @param title its title, also the document's; never names a patient
 * @param speech what language it is in, and how far
 * @param sheet what it is printed on
 * @param fields the names of what its texts leave open for staff to fill in
 * @param blocks its parts, in reading order
 */
public record Handout(
    String title, Speech speech, Sheet sheet, List<String> fields, List<Block> blocks) {
  public Handout {
    fields = List.copyOf(fields);
    blocks = List.copyOf(blocks);
    if (blocks.stream().limit(2).noneMatch(Block.Title.class::isInstance)) {
      throw new IllegalArgumentException("the handout \"" + title + "\" has no title first");
    }
  }

  /** A handout in the language that its content was written in, of the usual look. */
  public Handout(
      String title, Locale language, PaperSize paper, String footer, List<Block> blocks) {
    this(title, Speech.of(language), new Sheet(paper, footer), List.of(), blocks);
  }

  /** The language of its texts, but for those that are marked as not translated. */
  public Locale language() {
    return speech.language();
  }

  public PaperSize paper() {
    return sheet.paper();
  }

  public String footer() {
    return sheet.footer();
  }

  /** The same with other parts. */
  public Handout with(List<Block> others) {
    return new Handout(title, speech, sheet, fields, others);
  }

  /** What it prints that its language does not have as it should; empty for an original. */
  public List<Gap> gaps() {
    return speech.gaps();
  }
}
