package org.careleaf.model;

/** How a text came into the language that a library is in. */
public enum Translation {
  /** It was written in that language. */
  ORIGINAL,
  /** It was translated, and the original has not changed since. */
  TRANSLATED,
  /** It was translated, and the original has changed since: it may say something else by now. */
  OUT_OF_DATE,
  /** Nobody has translated it: it is still in the edition's own language. */
  MISSING;

  /** Whether a reader of the language is served worse than a reader of the original. */
  public boolean isOwed() {
    return this == OUT_OF_DATE || this == MISSING;
  }
}
