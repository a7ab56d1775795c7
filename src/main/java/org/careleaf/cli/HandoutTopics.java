package org.careleaf.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * The topics that a handout can be about, and how a command line names them.
 *
 * @param library where they are
 */
record HandoutTopics(Library library) {
  /** Everything that a handout is made of: conditions, treatments, prepared comparisons. */
  List<HandoutItem> all() {
    return Stream.of(
            library.conditions().keySet().stream().map(OfCondition::new),
            library.treatments().keySet().stream().map(OfTreatment::new),
            library.references().comparisons().stream().map(c -> new OfComparison(c.conditions())))
        .<HandoutItem>flatMap(items -> items)
        .toList();
  }

  /** What an id or a path means. */
  HandoutItem item(String named) {
    return named.contains("/") ? known(parsed(named)) : bare(named);
  }

  /** Conditions side by side. */
  HandoutItem compared(List<String> ids) {
    List<String> known = Content.conditions(library, ids).stream().map(Condition::id).toList();
    try {
      return new OfComparison(known);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, sentence(e));
    }
  }

  /** The same item by the ids that its topics have now. */
  HandoutItem known(HandoutItem item) {
    return switch (item) {
      case OfCondition(var id) -> new OfCondition(condition(id));
      case OfTreatment(var id) -> new OfTreatment(treatment(id));
      case OfComparison(var ids) -> new OfComparison(ids.stream().map(this::condition).toList());
    };
  }

  private HandoutItem bare(String id) {
    boolean condition = library.conditions().containsKey(id);
    boolean treatment = library.treatments().containsKey(id);
    if (condition && treatment) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "Two have the id \"" + id + "\": say conditions/" + id + " or treatments/" + id + ".");
    }
    Optional<HandoutItem> former = library.condition(id).map(c -> new OfCondition(c.id()));
    Optional<HandoutItem> other = library.treatment(id).map(t -> new OfTreatment(t.id()));
    return treatment
        ? new OfTreatment(id)
        : former.or(() -> other).orElseThrow(() -> unknown("condition or treatment", id, byId()));
  }

  private static HandoutItem parsed(String path) {
    try {
      if (path.startsWith("symptoms/")) {
        throw noSymptom(path.substring(path.indexOf('/') + 1));
      }
      return HandoutItem.parse(path);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitStatus.USAGE, sentence(e));
    }
  }

  private CommandFailure unknown(String what, String id, Map<String, ? extends Topic> known) {
    return library.symptoms().containsKey(id)
        ? noSymptom(id)
        : Content.unknown(what, id, known.keySet());
  }

  private static CommandFailure noSymptom(String id) {
    return new CommandFailure(
        ExitStatus.PROBLEM,
        "Nothing prints for the symptom \"" + id + "\": name the conditions that have it.");
  }

  private Map<String, Topic> byId() {
    Map<String, Topic> all = new LinkedHashMap<>(library.conditions());
    all.putAll(library.treatments());
    return all;
  }

  private String condition(String id) {
    return library
        .condition(id)
        .map(Condition::id)
        .orElseThrow(() -> unknown("condition", id, library.conditions()));
  }

  private String treatment(String id) {
    return library
        .treatment(id)
        .map(Treatment::id)
        .orElseThrow(() -> unknown("treatment", id, library.treatments()));
  }

  /** What the model refuses, as a sentence of its own. */
  static String sentence(IllegalArgumentException refusal) {
    String text = String.valueOf(refusal.getMessage());
    String whole = text.endsWith(".") ? text : text + ".";
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
  }
}
