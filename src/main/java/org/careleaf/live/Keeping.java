package org.careleaf.live;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;

/** Which topics keep the text that was shown before, and for which problem. */
final class Keeping {
  private final Shown before;
  private final Library read;
  private final Faults now;
  private final Map<String, Problem> kept = new LinkedHashMap<>();
  private final Set<String> lost;

  Keeping(Shown before, LoadResult fresh) {
    this.before = before;
    this.read = fresh.library();
    this.now = Faults.of(fresh);
    old().topics().filter(topic -> !hasLoaded(topic)).forEach(t -> keep(t, whyLost(t)));
    this.lost = Set.copyOf(kept.keySet());
    old().topics().filter(this::hasLoaded).forEach(t -> keep(t, whyNotReplaced(t)));
  }

  /** The problem that each topic is kept for, by the topic's file. */
  Map<String, Problem> kept() {
    return kept;
  }

  /** Ids of the red flags that kept topics name. */
  Set<String> redFlags() {
    Set<String> flags = new HashSet<>();
    old().topics().filter(this::isKept).flatMap(TopicFiles::redFlags).forEach(flags::add);
    return flags;
  }

  /** Ids of the drawings that kept conditions and treatments show. */
  Set<String> illustrations() {
    Set<String> drawings = new HashSet<>();
    old().conditions().values().stream()
        .filter(this::isKept)
        .forEach(condition -> drawings.addAll(condition.overview().illustrations()));
    old().treatments().values().stream()
        .filter(this::isKept)
        .forEach(treatment -> drawings.addAll(treatment.guide().illustrations()));
    return drawings;
  }

  /** The files of the topics that are shown with something left out. */
  Set<String> flawed() {
    Set<String> flawed = new HashSet<>(now.topics(read));
    flawed.removeAll(kept.keySet());
    read.topics()
        .filter(topic -> wasGood(topic) && isOnlyConsequence(topic))
        .forEach(topic -> flawed.remove(TopicFiles.fileOf(topic)));
    return flawed;
  }

  /** The topics of one kind: what loaded, and what is kept. */
  <T extends Topic> Map<String, T> topics(Function<Library, Map<String, T>> kind) {
    Map<String, T> topics = new LinkedHashMap<>(kind.apply(read));
    kind.apply(old())
        .forEach(
            (id, topic) -> {
              if (isKept(topic)) {
                topics.put(id, topic);
              }
            });
    return topics;
  }

  /** The conditions, each with what it says of topics that are kept although lost. */
  Map<String, Condition> conditions() {
    Map<String, Condition> conditions = topics(Library::conditions);
    conditions.replaceAll(
        (id, c) -> !isKept(c) && now.in(c).isPresent() && wasGood(c) ? restored(c).in(c) : c);
    return conditions;
  }

  private void keep(Topic topic, Optional<Problem> why) {
    why.ifPresent(problem -> kept.put(TopicFiles.fileOf(topic), problem));
  }

  /** The cause before its consequence. */
  private Optional<Problem> whyLost(Topic topic) {
    return now.inRedFlagOf(topic).or(() -> now.in(topic));
  }

  /**
   * A text that was good is not replaced by one with something left out, unless all that was left
   * out leads to topics that are kept: that can be put back.
   */
  private Optional<Problem> whyNotReplaced(Topic topic) {
    boolean replaced = !wasGood(topic) || isOnlyConsequence(topic);
    return replaced
        ? Optional.empty()
        : now.in(topic).map(own -> now.in(LastGood.SOURCES).orElse(own));
  }

  private boolean isOnlyConsequence(Topic topic) {
    return topic instanceof Condition
        && read.condition(topic.id()).stream()
            .anyMatch(c -> restored(c).count() == Entries.of(c).count() + now.count(c));
  }

  private Entries restored(Condition loaded) {
    Entries own = Entries.of(loaded);
    return old().condition(loaded.id()).map(o -> own.with(Entries.of(o), lost)).orElse(own);
  }

  private boolean wasGood(Topic topic) {
    return !before.flawed().contains(TopicFiles.fileOf(topic));
  }

  private boolean isKept(Topic topic) {
    return kept.containsKey(TopicFiles.fileOf(topic));
  }

  private boolean hasLoaded(Topic topic) {
    return read.topics().anyMatch(t -> TopicFiles.fileOf(t).equals(TopicFiles.fileOf(topic)));
  }

  private Library old() {
    return before.content().library();
  }
}
