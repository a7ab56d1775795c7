package org.careleaf.model;

/** How a condition goes on over time. */
public enum TimeCourse {
  /** Most people get over it. */
  RESOLVES,
  /** It comes and goes. */
  FLUCTUATES,
  /** It stays, and is lived with. */
  PERSISTS,
  /** It gets worse without prompt treatment. */
  NEEDS_PROMPT_TREATMENT
}
