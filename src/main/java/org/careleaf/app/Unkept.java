package org.careleaf.app;

import java.util.Optional;

/**
 * What would be lost with the window; each differs with what it stands for, and is 0 for nothing.
 *
 * @param patient what is typed for a patient
 * @param letterhead a letterhead that is not saved
 * @param settings other settings that are not saved
 */
record Unkept(int patient, int letterhead, int settings) {
  static final Unkept NOTHING = new Unkept(0, 0, 0);

  /** The key of what is said of it; empty where nothing would be lost. */
  Optional<String> key() {
    if (settings != 0) {
      return Optional.of(patient == 0 ? "window.close.settings" : "window.close.typedAndSettings");
    }
    if (patient != 0) {
      return Optional.of(letterhead == 0 ? "window.close.typed" : "window.close.both");
    }
    return letterhead == 0 ? Optional.empty() : Optional.of("window.close.letterhead");
  }
}
