package org.careleaf.model;

/**
 * A reason to ask before a treatment, or to leave it out.
 *
 * @param concern what it is about, so that a long list of them can be read in groups
 * @param statement the reason; its patient wording completes "Ask us first if you ..."
 */
public record Contraindication(Concern concern, Statement statement) {
  /** What a reason to ask first is about, in the order that a sheet lists the groups. */
  public enum Concern {
    /** Age, pregnancy, habits, work. */
    PERSON,
    /** A disease or a complaint, now or in the past. */
    HEALTH,
    /** A disease of the heart, the stomach, the kidneys or the liver. */
    ORGANS,
    /** What the patient takes already. */
    MEDICINES
  }
}
