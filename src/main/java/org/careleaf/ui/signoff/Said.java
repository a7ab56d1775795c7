package org.careleaf.ui.signoff;

/** What is to be said of a sign-off that is being filled in. */
sealed interface Said {
  record Nothing() implements Said {}

  /** Other words are shown than a moment ago. */
  record WordsChanged() implements Said {}

  record NotRecorded(Exception why) implements Said {}
}
