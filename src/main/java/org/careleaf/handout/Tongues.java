package org.careleaf.handout;

import java.util.Locale;
import java.util.Optional;

/**
 * The languages of a handout.
 *
 * @param patient the patient's
 * @param staff the language that it is in beside the patient's, if it is
 * @param form how the two stand together; {@link Form#SIDE_BY_SIDE} where there is only one
 */
public record Tongues(Locale patient, Optional<Locale> staff, Form form) {
  public Tongues {
    if (staff.isEmpty() && form == Form.INTERPRETER) {
      throw new IllegalArgumentException("An interpreter copy takes two languages.");
    }
  }

  /** One language. */
  public static Tongues only(Locale patient) {
    return new Tongues(patient, Optional.empty(), Form.SIDE_BY_SIDE);
  }

  /** How two languages stand together. */
  public enum Form {
    SIDE_BY_SIDE,
    /** Every line under a number that is the same in both, for an interpreter on the telephone. */
    INTERPRETER
  }
}
