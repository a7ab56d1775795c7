package org.careleaf.handout;

/**
 * What a handout is printed on, and what every page of it says.
 *
 * @param paper the sheet
 * @param look how it looks
 * @param footer what stands on every page, beside the page number
 */
public record Sheet(PaperSize paper, Look look, String footer) {
  /** A sheet of the usual look. */
  public Sheet(PaperSize paper, String footer) {
    this(paper, Look.USUAL, footer);
  }
}
