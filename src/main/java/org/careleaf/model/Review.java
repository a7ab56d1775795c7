package org.careleaf.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * Who has checked a topic.
 *
 * @param content whether a clinician has reviewed what it says
 * @param translation whether a qualified translator has checked how it says so; empty where the
 *     topic is in the language that it was written in
 */
public record Review(Check content, Optional<Check> translation) {
  /** Nobody has checked it. */
  public static final Review DRAFT = new Review(Check.NONE, Optional.empty());

  /** The review of a topic in its own language. */
  public static Review of(Check content) {
    return new Review(content, Optional.empty());
  }

  public Status status() {
    return content.status();
  }

  /** Whether somebody signed, and the day until which that held has passed. */
  public boolean isOverdue(LocalDate today) {
    return content.isOverdue(today);
  }

  /** How far a check has come. */
  public enum Status {
    /** Nobody has signed. */
    DRAFT,
    /** Somebody signed other words than these: a word has changed since. */
    LAPSED,
    /** Somebody signed exactly these words. */
    REVIEWED
  }

  /**
   * One check.
   *
   * @param status how far it has come
   * @param signature who signed; empty exactly when nobody did
   */
  public record Check(Status status, Optional<Signature> signature) {
    public static final Check NONE = new Check(Status.DRAFT, Optional.empty());

    public Check {
      if (signature.isPresent() == (status == Status.DRAFT)) {
        throw new IllegalArgumentException(
            status == Status.DRAFT
                ? "a draft has nobody who signed it"
                : "nobody signed what is said to be " + status);
      }
    }

    public static Check signed(Signature signature) {
      return new Check(Status.REVIEWED, Optional.of(signature));
    }

    public static Check lapsed(Signature signature) {
      return new Check(Status.LAPSED, Optional.of(signature));
    }

    /** Whether it is signed, and its last day has passed. */
    public boolean isOverdue(LocalDate today) {
      return status == Status.REVIEWED && signature.orElseThrow().isOverdue(today);
    }
  }
}
