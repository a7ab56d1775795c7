package org.careleaf.cli;

import java.io.PrintStream;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.handout.HandoutRequest;
import org.careleaf.handout.Part;

/** Says which of the parts that were asked for no such handout can have. */
final class PartsAsked {
  private static final Set<Part> OF_ALL =
      EnumSet.of(Part.HELPS, Part.OWN_WORDS, Part.QUESTIONS, Part.WORDS_TO_KNOW, Part.PHONE_SQUARE);
  private static final Set<Part> OF_CONDITIONS =
      EnumSet.of(Part.WHAT_IT_IS, Part.AVOID, Part.CHOICES, Part.EXPECT, Part.NOT_KNOWN);
  private static final Set<Part> OF_TREATMENTS =
      EnumSet.of(
          Part.WHAT_IT_IS, Part.BENEFITS, Part.RISKS, Part.EXPERTS, Part.EXPECT, Part.NOT_KNOWN);
  private static final Set<Part> OF_COMPARISONS =
      EnumSet.of(Part.WHAT_TELLS_THEM_APART, Part.SIDE_BY_SIDE, Part.AVOID);

  private PartsAsked() {}

  /**
   * Refuses parts of which none can be printed; says it of one among others.
   *
   * @param items what the handout is about, or many handouts are
   */
  static void check(Order order, List<HandoutItem> items, PrintStream err) {
    Set<Part> asked = order.said().content().sections().orElse(Set.of());
    HandoutRequest request = order.of(items);
    Set<Part> possible = possible(items, request.options().isShort());
    List<String> idle =
        EnumSet.allOf(Part.class).stream()
            .filter(asked::contains)
            .filter(part -> !possible.contains(part))
            .map(Part::word)
            .toList();
    if (idle.isEmpty()) {
      return;
    }
    String words = String.join(", ", idle);
    String form = request.options().isShort() ? "The short form of this" : "This";
    if (idle.size() == asked.size()) {
      throw new CommandFailure(
          ExitStatus.USAGE,
          form + " has no part " + words + ": name others with --sections, or leave it out.");
    }
    err.println(form + " has no part " + words + ": naming it has no effect.");
  }

  /** The parts that handouts of such things can have, if their topics say anything there. */
  static Set<Part> possible(List<HandoutItem> items, boolean isShort) {
    Set<Part> possible = EnumSet.copyOf(OF_ALL);
    for (HandoutItem item : items) {
      possible.addAll(
          switch (item) {
            case OfCondition _ -> OF_CONDITIONS;
            // What it is, the main message of the short form says already.
            case OfTreatment _ -> isShort ? EnumSet.of(Part.RISKS) : OF_TREATMENTS;
            case OfComparison _ -> OF_COMPARISONS;
          });
    }
    if (items.size() > 1 && items.stream().anyMatch(OfComparison.class::isInstance)) {
      possible.add(Part.CHOICES);
    }
    return isShort
        ? possible.stream().filter(Part.SHORT::contains).collect(Collectors.toSet())
        : possible;
  }
}
