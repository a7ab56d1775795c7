package org.careleaf.compare;

/** What a row of a comparison is about, in the order of the rows. */
public enum Aspect {
  /** Signs of an emergency: never hidden, never abbreviated. */
  WARNING_SIGNS,
  WHAT_IT_IS,
  WHERE_IT_HURTS,
  WHERE_IT_SPREADS,
  WHAT_IT_FEELS_LIKE,
  NUMBNESS_OR_WEAKNESS,
  HOW_IT_STARTS,
  WHO_GETS_IT,
  WHAT_RAISES_THE_RISK,
  WHAT_MAKES_IT_WORSE,
  WHAT_EASES_IT,
  TESTS,
  FIRST_TREATMENTS,
  OTHER_TREATMENTS,
  SURGERY,
  HOW_LONG_IT_LASTS,
  /** What nobody knows for sure yet: prose, which nothing is held against. */
  NOT_KNOWN,
  /** Warning signs that can wait for the same day, or for days; never hidden either. */
  WHEN_TO_CALL,
  PREVENTION,
  ALSO_CALLED,
  CODES
}
