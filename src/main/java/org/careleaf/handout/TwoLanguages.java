package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Pair;
import org.careleaf.handout.Block.Picture;
import org.careleaf.handout.Look.TypeSize;

/**
 * Puts a handout in two languages side by side. Both were composed from the same topics with the
 * same options, so their parts stand in the same order.
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
    List<List<Block>> own = HandoutParts.of(first);
    List<List<Block>> others = HandoutParts.of(second);
    int ownHead = isLarge() ? head(own) : 0;
    int otherHead = isLarge() ? head(others) : 0;
    List<Block> blocks = new ArrayList<>(joined(own.subList(0, ownHead)));
    if (otherHead > 0) {
      blocks.add(below(joined(others.subList(0, otherHead))));
    }
    HandoutParts rest = new HandoutParts(others.subList(otherHead, others.size()));
    for (List<Block> part : own.subList(ownHead, own.size())) {
      rest.before(part).forEach(alone -> blocks.add(below(alone)));
      blocks.addAll(together(part, rest.like(part)));
    }
    return first.with(blocks);
  }

  private boolean isLarge() {
    return first.sheet().look().type() == TypeSize.LARGE;
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
    if (HandoutParts.isSaidOnce(part.getFirst()) || other.isEmpty()) {
      return part;
    }
    if (part.getLast() instanceof Gallery drawings && other.getLast() instanceof Gallery others) {
      return drawings(part, other, drawings, others);
    }
    // A title is as wide as the sheet, and a table in half the width would have columns of a few
    // letters.
    return part.getFirst() instanceof Block.Title
            || part.stream().anyMatch(ComparisonTable.class::isInstance)
        ? Stream.concat(part.stream(), Stream.of(below(other))).toList()
        : List.of(new Pair(part, other, second.speech()));
  }

  /** A pair for each drawing: whole, they may be higher than a page. */
  private List<Block> drawings(
      List<Block> part, List<Block> other, Gallery drawings, Gallery others) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(
        new Pair(
            part.subList(0, part.size() - 1), other.subList(0, other.size() - 1), second.speech()));
    for (Picture one : drawings.pictures()) {
      blocks.add(
          others
              .like(one)
              .<Block>map(same -> new Pair(List.of(one), List.of(same), second.speech()))
              .orElse(new Gallery(List.of(one))));
    }
    others.pictures().stream()
        .filter(one -> drawings.like(one).isEmpty())
        .forEach(one -> blocks.add(below(List.of(one))));
    return blocks;
  }

  private Pair below(List<Block> other) {
    List<Block> said = other.stream().filter(block -> !HandoutParts.isSaidOnce(block)).toList();
    return new Pair(List.of(), said, second.speech());
  }
}
