package org.careleaf.handout;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The parts of a handout in one language, taken one after another beside those of the same handout
 * in another. They stand in the same order, but for words to know, which one language may have
 * alone.
 */
final class HandoutParts {
  private final Deque<List<Block>> left;

  HandoutParts(List<List<Block>> parts) {
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
    return part != null && part.getLast() instanceof Block.Definitions;
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
      case Block.AskFirst _, Block.Picture _, Block.WritingLines _, Block.Definitions _ -> false;
      case Block.ComparisonTable _, Block.Pair _, Block.NumberedLines _ -> false;
    };
  }
}
