package org.careleaf.cli;

import org.careleaf.clinic.WordChange;

/** A change since a sign-off, on one line. */
final class ChangeText {
  private ChangeText() {}

  static String of(WordChange change) {
    String before = change.before().map(text -> "was \"" + text + "\"").orElse("new");
    String after = change.after().map(text -> "is \"" + text + "\"").orElse("gone");
    return change.key() + ": " + before + ", " + after;
  }
}
