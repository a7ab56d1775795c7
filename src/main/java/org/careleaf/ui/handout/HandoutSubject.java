package org.careleaf.ui.handout;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.HandoutItem;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;

/**
 * What a handout is about. Names its topics by their ids, so that it holds in other content too.
 *
 * @param items its parts, in order; not empty
 */
public record HandoutSubject(List<HandoutItem> items) {
  public HandoutSubject {
    items = List.copyOf(items);
    if (items.isEmpty()) {
      throw new IllegalArgumentException("A handout is about at least one topic.");
    }
  }

  /** One condition. */
  public static HandoutSubject ofCondition(String id) {
    return new HandoutSubject(List.of(new HandoutItem.OfCondition(id)));
  }

  /** One treatment. */
  public static HandoutSubject ofTreatment(String id) {
    return new HandoutSubject(List.of(new HandoutItem.OfTreatment(id)));
  }

  /** 2 to 4 conditions side by side. */
  public static HandoutSubject ofComparison(List<Condition> conditions) {
    return new HandoutSubject(
        List.of(new HandoutItem.OfComparison(conditions.stream().map(Condition::id).toList())));
  }

  /** Whether it is one comparison and nothing else. */
  public boolean isComparison() {
    return items.size() == 1 && items.getFirst() instanceof HandoutItem.OfComparison;
  }

  /** For the file, for example "Careleaf herniated-disc.pdf". */
  public String fileName() {
    return items.stream()
        .flatMap(HandoutSubject::ids)
        .distinct()
        .collect(Collectors.joining(" and ", "Careleaf ", ".pdf"));
  }

  /** Those of its topics that a library has, each once. */
  public List<Topic> topics(Library library) {
    return items.stream()
        .flatMap(item -> topics(item, library))
        .flatMap(Optional::stream)
        .distinct()
        .toList();
  }

  /** Whether a library has all of its topics. */
  public boolean isIn(Library library) {
    return items.stream().flatMap(item -> topics(item, library)).allMatch(Optional::isPresent);
  }

  private static Stream<Optional<Topic>> topics(HandoutItem item, Library library) {
    return switch (item) {
      case HandoutItem.OfTreatment(var id) ->
          Stream.of(library.treatment(id).map(Topic.class::cast));
      case HandoutItem.OfCondition _, HandoutItem.OfComparison _ ->
          item.conditionIds().map(id -> library.condition(id).map(Topic.class::cast));
    };
  }

  private static Stream<String> ids(HandoutItem item) {
    return switch (item) {
      case HandoutItem.OfTreatment(var id) -> Stream.of(id);
      case HandoutItem.OfCondition _, HandoutItem.OfComparison _ -> item.conditionIds();
    };
  }
}
