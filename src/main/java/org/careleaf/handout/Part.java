package org.careleaf.handout;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/**
 * A part of a handout that can be left out. What is dangerous to leave out is none: the emergency
 * card, when to call, and what to ask before taking a medicine that the sheet names.
 */
public enum Part {
  WHAT_IT_IS(0),
  WHAT_TELLS_THEM_APART(1),
  SIDE_BY_SIDE(2),
  HELPS(3),
  AVOID(4),
  CHOICES(5),
  BENEFITS(6),
  RISKS(7),
  EXPERTS(8),
  EXPECT(9),
  NOT_KNOWN(14),
  OWN_WORDS(10),
  QUESTIONS(11),
  WORDS_TO_KNOW(12),
  PHONE_SQUARE(13);

  /** The parts of the short form, which is meant for one side. */
  public static final Set<Part> SHORT =
      Set.copyOf(EnumSet.of(WHAT_IT_IS, WHAT_TELLS_THEM_APART, HELPS, RISKS));

  private final int bit;

  Part(int bit) {
    this.bit = bit;
  }

  /** What stands for it in handout codes, which are on paper: it never changes. */
  int mask() {
    return 1 << bit;
  }

  /** What names it in files and on a command line, for example {@code what-it-is}. */
  public String word() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The part of a word.
   *
   * @throws IllegalArgumentException for any other word, naming those that there are
   */
  public static Part of(String word) {
    for (Part part : values()) {
      if (part.word().equals(word)) {
        return part;
      }
    }
    throw new IllegalArgumentException(
        "\"" + word + "\" is no part of a handout; there are " + words());
  }

  /** The words of all parts, in their order, with commas between them. */
  public static String words() {
    return String.join(", ", EnumSet.allOf(Part.class).stream().map(Part::word).toList());
  }
}
