package org.careleaf.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has checked a topic, and until when that holds.
 *
 * @param status draft until a clinician has signed
 * @param by the reviewer's name; present exactly when reviewed
 * @param on the day of the review; present exactly when reviewed
 * @param due the day by which it must be reviewed again
 */
public record Review(
    Status status, Optional<String> by, Optional<LocalDate> on, Optional<LocalDate> due) {
  public Review {
    boolean reviewed = status == Status.REVIEWED;
    if (by.isPresent() != reviewed || on.isPresent() != reviewed) {
      throw new IllegalArgumentException(
          reviewed
              ? "a review without the reviewer's name or day is not a review"
              : "a draft has no reviewer and no day of review");
    }
  }

  /** How far the review has come. */
  public enum Status {
    /** Not yet reviewed by a clinician. */
    DRAFT,
    REVIEWED
  }
}
