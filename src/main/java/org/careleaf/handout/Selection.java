package org.careleaf.handout;

import java.util.Set;

/**
 * What of its topics a handout prints.
 *
 * @param length whether it is the short or the full form
 * @param leftOut parts that are left out of it
 * @param struck keys of passages that are left out for one patient; one that must stay stays
 */
public record Selection(Length length, Set<Part> leftOut, Set<String> struck) {
  /** Everything. */
  public static final Selection FULL = new Selection(Length.FULL, Set.of(), Set.of());

  public Selection {
    leftOut = Set.copyOf(leftOut);
    struck = Set.copyOf(struck);
  }

  /** How much of its topics a handout says. */
  public enum Length {
    FULL,
    /** What fits on one side. */
    SHORT
  }

  /** Whether a part is printed. */
  public boolean has(Part part) {
    return !leftOut.contains(part) && (length == Length.FULL || Part.SHORT.contains(part));
  }

  /** Whether a passage is printed. */
  public boolean has(Passage passage) {
    return !passage.mayGo() || !struck.contains(passage.key());
  }

  /** The same, with other passages left out. */
  public Selection striking(Set<String> keys) {
    return new Selection(length, leftOut, keys);
  }
}
