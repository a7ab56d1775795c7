package org.careleaf.compare;

/** How far the columns of a row say the same; decided from ids and structured facts only. */
public enum Agreement {
  /** Every column states the same. */
  SAME,
  /** Some items are shared, or held with another frequency, or ranges overlap. */
  PARTLY,
  /** Nothing is shared. */
  DIFFERENT,
  /** A column says nothing. */
  NOT_STATED,
  /** Prose without a structured core. */
  NOT_COMPARED
}
