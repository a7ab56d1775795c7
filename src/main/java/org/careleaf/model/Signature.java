package org.careleaf.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who answers for a text.
 *
 * @param by the person's name
 * @param role what the person is, for example {@code physical therapist}
 * @param on the day of signing
 * @param until the last day on which it holds, if there is one; not before {@code on}
 */
public record Signature(String by, String role, LocalDate on, Optional<LocalDate> until) {
  public Signature {
    Refuse.blank("name of who signed", by);
    Refuse.blank("role of " + by, role);
    LocalDate signed = on;
    if (until.filter(last -> last.isBefore(signed)).isPresent()) {
      throw new IllegalArgumentException(
          "the sign-off of " + on + " would end before it began, on " + until.get());
    }
  }

  /** Whether its last day has passed. */
  public boolean isOverdue(LocalDate today) {
    return until.filter(last -> last.isBefore(today)).isPresent();
  }
}
