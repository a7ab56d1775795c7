package org.careleaf.handout;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.ComparisonTable;

/** A handout's texts in the order that they are read; every writer keeps to it. */
public final class ReadingOrder {
  /** What stands between the parts of the review line. */
  public static final String BETWEEN = " · ";

  private ReadingOrder() {}

  /** All texts of a handout, but for the footer, which stands outside the reading. */
  public static List<String> of(Handout handout) {
    return handout.blocks().stream().flatMap(ReadingOrder::texts).toList();
  }

  /** The parts of a review line that say something. */
  public static List<String> parts(Block.ReviewLine line) {
    return Stream.of(line.alsoCalled(), line.review(), line.translation(), line.audience())
        .filter(part -> !part.isEmpty())
        .toList();
  }

  /** The texts of one block. */
  public static Stream<String> texts(Block block) {
    return switch (block) {
      case Block.Title(var text) -> Stream.of(text);
      case Block.ReviewLine line -> Stream.of(String.join(BETWEEN, parts(line)));
      case Block.MainMessage(var text) -> Stream.of(text);
      case Block.CareCard(_, var heading, var items) ->
          Stream.concat(Stream.of(heading), items.stream());
      case Block.Heading(_, var text) -> Stream.of(text);
      case Block.Paragraph(var text) -> Stream.of(text);
      case Block.Steps(var items) -> items.stream();
      case Block.BulletList(var items) -> items.stream();
      case ComparisonTable table -> texts(table);
      case Block.FinePrint(var lines) -> lines.stream();
    };
  }

  private static Stream<String> texts(ComparisonTable table) {
    return Stream.of(
            Stream.of(table.rowsLabel()),
            table.columns().stream(),
            table.rows().stream().flatMap(ReadingOrder::texts))
        .flatMap(texts -> texts);
  }

  private static Stream<String> texts(ComparisonTable.Row row) {
    Stream<String> name = Stream.of(row.label(), row.mark()).filter(text -> !text.isEmpty());
    return Stream.concat(name, row.cells().stream().flatMap(List::stream));
  }
}
