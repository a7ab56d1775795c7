package org.careleaf.model;

/** How soon a red flag must be acted on, most urgent first. */
public enum Urgency {
  /** Call the emergency number or go to the emergency room now. */
  EMERGENCY,
  /** Be seen the same day. */
  SAME_DAY,
  /** Be seen within days to two weeks. */
  SOON
}
