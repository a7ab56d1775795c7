package org.careleaf.handout;

/**
 * How a handout looks.
 *
 * @param type how large its letters are
 * @param ink what it is printed with
 * @param pictures which of its topics' drawings it shows
 */
public record Look(TypeSize type, Ink ink, Pictures pictures) {
  /** Letters of the usual size, colour, and two drawings a topic. */
  public static final Look USUAL = new Look(TypeSize.STANDARD, Ink.COLOUR, Pictures.TWO);

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

  /** Which drawings it shows. */
  public enum Pictures {
    NONE,
    /** At most two a topic, each beside what it shows. */
    TWO,
    /** The others too, together at the end. */
    ALL
  }

  /** The same with other drawings. */
  public Look with(Pictures other) {
    return new Look(type, ink, other);
  }
}
