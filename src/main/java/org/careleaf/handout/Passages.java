package org.careleaf.handout;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The passages of handouts. */
public final class Passages {
  private Passages() {}

  /** All passages of a handout in the order that they are read. */
  public static List<Passage> of(Handout handout) {
    return handout.blocks().stream().flatMap(Passages::in).toList();
  }

  /** The keys of those that may be left out. */
  static Set<String> mayGo(Handout handout) {
    Set<String> keys = new LinkedHashSet<>();
    of(handout).stream().filter(Passage::mayGo).map(Passage::key).forEach(keys::add);
    return keys;
  }

  /** The passages of one block. */
  public static Stream<Passage> in(Block block) {
    return switch (block) {
      case Block.MainMessage(var passage) -> Stream.of(passage);
      case Block.CareCard(_, _, var items) -> items.stream();
      case Block.Paragraph(var passage) -> Stream.of(passage);
      case Block.Steps(var items) -> items.stream();
      case Block.BulletList(var items) -> items.stream();
      case Block.AskFirst(_, var items) -> items.stream();
      case Block.Picture(_, var caption) -> Stream.of(caption);
      case Block.WritingLines(var prompt, _) -> Stream.of(prompt);
      case Block.Definitions(var items) -> items.stream().map(item -> item.meaning());
      case Block.ComparisonTable table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
      case Block.Pair(var first, var second, _) ->
          Stream.concat(first.stream(), second.stream()).flatMap(Passages::in);
      case Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.Note _, Block.Heading _ ->
          Stream.empty();
      case Block.PhoneSquare _, Block.FinePrint _, Block.NumberedLines _ -> Stream.empty();
    };
  }
}
