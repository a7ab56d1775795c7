package org.careleaf.model;

import java.util.Collection;
import java.util.Collections;

/** How a text came into the language that a library is in; the best first. */
public enum Translation {
  /** It was written in that language. */
  ORIGINAL,
  /** It was translated, and the original has not changed since. */
  TRANSLATED,
  /** It was translated, and the original has changed since: it may say something else by now. */
  OUT_OF_DATE,
  /** Nobody has translated it: it is still in the edition's own language. */
  MISSING;

  /** How several texts that only make sense together came into it: as the worst of them. */
  public static Translation worst(Collection<Translation> all) {
    return Collections.max(all);
  }

  /** Whether a reader of the language is served worse than a reader of the original. */
  public boolean isOwed() {
    return this == OUT_OF_DATE || this == MISSING;
  }
}
