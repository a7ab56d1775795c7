package org.careleaf.ui.signoff;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Optional;

/**
 * The last day of a sign-off, as somebody types it.
 *
 * @param typed for example {@code 2028-11-30}; empty for none
 * @param today what it must be after
 */
record LastDay(String typed, LocalDate today) {
  /** Whether it is a day to come, or left open. */
  boolean isTaken() {
    return typed.isEmpty() || date().filter(day -> day.isAfter(today)).isPresent();
  }

  /** The day; empty where none is typed, or something else. */
  Optional<LocalDate> date() {
    try {
      return typed.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(typed));
    } catch (DateTimeParseException e) {
      return Optional.empty();
    }
  }
}
