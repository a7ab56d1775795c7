package org.careleaf.model;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/**
 * All content that loaded: topics by id in the order of their names, and the links between them in
 * both directions. Immutable; a change makes a new library.
 *
 * @param edition which content this is
 * @param conditions conditions by id
 * @param symptoms symptoms by id
 * @param treatments treatments by id
 * @param references red flags, sources, prepared comparisons and the glossary
 */
public record Library(
    Edition edition,
    Map<String, Condition> conditions,
    Map<String, Symptom> symptoms,
    Map<String, Treatment> treatments,
    References references) {
  /** Puts the topics in the order of their names. */
  public Library {
    conditions = byName(conditions.values(), Condition::id);
    symptoms = byName(symptoms.values(), Symptom::id);
    treatments = byName(treatments.values(), Treatment::id);
  }

  /** The condition that has this id, or had it in an earlier edition. */
  public Optional<Condition> condition(String id) {
    return named(conditions, id);
  }

  /** The symptom that has this id, or had it in an earlier edition. */
  public Optional<Symptom> symptom(String id) {
    return named(symptoms, id);
  }

  /** The treatment that has this id, or had it in an earlier edition. */
  public Optional<Treatment> treatment(String id) {
    return named(treatments, id);
  }

  /** The source that has this id. */
  public Optional<Source> source(String id) {
    return Optional.ofNullable(references.sources().get(id));
  }

  /** Every topic: conditions, then symptoms, then treatments, each by name. */
  public Stream<Topic> topics() {
    return Stream.of(conditions, symptoms, treatments).flatMap(map -> map.values().stream());
  }

  /** The conditions that have a symptom, and how it shows in each; those that exclude it last. */
  public List<ConditionLink<Presentation>> conditionsWith(String symptomId) {
    return links(c -> c.picture().presentations(), p -> p.symptomId().equals(symptomId)).stream()
        .sorted(Comparator.comparing(link -> link.how().frequency()))
        .toList();
  }

  /** The conditions that use a treatment or advise against it, and how; first line first. */
  public List<ConditionLink<TreatmentOption>> conditionsTreatedWith(String treatmentId) {
    return links(c -> c.care().treatments(), o -> o.treatmentId().equals(treatmentId)).stream()
        .sorted(Comparator.comparing(link -> link.how().line()))
        .toList();
  }

  /** The warning signs of a condition, most urgent first, in the order that it lists them. */
  public List<RedFlag> redFlags(Condition condition) {
    return condition.care().redFlags().stream()
        .map(references.redFlags()::get)
        .sorted(Comparator.comparing(RedFlag::urgency))
        .toList();
  }

  /** The edition's own comparison of exactly these conditions, in whatever order. */
  public Optional<PreparedComparison> prepared(Collection<String> conditionIds) {
    return references.comparisons().stream()
        .filter(c -> c.conditions().size() == conditionIds.size())
        .filter(c -> c.conditions().containsAll(conditionIds))
        .findFirst();
  }

  /** Those of the ids that sources were found for, in the order given. */
  public List<Source> sources(Collection<String> ids) {
    return ids.stream().distinct().map(this::source).flatMap(Optional::stream).toList();
  }

  /** The library with everything that has texts changed; the links stay. */
  public Library changed(LibraryChange change) {
    return new Library(
        edition,
        each(conditions, change::condition),
        each(symptoms, change::symptom),
        each(treatments, change::treatment),
        new References(
            each(references.redFlags(), change::redFlag),
            references.sources(),
            references.comparisons().stream().map(change::comparison).toList(),
            references.glossary().stream().map(change::term).toList(),
            each(references.illustrations(), change::illustration)));
  }

  /** The same content under another name, date, language or emergency number. */
  public Library as(Edition other) {
    return new Library(other, conditions, symptoms, treatments, references);
  }

  private static <T> Map<String, T> each(Map<String, T> all, UnaryOperator<T> change) {
    Map<String, T> changed = new LinkedHashMap<>();
    all.forEach((id, value) -> changed.put(id, change.apply(value)));
    return changed;
  }

  private <T> List<ConditionLink<T>> links(
      Function<Condition, List<T>> list, java.util.function.Predicate<T> matches) {
    List<ConditionLink<T>> links = new ArrayList<>();
    for (Condition condition : conditions.values()) {
      list.apply(condition).stream()
          .filter(matches)
          .forEach(how -> links.add(new ConditionLink<>(condition, how)));
    }
    return links;
  }

  private static <T extends Topic> Optional<T> named(Map<String, T> topics, String id) {
    return Optional.ofNullable(topics.get(id))
        .or(
            () ->
                topics.values().stream()
                    .filter(topic -> topic.labels().formerIds().contains(id))
                    .findFirst());
  }

  private static <T extends Topic> Map<String, T> byName(
      Collection<T> topics, Function<T, String> id) {
    Map<String, T> sorted = new LinkedHashMap<>();
    topics.stream()
        .sorted(
            // Java's comparing by a key makes classes anew at every start.
            (one, other) -> String.CASE_INSENSITIVE_ORDER.compare(one.name(), other.name()))
        .forEach(topic -> sorted.put(id.apply(topic), topic));
    return Collections.unmodifiableMap(sorted);
  }

  /**
   * A condition that names a symptom or treatment, and how it does.
   *
   * @param condition the condition
   * @param how the presentation or treatment option in it
   */
  public record ConditionLink<T>(Condition condition, T how) {}

  /**
   * What topics refer to.
   *
   * @param redFlags red flags by id
   * @param sources sources by id
   * @param comparisons the prepared comparisons, first the one to offer first
   * @param glossary hard words and what they mean, in the order of the file
   * @param illustrations drawings by id
   */
  public record References(
      Map<String, RedFlag> redFlags,
      Map<String, Source> sources,
      List<PreparedComparison> comparisons,
      List<GlossaryTerm> glossary,
      Map<String, Illustration> illustrations) {
    public References {
      redFlags = Collections.unmodifiableMap(new LinkedHashMap<>(redFlags));
      sources = Collections.unmodifiableMap(new LinkedHashMap<>(sources));
      comparisons = List.copyOf(comparisons);
      glossary = List.copyOf(glossary);
      illustrations = Collections.unmodifiableMap(new LinkedHashMap<>(illustrations));
    }

    /** References without a glossary and drawings. */
    public References(
        Map<String, RedFlag> redFlags,
        Map<String, Source> sources,
        List<PreparedComparison> comparisons) {
      this(redFlags, sources, comparisons, List.of(), Map.of());
    }
  }
}
