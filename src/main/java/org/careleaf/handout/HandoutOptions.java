package org.careleaf.handout;

import java.time.LocalDate;

/**
 * How a handout is made. Nothing of it is about a patient, but for the passages that were struck
 * for one.
 *
 * @param paper the sheet
 * @param date the day that it states
 * @param look how it looks
 * @param selection what of its topics it prints
 */
public record HandoutOptions(PaperSize paper, LocalDate date, Look look, Selection selection) {
  /** The usual handout with everything in it. */
  public HandoutOptions(PaperSize paper, LocalDate date) {
    this(paper, date, Look.USUAL, Selection.FULL);
  }

  /** Whether drawings are printed: the short form has no room for them. */
  public boolean hasPictures() {
    return look.pictures() != Look.Pictures.NONE && !isShort();
  }

  /** Whether those drawings are printed, too, that are not beside a text. */
  public boolean hasAllPictures() {
    return look.pictures() == Look.Pictures.ALL && !isShort();
  }

  /** Whether it is to fit on one side. */
  public boolean isShort() {
    return selection.length() == Selection.Length.SHORT;
  }

  /** The same with another selection. */
  public HandoutOptions with(Selection other) {
    return new HandoutOptions(paper, date, look, other);
  }
}
