package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.MainMessage;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Steps;
import org.careleaf.handout.Topics.Piece;
import org.careleaf.model.Condition;
import org.careleaf.model.Fact;
import org.careleaf.model.GuidelinePosition;
import org.careleaf.model.Statement;
import org.careleaf.model.Treatment;

/**
 * What a handout says of each topic by itself.
 *
 * @param of what the whole is made of
 * @param isOne whether there is one topic only, whose name is the title already
 */
record TopicParts(Ingredients of, boolean isOne) {
  /** More columns in large letters would have lines of a word or two. */
  private static final int MOST_LARGE_COLUMNS = 2;

  List<Block> piece(Piece piece) {
    return switch (piece) {
      case Piece.OfCondition(var condition) -> condition(condition);
      case Piece.OfTreatment(var treatment) -> treatment(treatment);
      case Piece.OfComparison(var comparison) -> comparison(comparison);
    };
  }

  private List<Block> condition(Condition condition) {
    List<Block> blocks = new ArrayList<>();
    if (!isOne) {
      blocks.add(new Heading(2, condition.name()));
      String names = new Opening(of.words(), of.options().date()).alsoCalled(condition);
      if (!names.isEmpty()) {
        blocks.add(new Paragraph(Passage.of(names)));
      }
      blocks.add(new MainMessage(of.quotes().passage(condition.overview().mainMessage())));
    }
    if (of.has(Part.WHAT_IT_IS)) {
      blocks.add(heading("handout.whatItIs"));
      blocks.add(new Paragraph(of.quotes().passage(condition.summary())));
    }
    blocks.addAll(expect(condition));
    add(blocks, Part.NOT_KNOWN, "handout.notKnown", condition.outlook().notKnown());
    if (of.has(Part.WHAT_IT_IS)) {
      picture(condition.overview().illustrations(), 0).ifPresent(blocks::add);
    }
    return blocks;
  }

  /**
   * One of a topic's drawings.
   *
   * @param which its place among the topic's drawings, from 0
   */
  Optional<Block> picture(List<String> illustrations, int which) {
    return illustrations.stream()
        .skip(which)
        .limit(of.options().hasPictures() ? 1 : 0)
        .<Block>flatMap(id -> of.picture(id).stream())
        .findFirst();
  }

  private List<Block> expect(Condition condition) {
    if (!of.has(Part.EXPECT)) {
      return List.of();
    }
    Passage passage =
        condition
            .outlook()
            .prognosis()
            .map(Fact::statement)
            .map(of.quotes()::passage)
            .orElseGet(() -> Passage.of(of.words().text("cell.notStated")));
    return List.of(heading("handout.expect"), new Paragraph(passage));
  }

  /**
   * Whether a treatment's own sheet tells who must ask first before it tells what to do. Of shots
   * and surgery it does afterwards: who does these asks anyway.
   */
  static boolean asksBeforeSteps(Treatment treatment) {
    return switch (treatment.kind()) {
      case MEDICINE, SELF_CARE, EXERCISE, HANDS_ON, PSYCHOLOGICAL, DEVICE -> true;
      case INJECTION, SURGERY -> false;
    };
  }

  /**
   * A treatment's first drawing shows what to do, the second how it works, or what it does to how
   * many.
   */
  private List<Block> treatment(Treatment treatment) {
    List<Block> blocks = new ArrayList<>();
    of.medicines().take(treatment);
    if (!isOne) {
      blocks.add(new Heading(2, treatment.name()));
      blocks.add(new MainMessage(of.quotes().passage(treatment.firstOfAll())));
    }
    // In the short form the message does: it says what the treatment is for.
    boolean says = of.has(Part.WHAT_IT_IS) && !of.options().isShort();
    if (says && treatment.guide().mainMessage().isPresent()) {
      blocks.add(heading("handout.whatItIs"));
      blocks.add(new Paragraph(of.quotes().passage(treatment.summary())));
    }
    if (isOne && asksBeforeSteps(treatment)) {
      blocks.addAll(of.medicines().askFirst(treatment.labels().audience(), of.isLarge()));
    }
    blocks.addAll(steps(treatment));
    if (of.has(Part.HELPS) || of.has(Part.WHAT_IT_IS)) {
      picture(treatment.guide().illustrations(), 0).ifPresent(blocks::add);
    }
    add(blocks, Part.BENEFITS, "handout.benefits", treatment.evidence().benefits());
    add(blocks, Part.RISKS, "handout.risks", treatment.evidence().risks());
    if (of.has(Part.BENEFITS) || of.has(Part.RISKS)) {
      picture(treatment.guide().illustrations(), 1).ifPresent(blocks::add);
    }
    blocks.addAll(withoutIt(treatment));
    add(blocks, Part.NOT_KNOWN, "handout.notKnown", treatment.evidence().notKnown());
    add(
        blocks,
        Part.EXPERTS,
        "handout.experts",
        treatment.positions().stream().map(GuidelinePosition::statement).toList());
    return blocks;
  }

  private List<Block> steps(Treatment treatment) {
    List<Statement> steps = treatment.guide().steps();
    return steps.isEmpty() || !of.has(Part.HELPS)
        ? List.of()
        : List.of(heading("handout.steps"), new Steps(of.medicines().steps(treatment)));
  }

  /** What comes of doing nothing is what the patient may expect without the treatment. */
  private List<Block> withoutIt(Treatment treatment) {
    return treatment
        .evidence()
        .withoutIt()
        .filter(_ -> of.has(Part.EXPECT))
        .map(of.quotes()::passage)
        .map(said -> List.<Block>of(heading("handout.withoutIt"), new Paragraph(said)))
        .orElse(List.of());
  }

  private void add(List<Block> blocks, Part part, String heading, List<Statement> statements) {
    if (of.has(part) && !statements.isEmpty()) {
      blocks.add(heading(heading));
      blocks.add(new BulletList(of.quotes().passages(statements)));
    }
  }

  private List<Block> comparison(Comparison comparison) {
    List<Block> blocks = new ArrayList<>();
    SideBySide side = new SideBySide(of.library(), of.words(), of.quotes(), comparison);
    if (of.has(Part.WHAT_TELLS_THEM_APART)) {
      blocks.addAll(side.apart());
    }
    if (of.has(Part.SIDE_BY_SIDE)) {
      blocks.addAll(table(side, comparison.columns().size()));
    } else if (of.has(Part.WHAT_TELLS_THEM_APART) && comparison.distinctions().isEmpty()) {
      blocks.addAll(table(side.differences(), comparison.columns().size()));
    }
    return blocks;
  }

  private List<Block> table(SideBySide side, int columns) {
    return of.isLarge() && columns > MOST_LARGE_COLUMNS
        ? side.oneBelowTheOther()
        : side.sideBySide();
  }

  private Heading heading(String key) {
    return new Heading(isOne ? 2 : 3, of.words().text(key));
  }
}
