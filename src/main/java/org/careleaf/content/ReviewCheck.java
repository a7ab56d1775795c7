package org.careleaf.content;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Problem.Severity;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Signature;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/** Finds topics whose review by a clinician is owed: nobody signed, a word changed, or overdue. */
public final class ReviewCheck {
  private static final String SIGN = "have a clinician read and sign it: careleaf sign-off";

  private ReviewCheck() {}

  /** A problem for each topic whose review is owed on a day. */
  public static List<Problem> of(Library library, LocalDate today) {
    return library.topics().flatMap(topic -> check(topic, today).stream()).toList();
  }

  private static Optional<Problem> check(Topic topic, LocalDate today) {
    Check check = topic.review().content();
    return switch (check.status()) {
      case DRAFT ->
          Optional.of(problem(Severity.TODO, topic, "not yet reviewed by a clinician", SIGN));
      case LAPSED ->
          Optional.of(
              problem(
                  Severity.TODO,
                  topic,
                  "changed since " + signer(check) + ", so that review no longer holds",
                  SIGN));
      case REVIEWED ->
          check.isOverdue(today)
              ? Optional.of(problem(Severity.WARNING, topic, overdue(check), SIGN))
              : Optional.empty();
    };
  }

  private static String overdue(Check check) {
    return "the review is overdue since "
        + check.signature().flatMap(Signature::until).map(LocalDate::toString).orElse("long");
  }

  private static String signer(Check check) {
    return check.signature().map(s -> s.by() + " signed it on " + s.on()).orElse("it was signed");
  }

  private static Problem problem(Severity severity, Topic topic, String message, String advice) {
    return new Problem(severity, Place.wholeFile(TopicRef.of(topic).file()), message, advice);
  }
}
