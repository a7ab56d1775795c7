package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Paragraph;
import org.careleaf.handout.Block.Steps;
import org.careleaf.model.Condition;
import org.careleaf.model.Fact;
import org.careleaf.model.Statement;

/**
 * What a handout says of one condition, from what it is to what to expect.
 *
 * @param level the level of the parts' headings
 */
record ConditionParts(Words words, Quotes quotes, int level) {
  List<Block> of(Condition condition) {
    List<Block> blocks = new ArrayList<>();
    add(blocks, "handout.whatItIs", new Paragraph(quotes.plain(condition.summary())));
    addHelps(blocks, condition);
    add(blocks, "handout.avoid", list(Advice.avoid(condition), BulletList::new));
    List<Statement> choices = Advice.choices(condition);
    if (!choices.isEmpty()) {
      add(blocks, "handout.choices", list(choices, BulletList::new));
    }
    add(blocks, "handout.expect", new Paragraph(expect(condition)));
    return blocks;
  }

  /** What the hospital does for an emergency is nothing for the patient to tick off. */
  private void addHelps(List<Block> blocks, Condition condition) {
    if (condition.overview().emergency()) {
      add(blocks, "handout.treated", list(Advice.helps(condition), BulletList::new));
    } else {
      add(blocks, "handout.helps", list(Advice.helps(condition), Steps::new));
    }
  }

  private String expect(Condition condition) {
    return condition
        .outlook()
        .prognosis()
        .map(Fact::statement)
        .map(quotes::plain)
        .orElseGet(this::notStated);
  }

  private Block list(List<Statement> statements, Function<List<String>, Block> kind) {
    return statements.isEmpty() ? new Paragraph(notStated()) : kind.apply(quotes.plain(statements));
  }

  private String notStated() {
    return words.text("cell.notStated");
  }

  private void add(List<Block> blocks, String heading, Block body) {
    blocks.add(new Heading(level, words.text(heading)));
    blocks.add(body);
  }
}
