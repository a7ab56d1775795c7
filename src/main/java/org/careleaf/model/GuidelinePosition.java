package org.careleaf.model;

/**
 * Where one authority stands on a treatment. Authorities that disagree each have one.
 *
 * @param who the authority, for example {@code NICE 2020}
 * @param stance for, against, or under conditions
 * @param statement the position in words, with its source; its id is the position's own
 */
public record GuidelinePosition(String who, Stance stance, Statement statement) {
  public GuidelinePosition {
    Refuse.blank("authority of a guideline position", who);
  }

  /** What the authority says. */
  public enum Stance {
    FOR,
    CONDITIONAL,
    AGAINST
  }
}
