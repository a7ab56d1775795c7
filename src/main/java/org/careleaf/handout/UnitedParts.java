package org.careleaf.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Steps;
import org.careleaf.model.Condition;
import org.careleaf.model.Statement;

/**
 * Advice for one or more conditions. What several say alike is said once, under the names of those
 * for which it holds: first what holds for all, last what holds for one.
 *
 * @param areAll whether the handout is about nothing else
 */
record UnitedParts(Ingredients of, List<Condition> conditions, boolean areAll) {
  List<Block> helps() {
    boolean treated = conditions.stream().allMatch(c -> c.overview().emergency());
    return part(treated ? "handout.treated" : "handout.helps", of::helps, Steps::new, true);
  }

  List<Block> avoid() {
    return part("handout.avoid", Advice::avoid, BulletList::new, true);
  }

  List<Block> choices() {
    return part("handout.choices", Advice::choices, BulletList::new, false);
  }

  private List<Block> part(
      String heading,
      Function<Condition, List<Statement>> advice,
      Function<List<Passage>, Block> kind,
      boolean isExpected) {
    List<Block> blocks = new ArrayList<>();
    groups(advice).forEach((who, what) -> add(blocks, who, what, kind));
    if (isExpected) {
      conditions.stream()
          .filter(condition -> advice.apply(condition).isEmpty())
          .forEach(condition -> addSilent(blocks, condition));
    }
    if (!blocks.isEmpty()) {
      blocks.addFirst(new Heading(2, of.words().text(heading)));
    }
    return blocks;
  }

  /** What may hold for several: the same id and the same words. */
  private record Advised(String id, List<String> words) {}

  /** What is advised, by those for whom it holds; the largest circle first. */
  private Map<Set<Condition>, List<Statement>> groups(Function<Condition, List<Statement>> advice) {
    Map<Advised, Set<Condition>> who = new LinkedHashMap<>();
    Map<Advised, Statement> what = new LinkedHashMap<>();
    for (Condition condition : conditions) {
      for (Statement statement : advice.apply(condition)) {
        Advised advised = new Advised(statement.id(), of.quotes().words(statement));
        who.computeIfAbsent(advised, one -> new LinkedHashSet<>()).add(condition);
        what.putIfAbsent(advised, statement);
      }
    }
    Map<Set<Condition>, List<Statement>> groups = new LinkedHashMap<>();
    who.entrySet().stream()
        .sorted(Comparator.comparingInt(entry -> -entry.getValue().size()))
        .forEach(
            entry ->
                groups
                    .computeIfAbsent(entry.getValue(), one -> new ArrayList<>())
                    .add(what.get(entry.getKey())));
    return groups;
  }

  /** What the hospital does for an emergency is nothing for the patient to tick off. */
  private void add(
      List<Block> blocks,
      Set<Condition> who,
      List<Statement> what,
      Function<List<Passage>, Block> kind) {
    if (conditions.size() > 1) {
      blocks.add(new Heading(3, heading(List.copyOf(who))));
    }
    boolean emergency = who.stream().anyMatch(c -> c.overview().emergency());
    List<Passage> said =
        what.stream().map(of.medicines()::passage).flatMap(p -> p.lines().stream()).toList();
    blocks.add(emergency ? new BulletList(said) : kind.apply(said));
  }

  private void addSilent(List<Block> blocks, Condition condition) {
    if (conditions.size() > 1) {
      blocks.add(new Heading(3, heading(List.of(condition))));
    }
    blocks.add(new Paragraph(Passage.of(of.words().text("handout.askUs"))));
  }

  private String heading(List<Condition> who) {
    if (areAll && who.size() == conditions.size()) {
      return of.words().text(who.size() == 2 ? "handout.forAll.2" : "handout.forAll");
    }
    return of.words().text("handout.forOne", new Names(of.words()).inSentence(who));
  }
}
