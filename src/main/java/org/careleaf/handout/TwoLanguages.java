package org.careleaf.handout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Block.Pair;
import org.careleaf.handout.Look.TypeSize;
import org.jspecify.annotations.Nullable;

/**
 * Puts a handout in two languages together. Both were composed from the same topics with the same
 * options, so their parts stand in the same order.
 *
 * @param first in the patient's language
 * @param second in the language of staff
 */
record TwoLanguages(Handout first, Handout second) {
  /**
   * Part by part, the two languages side by side; small print and what staff typed in the first
   * only. In large letters, where one stands below the other, what heads the sheet is not taken
   * apart: the emergency signs in the patient's language keep their place on the first page.
   */
  Handout sideBySide() {
    List<List<Block>> own = parts(first.blocks());
    List<List<Block>> others = parts(second.blocks());
    int ownHead = isLarge() ? head(own) : 0;
    int otherHead = isLarge() ? head(others) : 0;
    List<Block> blocks = new ArrayList<>(joined(own.subList(0, ownHead)));
    if (otherHead > 0) {
      blocks.add(below(joined(others.subList(0, otherHead))));
    }
    Parts rest = new Parts(others.subList(otherHead, others.size()));
    for (List<Block> part : own.subList(ownHead, own.size())) {
      rest.before(part).map(this::below).ifPresent(blocks::add);
      blocks.addAll(together(part, rest.like(part)));
    }
    return first.with(blocks);
  }

  private boolean isLarge() {
    return first.sheet().look().type() == TypeSize.LARGE;
  }

  /**
   * The parts in the other language, one after another. A language may have words to know alone.
   */
  private static final class Parts {
    private final Deque<List<Block>> left;

    Parts(List<List<Block>> parts) {
      left = new ArrayDeque<>(parts);
    }

    /** Words to know that stand before a part only here. */
    Optional<List<Block>> before(List<Block> part) {
      return isWords(left.peek()) && !isWords(part) ? Optional.of(left.remove()) : Optional.empty();
    }

    /** The part that says the same as one, or nothing. */
    List<Block> like(List<Block> part) {
      return left.isEmpty() || isWords(part) != isWords(left.peek()) ? List.of() : left.remove();
    }

    private static boolean isWords(@Nullable List<Block> part) {
      return part != null && part.getLast() instanceof Definitions;
    }
  }

  /** How many parts there are to the last emergency card; 0 without one. */
  private static int head(List<List<Block>> parts) {
    int head = parts.size();
    while (head > 0 && !isEmergency(parts.get(head - 1).getFirst())) {
      head--;
    }
    return head;
  }

  private static boolean isEmergency(Block block) {
    return block instanceof CareCard card && card.isEmergency();
  }

  private static List<Block> joined(List<List<Block>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  private List<Block> together(List<Block> part, List<Block> other) {
    if (isSaidOnce(part.getFirst()) || other.isEmpty()) {
      return part;
    }
    // A title is as wide as the sheet, and a table in half the width would have columns of a few
    // letters.
    return part.getFirst() instanceof Block.Title
            || part.stream().anyMatch(ComparisonTable.class::isInstance)
        ? Stream.concat(part.stream(), Stream.of(below(other))).toList()
        : List.of(new Pair(part, other, second.speech()));
  }

  private Pair below(List<Block> other) {
    List<Block> said = other.stream().filter(block -> !isSaidOnce(block)).toList();
    return new Pair(List.of(), said, second.speech());
  }

  /** What is not language, what staff typed, and what is for the patient's hand only. */
  private static boolean isSaidOnce(Block block) {
    return switch (block) {
      case Block.Masthead _, Block.Note _, Block.PhoneSquare _, Block.FinePrint _ -> true;
      case Block.Title _, Block.ReviewLine _, Block.MainMessage _, CareCard _ -> false;
      case Heading _, Block.Paragraph _, Block.Steps _, Block.BulletList _ -> false;
      case Block.AskFirst _, Block.Picture _, Block.WritingLines _, Block.Definitions _ -> false;
      case ComparisonTable _, Pair _, NumberedLines _ -> false;
    };
  }

  /** A heading with what it heads, or a block that stands for itself. */
  private static List<List<Block>> parts(List<Block> blocks) {
    List<List<Block>> parts = new ArrayList<>();
    boolean headed = false;
    for (Block block : blocks) {
      boolean belongs = headed && !standsAlone(block);
      if (belongs) {
        parts.getLast().add(block);
      } else {
        parts.add(new ArrayList<>(List.of(block)));
      }
      headed = belongs || block instanceof Heading;
    }
    return parts;
  }

  private static boolean standsAlone(Block block) {
    return block instanceof Heading
        || block instanceof CareCard
        || block instanceof Block.AskFirst
        || isSaidOnce(block);
  }

  /**
   * Every line under one number in both languages. Words to know that only the second language
   * needs have no line: the interpreter is not asked for them.
   */
  Handout interpreterCopy(Words staff) {
    List<NumberedLine> lines = new ArrayList<>();
    Parts others = new Parts(parts(second.blocks()));
    for (List<Block> part : parts(first.blocks())) {
      others.before(part);
      List<Block> other = others.like(part);
      for (int at = 0; at < part.size(); at++) {
        add(lines, part.get(at), at < other.size() ? List.of(other.get(at)) : List.of());
      }
    }
    NumberedLines table =
        new NumberedLines(
            staff.text("handout.interpreter.line"),
            staff.language(first.language()),
            staff.language(second.language()),
            second.speech(),
            lines);
    List<Block> blocks = new ArrayList<>(first.blocks());
    blocks.removeIf(block -> isRead(block) || block instanceof Block.PhoneSquare);
    blocks.add(blocks.size() - 1, table);
    return first.with(blocks);
  }

  private static boolean isRead(Block block) {
    return switch (block) {
      case Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.FinePrint _ -> false;
      case Block.PhoneSquare _, Pair _, NumberedLines _ -> false;
      case Block.MainMessage _, CareCard _, Block.Note _, Heading _, Block.Paragraph _ -> true;
      case Block.Steps _, Block.BulletList _, Block.AskFirst _, Block.Picture _ -> true;
      case Block.WritingLines _, Block.Definitions _, ComparisonTable _ -> true;
    };
  }

  /** What heads the sheet in one language, for the interpreter in both. */
  private static NumberedLine whole(int number, Block block, List<Block> other) {
    String second = other.stream().map(TwoLanguages::inOneLine).collect(Collectors.joining(" "));
    return new NumberedLine(number, block instanceof Block.Title, false, inOneLine(block), second);
  }

  private static String inOneLine(Block block) {
    return ReadingOrder.texts(block).collect(Collectors.joining(" "));
  }

  private static void add(List<NumberedLine> lines, Block block, List<Block> other) {
    if (isRead(block)) {
      addLines(lines, block, other);
    } else if (block instanceof Block.Title || block instanceof Block.ReviewLine) {
      lines.add(whole(lines.size() + 1, block, other));
    }
  }

  private static void addLines(List<NumberedLine> lines, Block block, List<Block> other) {
    boolean emergency = block instanceof CareCard card && card.isEmergency();
    List<Passage> said = Passages.read(block);
    List<String> also = other.stream().flatMap(one -> alike(block, one)).toList();
    for (int at = 0; at < said.size(); at++) {
      boolean heading = at == 0 && heads(block);
      String second = at < also.size() ? also.get(at) : "";
      lines.add(new NumberedLine(lines.size() + 1, heading, emergency, said.get(at), second));
    }
  }

  private static Stream<String> alike(Block block, Block other) {
    return block instanceof Definitions words && other instanceof Definitions others
        ? matching(words, others)
        : ReadingOrder.texts(other);
  }

  /** The same words in the other language; empty for one that it has not. */
  private static Stream<String> matching(Definitions words, Definitions others) {
    return words.items().stream()
        .map(
            word ->
                others.items().stream()
                    .filter(other -> other.meaning().key().equals(word.meaning().key()))
                    .findFirst()
                    .map(ReadingOrder::text)
                    .orElse(""));
  }

  private static boolean heads(Block block) {
    return block instanceof Heading
        || block instanceof CareCard
        || block instanceof Block.AskFirst
        || block instanceof Block.Note;
  }
}
