package org.careleaf.handout;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Block.ReviewLine;
import org.careleaf.model.Audience;
import org.careleaf.model.Condition;
import org.careleaf.model.Review;
import org.careleaf.model.Review.Check;
import org.careleaf.model.Topic;

/**
 * What a handout says of itself under its title.
 *
 * @param today the day by which a review is overdue or not
 */
record Opening(Words words, LocalDate today) {
  private static final int NAMES = 3;

  /** Whose sheet it is; nothing where that is not known. */
  Optional<Masthead> masthead(Optional<Letterhead> clinic, String recipient) {
    return clinic.isEmpty() && recipient.isEmpty()
        ? Optional.empty()
        : Optional.of(new Masthead(clinic.map(this::labelled), recipient, words.date(today)));
  }

  /** A second number that does not say when it holds would be called at the wrong time. */
  private Letterhead labelled(Letterhead clinic) {
    return new Letterhead(
        clinic.name(),
        clinic.address(),
        clinic.phone(),
        clinic.openingHours(),
        clinic.outOfHoursPhone().map(phone -> words.text("handout.outOfHours", phone)),
        clinic.logo());
  }

  /**
   * The line under the title.
   *
   * @param gaps what the sheet prints that is not translated, or not as the original says now
   */
  ReviewLine reviewLine(List<? extends Topic> topics, List<Gap> gaps) {
    String names =
        topics.size() == 1 && topics.getFirst() instanceof Condition condition
            ? alsoCalled(condition)
            : "";
    Stream<String> parts =
        gaps.stream().map(Gap::state).sorted().distinct().map(words::translationParts);
    String translation =
        Stream.concat(Stream.of(translation(topics)), parts)
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining("; "));
    return new ReviewLine(names, review(topics), translation, audience(topics));
  }

  /** The line under the title of a topic of any kind. */
  ReviewLine reviewLine(Topic topic) {
    List<Topic> one = List.of(topic);
    return new ReviewLine("", review(one), translation(one), audience(one));
  }

  /** The names that patients use first, or nothing. */
  String alsoCalled(Condition condition) {
    List<String> names = condition.alternateNames().stream().limit(NAMES).toList();
    return names.isEmpty() ? "" : words.text("handout.alsoCalled", String.join(", ", names));
  }

  /** One topic that nobody has reviewed makes a sheet that nobody has reviewed. */
  private String review(List<? extends Topic> topics) {
    List<Check> checks = topics.stream().map(c -> c.review().content()).toList();
    return worst(checks, check -> words.review(check, today));
  }

  /** The same of the translation; nothing where nothing was translated. */
  private String translation(List<? extends Topic> topics) {
    List<Check> checks = topics.stream().flatMap(c -> c.review().translation().stream()).toList();
    return worst(checks, check -> words.translation(check, today));
  }

  private static String worst(List<Check> checks, Function<Check, String> say) {
    return checks.stream()
        .filter(check -> check.status() != Review.Status.REVIEWED)
        .findFirst()
        .map(say)
        .orElseGet(() -> checks.stream().map(say).distinct().collect(Collectors.joining("; ")));
  }

  private String audience(List<? extends Topic> topics) {
    return words.text("handout.audience." + Audience.of(topics));
  }
}
