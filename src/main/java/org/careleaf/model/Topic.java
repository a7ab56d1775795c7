package org.careleaf.model;

import java.util.List;

/** What the navigator lists and a page shows: a condition, a symptom or a treatment. */
public sealed interface Topic permits Condition, Symptom, Treatment {
  String id();

  String name();

  Labels labels();

  default List<String> alternateNames() {
    return labels().alternateNames();
  }

  /** What it is, in a sentence or two. */
  Statement summary();

  Review review();
}
