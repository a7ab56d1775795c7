package org.careleaf.handout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** The passages of handouts. */
public final class Passages {
  /** How the keys of words begin that a handout explains. */
  public static final String WORDS = "glossary/";

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

  /**
   * All that is read of a block, each text under the key of the passage that it is or holds; what
   * frames the passages has none.
   */
  static List<Passage> read(Block block) {
    Deque<Passage> passages = new ArrayDeque<>(in(block).toList());
    List<Passage> read = new ArrayList<>();
    ReadingOrder.texts(block)
        .forEach(
            text -> {
              boolean holds = !passages.isEmpty() && text.endsWith(passages.peek().text());
              read.add(holds ? passages.pop().saying(text) : Passage.of(text));
            });
    return read;
  }

  /** The passages of one block. */
  public static Stream<Passage> in(Block block) {
    return switch (block) {
      case Block.MainMessage(var passage) -> Stream.of(passage);
      case Block.CareCard(_, _, var items) -> items.stream();
      case Block.Paragraph(var passage) -> Stream.of(passage);
      case Block.Steps(var items) -> items.stream();
      case Block.BulletList(var items) -> items.stream();
      case Block.AskFirst ask -> ask.items().stream();
      case Block.Picture(_, var caption) -> Stream.of(caption);
      case Block.Gallery(var pictures) -> pictures.stream().map(Block.Picture::caption);
      case Block.WritingLines(var prompt, _) -> Stream.of(prompt);
      case Block.Definitions(var items) -> items.stream().map(item -> item.meaning());
      case Block.ComparisonTable table ->
          table.rows().stream().flatMap(row -> row.cells().stream()).flatMap(List::stream);
      case Block.Pair(var first, var second, _) ->
          Stream.concat(first.stream(), second.stream()).flatMap(Passages::in);
      case Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.Note _, Block.Heading _ ->
          Stream.empty();
      case Block.PhoneSquare _, Block.FinePrint _ -> Stream.empty();
      case Block.NumberedLines table ->
          table.lines().stream()
              .map(Block.NumberedLines.NumberedLine::passage)
              .filter(passage -> passage.mustStay() || passage.mayGo());
    };
  }
}
