package org.careleaf.handout;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Steps;
import org.careleaf.model.Condition;
import org.careleaf.model.Statement;

/** Advice for several conditions: what holds for all of them once, then the rest of each. */
record UnitedParts(Words words, Quotes quotes, List<Condition> conditions) {
  List<Block> helps() {
    return part("handout.helps", Advice::helps, Steps::new);
  }

  List<Block> avoid() {
    return part("handout.avoid", Advice::avoid, BulletList::new);
  }

  private List<Block> part(
      String heading,
      Function<Condition, List<Statement>> advice,
      Function<List<String>, Block> kind) {
    Set<String> shared = shared(advice);
    List<Block> blocks = new ArrayList<>();
    blocks.add(new Heading(2, words.text(heading)));
    if (!shared.isEmpty()) {
      List<Statement> first = advice.apply(conditions.getFirst());
      add(blocks, forAll(), kind.apply(said(first, shared, true)));
    }
    for (Condition condition : conditions) {
      addOwn(blocks, condition, said(advice.apply(condition), shared, false), kind, shared);
    }
    return blocks;
  }

  private void addOwn(
      List<Block> blocks,
      Condition condition,
      List<String> own,
      Function<List<String>, Block> kind,
      Set<String> shared) {
    String heading = words.text("handout.forOne", Names.inSentence(condition));
    if (!own.isEmpty()) {
      // What the hospital does for an emergency is nothing for the patient to tick off.
      boolean emergency = condition.overview().emergency();
      add(blocks, heading, emergency ? new BulletList(own) : kind.apply(own));
    } else if (shared.isEmpty()) {
      add(blocks, heading, new Paragraph(words.text("cell.notStated")));
    }
  }

  private List<String> said(List<Statement> advice, Set<String> shared, boolean whetherShared) {
    return quotes.plain(
        advice.stream().filter(s -> shared.contains(s.id()) == whetherShared).toList());
  }

  /** The ids that every condition lists. */
  private Set<String> shared(Function<Condition, List<Statement>> advice) {
    Set<String> shared = new HashSet<>(ids(advice.apply(conditions.getFirst())));
    conditions.forEach(condition -> shared.retainAll(ids(advice.apply(condition))));
    return shared;
  }

  private static Set<String> ids(List<Statement> statements) {
    return statements.stream().map(Statement::id).collect(Collectors.toSet());
  }

  private String forAll() {
    return words.text(conditions.size() == 2 ? "handout.forAll.2" : "handout.forAll");
  }

  private static void add(List<Block> blocks, String heading, Block body) {
    blocks.add(new Heading(3, heading));
    blocks.add(body);
  }
}
