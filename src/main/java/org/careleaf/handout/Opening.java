package org.careleaf.handout;

import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.handout.Block.ReviewLine;
import org.careleaf.model.Condition;
import org.careleaf.model.Review;

/** What a handout says of itself under its title. */
record Opening(Words words) {
  private static final int NAMES = 3;

  ReviewLine reviewLine(Condition condition) {
    return new ReviewLine(alsoCalled(condition), review(List.of(condition)), audience());
  }

  ReviewLine reviewLine(List<Condition> conditions) {
    return new ReviewLine("", review(conditions), audience());
  }

  /** The names that patients use first, or nothing. */
  String alsoCalled(Condition condition) {
    List<String> names = condition.alternateNames().stream().limit(NAMES).toList();
    return names.isEmpty() ? "" : words.text("handout.alsoCalled", String.join(", ", names));
  }

  /** One topic that nobody has reviewed makes a sheet that nobody has reviewed. */
  private String review(List<Condition> conditions) {
    return conditions.stream()
        .map(Condition::review)
        .filter(review -> review.status() == Review.Status.DRAFT)
        .findFirst()
        .map(words::review)
        .orElseGet(() -> reviews(conditions));
  }

  private String reviews(List<Condition> conditions) {
    return conditions.stream()
        .map(condition -> words.review(condition.review()))
        .distinct()
        .collect(Collectors.joining("; "));
  }

  private String audience() {
    return words.text("handout.audience.ADULTS");
  }
}
