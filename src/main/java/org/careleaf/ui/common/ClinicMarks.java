package org.careleaf.ui.common;

/**
 * Marks for the texts that are the clinic's own.
 *
 * @param texts says so in words
 */
public record ClinicMarks(Texts texts) {
  /** Marks a text of a statement that the clinic added. */
  public Prose added(Prose prose) {
    return prose.mark(texts.text("clinic.added"), texts.text("clinic.added.means"));
  }

  /**
   * Marks a text that stands in place of the edition's.
   *
   * @param original what the edition says now
   * @param originalChanged whether it said something else when it was replaced; its words are then
   *     shown below
   */
  public Prose replaced(Prose prose, String original, boolean originalChanged) {
    String mark = texts.text("clinic.replaced");
    return originalChanged
        ? prose
            .mark(mark, texts.text("clinic.replaced.before"))
            .below(texts.text("clinic.original.now", original))
        : prose.mark(mark, texts.text("clinic.replaced.means", original));
  }
}
