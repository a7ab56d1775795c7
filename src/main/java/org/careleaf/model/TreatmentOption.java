package org.careleaf.model;

/**
 * A treatment as one condition uses it, or advises against it.
 *
 * @param line where it stands among the condition's treatments
 * @param statement how it is used there; its id is the treatment's id
 */
public record TreatmentOption(Line line, Statement statement) {
  public String treatmentId() {
    return statement.id();
  }

  /** Where a treatment stands, first tried first. */
  public enum Line {
    SELF_CARE,
    FIRST,
    SECOND,
    ADJUNCT,
    SPECIALIST,
    /** For staff to think of where the others were not enough; a handout does not offer it. */
    IN_RESERVE,
    NOT_ADVISED
  }
}
