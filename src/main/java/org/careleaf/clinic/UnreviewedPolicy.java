package org.careleaf.clinic;

/** What a clinic lets happen to a handout that no clinician has reviewed. */
public enum UnreviewedPolicy {
  /** It prints, and says that nobody has reviewed it. */
  PRINT,
  /** It prints after somebody has answered a question. */
  ASK,
  /** It does not print. */
  REFUSE
}
