package org.careleaf.handout;

/**
 * How a handout looks.
 *
 * @param type how large its letters are
 * @param ink what it is printed with
 * @param pictures whether it shows drawings
 */
public record Look(TypeSize type, Ink ink, boolean pictures) {
  /** Letters of the usual size, colour, and drawings. */
  public static final Look USUAL = new Look(TypeSize.STANDARD, Ink.COLOUR, true);

  /** How large letters are. */
  public enum TypeSize {
    /** 12 pt and larger. */
    STANDARD,
    /** 18 pt and larger, with lines 1.5 apart: for readers with low vision. */
    LARGE
  }

  /** What it is printed with. */
  public enum Ink {
    COLOUR,
    /** Black on white, without any filled ground. */
    SAVER
  }
}
