package org.careleaf.cli;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.careleaf.handout.HandoutItem;
import org.careleaf.handout.HandoutItem.OfComparison;
import org.careleaf.handout.HandoutItem.OfCondition;
import org.careleaf.handout.HandoutItem.OfTreatment;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.PreparedComparison;
import org.careleaf.model.Problem;
import org.careleaf.model.Treatment;

/**
 * The topics that a handout can be about, and how a command line names them.
 *
 * @param library where they are
 * @param faults what is wrong with the content, should one not be there
 */
record HandoutTopics(Library library, List<Problem> faults) {
  private static final String COMPARISONS = "comparisons/";
  private static final Pattern NAMED_COMPARISON = Pattern.compile(COMPARISONS + "[\\w-]+");
  private static final Pattern NAMED_TOPIC = Pattern.compile("(condition|treatment)s/([\\w-]+)");

  /** Everything that a handout is made of: conditions, treatments, prepared comparisons. */
  List<HandoutItem> all() {
    return Stream.of(
            library.conditions().keySet().stream().map(OfCondition::new),
            library.treatments().keySet().stream().map(OfTreatment::new),
            library.references().comparisons().stream().map(c -> new OfComparison(c.conditions())))
        .<HandoutItem>flatMap(items -> items)
        .toList();
  }

  /** What an id or a path means; a prepared comparison also by its own. */
  HandoutItem item(String named) {
    if (NAMED_COMPARISON.matcher(named).matches()) {
      String id = named.substring(COMPARISONS.length());
      return prepared(id)
          .orElseThrow(() -> unknown("prepared comparison", id, comparisons().toList()));
    }
    Matcher topic = NAMED_TOPIC.matcher(named);
    if (topic.matches()) {
      return known(topic);
    }
    return named.contains("/") ? known(parsed(named)) : bare(named);
  }

  /** The same; empty where it means nothing. */
  Optional<HandoutItem> find(String named) {
    try {
      return Optional.of(item(named));
    } catch (CommandFailure e) {
      return Optional.empty();
    }
  }

  private HandoutItem known(Matcher topic) {
    String id = topic.group(2);
    return "condition".equals(topic.group(1))
        ? new OfCondition(condition(id))
        : new OfTreatment(treatment(id));
  }

  private Optional<HandoutItem> prepared(String id) {
    return library.references().comparisons().stream()
        .filter(one -> one.id().equals(id))
        .findFirst()
        .map(one -> new OfComparison(one.conditions()));
  }

  /** Conditions side by side. */
  HandoutItem compared(List<String> ids) {
    List<String> known =
        Content.conditions(library, ids, faults).stream().map(Condition::id).toList();
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
    Map<String, HandoutItem> meant = new LinkedHashMap<>();
    if (library.conditions().containsKey(id)) {
      meant.put("conditions/" + id, new OfCondition(id));
    }
    if (library.treatments().containsKey(id)) {
      meant.put("treatments/" + id, new OfTreatment(id));
    }
    prepared(id).ifPresent(comparison -> meant.put(COMPARISONS + id, comparison));
    if (meant.size() > 1) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "Several have the id \"" + id + "\": say " + String.join(" or ", meant.keySet()) + ".");
    }
    return meant.values().stream()
        .findFirst()
        .or(() -> library.condition(id).map(c -> new OfCondition(c.id())))
        .or(() -> library.treatment(id).map(t -> new OfTreatment(t.id())))
        .orElseThrow(() -> unknown("condition or treatment", id, ids()));
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

  private CommandFailure unknown(String what, String id, Collection<String> known) {
    return library.symptoms().containsKey(id)
        ? noSymptom(id)
        : new UnknownId(library, faults).of(what, id, known);
  }

  private static CommandFailure noSymptom(String id) {
    return new CommandFailure(
        ExitStatus.PROBLEM,
        "Nothing prints for the symptom \"" + id + "\": name the conditions that have it.");
  }

  private List<String> ids() {
    return Stream.of(
            library.conditions().keySet().stream(),
            library.treatments().keySet().stream(),
            comparisons())
        .flatMap(ids -> ids)
        .toList();
  }

  private Stream<String> comparisons() {
    return library.references().comparisons().stream().map(PreparedComparison::id);
  }

  private String condition(String id) {
    return library
        .condition(id)
        .map(Condition::id)
        .orElseThrow(() -> unknown("condition", id, library.conditions().keySet()));
  }

  private String treatment(String id) {
    return library
        .treatment(id)
        .map(Treatment::id)
        .orElseThrow(() -> unknown("treatment", id, library.treatments().keySet()));
  }

  /** What the model refuses, as a sentence of its own. */
  static String sentence(IllegalArgumentException refusal) {
    String text = String.valueOf(refusal.getMessage());
    String whole = text.endsWith(".") ? text : text + ".";
    return Character.toUpperCase(whole.charAt(0)) + whole.substring(1);
  }
}
