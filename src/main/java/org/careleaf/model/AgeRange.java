package org.careleaf.model;

/**
 * The ages at which a condition is usual, in whole years, both ends included.
 *
 * @param from the lower age, 0 to 120
 * @param to the upper age, not below {@code from}, at most 120
 */
public record AgeRange(int from, int to) {
  public AgeRange {
    refuseNoRange(from, to);
  }

  /** Refuses ages that are no range, without making one. */
  public static void refuseNoRange(int from, int to) {
    if (from < 0 || to < from || to > 120) {
      throw new IllegalArgumentException(
          "ages from " + from + " to " + to + " are not a range within 0 to 120 years");
    }
  }

  /** Whether some age lies in both ranges. */
  public boolean overlaps(AgeRange other) {
    return from <= other.to && other.from <= to;
  }
}
