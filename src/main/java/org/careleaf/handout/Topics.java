package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.compare.Comparison;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * The topics that a handout is about, each once.
 *
 * @param parts what it says of them, part by part
 * @param conditions the conditions of all parts
 * @param treatments the treatments that are parts themselves
 */
record Topics(List<Piece> parts, List<Condition> conditions, List<Treatment> treatments) {
  /** One item of a handout, with its topics. */
  sealed interface Piece {
    record OfCondition(Condition condition) implements Piece {}

    record OfTreatment(Treatment treatment) implements Piece {}

    record OfComparison(Comparison comparison) implements Piece {}

    private Stream<Condition> conditions() {
      return switch (this) {
        case OfCondition(var condition) -> Stream.of(condition);
        case OfComparison(var comparison) -> comparison.columns().stream();
        case OfTreatment _ -> Stream.empty();
      };
    }
  }

  Topics {
    parts = List.copyOf(parts);
  }

  /**
   * Finds the topics of a handout.
   *
   * @throws IllegalArgumentException for a topic that the library does not have
   */
  static Topics of(List<HandoutItem> items, Library library) {
    return of(items.stream().distinct().map(item -> piece(item, library)).toList());
  }

  static Topics of(List<Piece> parts) {
    return new Topics(
        parts,
        parts.stream().flatMap(Piece::conditions).distinct().toList(),
        parts.stream()
            .flatMap(part -> part instanceof Piece.OfTreatment(var t) ? Stream.of(t) : null)
            .distinct()
            .toList());
  }

  private static Piece piece(HandoutItem item, Library library) {
    return switch (item) {
      case HandoutItem.OfCondition(var id) -> new Piece.OfCondition(condition(id, library));
      case HandoutItem.OfTreatment(var id) ->
          new Piece.OfTreatment(library.treatment(id).orElseThrow(() -> gone("treatment", id)));
      case HandoutItem.OfComparison(var ids) ->
          new Piece.OfComparison(
              Comparison.of(ids.stream().map(id -> condition(id, library)).toList(), library));
    };
  }

  private static Condition condition(String id, Library library) {
    return library.condition(id).orElseThrow(() -> gone("condition", id));
  }

  private static IllegalArgumentException gone(String what, String id) {
    return new IllegalArgumentException("The content has no " + what + " \"" + id + "\".");
  }

  /** Whether the handout is of emergencies alone: who has it must go now. */
  boolean areEmergencies() {
    return !conditions.isEmpty()
        && treatments.isEmpty()
        && conditions.stream().allMatch(condition -> condition.overview().emergency());
  }

  /** Every topic in the order in which the parts name them first. */
  List<Topic> all() {
    List<Topic> all = new ArrayList<>();
    for (Piece part : parts) {
      switch (part) {
        case Piece.OfTreatment(var treatment) -> all.add(treatment);
        case Piece.OfCondition _, Piece.OfComparison _ -> part.conditions().forEach(all::add);
      }
    }
    return all.stream().distinct().toList();
  }

  /** The one condition that it is about, if it is about nothing else. */
  Optional<Condition> onlyCondition() {
    return parts.size() == 1 && parts.getFirst() instanceof Piece.OfCondition(var condition)
        ? Optional.of(condition)
        : Optional.empty();
  }

  /** The one treatment that it is about, if it is about nothing else. */
  Optional<Treatment> onlyTreatment() {
    return parts.size() == 1 && parts.getFirst() instanceof Piece.OfTreatment(var treatment)
        ? Optional.of(treatment)
        : Optional.empty();
  }

  /** The one comparison that it is about, if it is about nothing else. */
  Optional<Comparison> onlyComparison() {
    return parts.size() == 1 && parts.getFirst() instanceof Piece.OfComparison(var comparison)
        ? Optional.of(comparison)
        : Optional.empty();
  }

  boolean isOne() {
    return parts.size() == 1;
  }
}
