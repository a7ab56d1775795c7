package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.MainMessage;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Picture;
import org.careleaf.handout.Block.Steps;
import org.careleaf.handout.Topics.Piece;
import org.careleaf.model.Condition;
import org.careleaf.model.Fact;
import org.careleaf.model.GuidelinePosition;
import org.careleaf.model.Statement;
import org.careleaf.model.Translation;
import org.careleaf.model.Treatment;

/**
 * What a handout says of each topic by itself.
 *
 * @param of what the whole is made of
 * @param isOne whether there is one topic only, whose name is the title already
 */
record TopicParts(Ingredients of, boolean isOne) {
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
      if (!isOne || !of.has(Part.HELPS)) {
        blocks.addAll(pictures(condition.overview().illustrations(), 1));
      }
    }
    blocks.addAll(expect(condition));
    add(blocks, Part.NOT_KNOWN, "handout.notKnown", condition.outlook().notKnown());
    return blocks;
  }

  /**
   * The first drawings of a topic, which its author holds to tell most. Words in a drawing that the
   * reader does not know would only puzzle.
   *
   * @param most how many at most
   */
  List<Block> pictures(List<String> illustrations, int most) {
    return illustrations.stream()
        .limit(of.options().hasPictures() ? most : 0)
        .flatMap(id -> Optional.ofNullable(of.illustration(id)).stream())
        .filter(one -> one.translation() != Translation.MISSING)
        .<Block>map(
            one -> new Picture(one, new Passage("illustrations/" + one.id(), one.caption())))
        .toList();
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

  private List<Block> treatment(Treatment treatment) {
    List<Block> blocks = new ArrayList<>();
    of.medicines().take(treatment);
    if (!isOne) {
      blocks.add(new Heading(2, treatment.name()));
      blocks.add(new MainMessage(of.quotes().passage(treatment.firstOfAll())));
    }
    if (of.has(Part.WHAT_IT_IS) && treatment.guide().mainMessage().isPresent()) {
      blocks.add(heading("handout.whatItIs"));
      blocks.add(new Paragraph(of.quotes().passage(treatment.summary())));
    }
    blocks.addAll(steps(treatment));
    if (of.has(Part.HELPS) || of.has(Part.WHAT_IT_IS)) {
      blocks.addAll(pictures(treatment.guide().illustrations(), 1));
    }
    add(blocks, Part.BENEFITS, "handout.benefits", treatment.evidence().benefits());
    add(blocks, Part.RISKS, "handout.risks", treatment.evidence().risks());
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
      blocks.addAll(side.sideBySide());
    }
    return blocks;
  }

  private Heading heading(String key) {
    return new Heading(isOne ? 2 : 3, of.words().text(key));
  }
}
