package org.careleaf.handout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * The parts of a handout in one language, taken one after another beside those of the same handout
 * in another. They stand in the same order, but for drawings at the end and words to know, which
 * one language may have alone.
 */
final class HandoutParts {
  private final Deque<List<Block>> left;

  HandoutParts(List<List<Block>> parts) {
    left = new ArrayDeque<>(parts);
  }

  /**
   * Which part it is, as far as one language may have it alone; in the order in which they come.
   */
  private enum Kind {
    SHARED,
    DRAWINGS,
    WORDS
  }

  /** Parts that stand before a part only here. */
  List<List<Block>> before(List<Block> part) {
    List<List<Block>> alone = new ArrayList<>();
    while (!left.isEmpty() && isAlone(kind(left.peek()), part)) {
      alone.add(left.remove());
    }
    return alone;
  }

  /** The part that says the same as one, or nothing. */
  List<Block> like(List<Block> part) {
    return left.isEmpty() || kind(part) != kind(left.peek()) ? List.of() : left.remove();
  }

  /** Drawings come before words to know; where both have something else, it is the same. */
  private static boolean isAlone(Kind next, List<Block> part) {
    return switch (next) {
      case SHARED -> false;
      case DRAWINGS -> kind(part) != Kind.DRAWINGS;
      case WORDS -> kind(part) == Kind.SHARED;
    };
  }

  private static Kind kind(List<Block> part) {
    if (part.getLast() instanceof Block.Gallery) {
      return Kind.DRAWINGS;
    }
    return part.getLast() instanceof Block.Definitions ? Kind.WORDS : Kind.SHARED;
  }

  /** The parts of a handout: a heading with what it heads, or a block that stands for itself. */
  static List<List<Block>> of(Handout handout) {
    List<List<Block>> parts = new ArrayList<>();
    boolean headed = false;
    for (Block block : handout.blocks()) {
      boolean belongs = headed && !standsAlone(block);
      if (belongs) {
        parts.getLast().add(block);
      } else {
        parts.add(new ArrayList<>(List.of(block)));
      }
      headed = belongs || block instanceof Block.Heading;
    }
    return parts;
  }

  private static boolean standsAlone(Block block) {
    return block instanceof Block.Heading
        || block instanceof Block.CareCard
        || block instanceof Block.AskFirst
        || isSaidOnce(block);
  }

  /** What is not language, what staff typed, and what is for the patient's hand only. */
  static boolean isSaidOnce(Block block) {
    return switch (block) {
      case Block.Masthead _, Block.Note _, Block.PhoneSquare _, Block.FinePrint _ -> true;
      case Block.Title _, Block.ReviewLine _, Block.MainMessage _, Block.CareCard _ -> false;
      case Block.Heading _, Block.Paragraph _, Block.Steps _, Block.BulletList _ -> false;
      case Block.AskFirst _,
          Block.Picture _,
          Block.Gallery _,
          Block.WritingLines _,
          Block.Definitions _ ->
          false;
      case Block.ComparisonTable _, Block.Pair _, Block.NumberedLines _ -> false;
    };
  }
}
