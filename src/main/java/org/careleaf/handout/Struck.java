package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.handout.Block.BulletList;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.Steps;

/** Takes out what was struck, and headings under which nothing is left. */
record Struck(Selection selection) {
  List<Block> from(List<Block> blocks) {
    return selection.struck().isEmpty()
        ? blocks
        : headed(blocks.stream().flatMap(block -> left(block).stream()).toList());
  }

  private Optional<Block> left(Block block) {
    return switch (block) {
      case Block.MainMessage(var passage) -> only(passage, block);
      case Block.Paragraph(var passage) -> only(passage, block);
      case Block.Picture(_, var caption) -> only(caption, block);
      case Gallery(var pictures) ->
          Optional.of(pictures.stream().filter(one -> selection.has(one.caption())).toList())
              .filter(list -> !list.isEmpty())
              .map(Gallery::new);
      case Block.WritingLines(var prompt, _) -> only(prompt, block);
      case Steps(var items) -> some(items).map(Steps::new);
      case BulletList(var items) -> some(items).map(BulletList::new);
      case Definitions(var items) ->
          Optional.of(items.stream().filter(item -> selection.has(item.meaning())).toList())
              .filter(list -> !list.isEmpty())
              .map(Definitions::new);
      case ComparisonTable table ->
          Optional.of(left(table)).filter(some -> !some.rows().isEmpty()).map(some -> some);
      // Who must ask first stays whole, as the emergency card does.
      case AskFirst _, Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.CareCard _ ->
          Optional.of(block);
      case Block.Note _, Heading _, Block.PhoneSquare _, Block.FinePrint _ -> Optional.of(block);
      case Block.Pair _, Block.NumberedLines _ -> Optional.of(block);
    };
  }

  private Optional<Block> only(Passage passage, Block block) {
    return selection.has(passage) ? Optional.of(block) : Optional.empty();
  }

  private Optional<List<Passage>> some(List<Passage> passages) {
    return Optional.of(passages.stream().filter(selection::has).toList())
        .filter(list -> !list.isEmpty());
  }

  /** Rows of which nothing is left go; an empty cell among others stays. */
  private ComparisonTable left(ComparisonTable table) {
    List<ComparisonTable.Row> rows = new ArrayList<>();
    for (ComparisonTable.Row row : table.rows()) {
      List<List<Passage>> cells =
          row.cells().stream().map(cell -> cell.stream().filter(selection::has).toList()).toList();
      if (!cells.stream().allMatch(List::isEmpty)) {
        rows.add(new ComparisonTable.Row(row.label(), row.agreement(), row.mark(), cells));
      }
    }
    return new ComparisonTable(table.rowsLabel(), table.columns(), rows);
  }

  private static List<Block> headed(List<Block> blocks) {
    List<Block> kept = new ArrayList<>();
    for (Block block : blocks.reversed()) {
      if (!(block instanceof Heading heading) || headsSomething(heading, kept)) {
        kept.addFirst(block);
      }
    }
    return kept;
  }

  private static boolean headsSomething(Heading heading, List<Block> after) {
    if (after.isEmpty() || after.getFirst() instanceof Block.FinePrint) {
      return false;
    }
    return !(after.getFirst() instanceof Heading next && next.level() <= heading.level())
        && !(after.getFirst() instanceof Block.PhoneSquare);
  }
}
