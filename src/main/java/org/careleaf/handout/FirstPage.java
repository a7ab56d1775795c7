package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiFunction;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.MainMessage;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Block.Title;

/**
 * The first page of a sheet in large letters. It has room for one group of emergency signs, which
 * is as full as it may be, since the others may have to go on the second page, and not fuller, so
 * that no page's end cuts it. Room is reckoned in letters of a sign; the weights of what stands
 * above are measured on the shipped sheets.
 */
final class FirstPage {
  /** Letters for all that stands on it. */
  private static final int ROOM = 1250;

  /** More in a group that has others after it would leave too little to them. */
  private static final int MOST = 480;

  /** One sign alone would be no group. */
  private static final int LEAST = 2;

  /** A letter of title, main message, or clinic's name and telephones: as two of a sign. */
  private static final int HEAVY = 2;

  private static final int RECIPIENT = 60;
  private static final int LOGO = 160;

  private FirstPage() {}

  /**
   * The same blocks, with the emergency signs in groups that the pages take.
   *
   * @param more the heading of all groups but the first
   */
  static List<Block> fitted(List<Block> blocks, String more) {
    return regrouped(blocks, (above, cards) -> regrouped(cards, more, ROOM - letters(above)));
  }

  /**
   * The same blocks, with the emergency signs in groups as long as each other. These are the same
   * in each language; those that the pages take are not, since words are longer in some.
   */
  static List<Block> even(List<Block> blocks) {
    return regrouped(
        blocks,
        (_, cards) ->
            cards.size() < 2
                ? cards
                : headed(
                    cards.getFirst(),
                    cards.getLast().heading(),
                    CareCards.even(signs(cards), CareCards.GROUP)));
  }

  /**
   * @param groups new cards for those of the emergency signs, by what stands above them
   */
  private static List<Block> regrouped(
      List<Block> blocks, BiFunction<List<Block>, List<CareCard>, List<CareCard>> groups) {
    int from = 0;
    while (from < blocks.size() && !isEmergency(blocks.get(from))) {
      from++;
    }
    int to = from;
    while (to < blocks.size() && isEmergency(blocks.get(to))) {
      to++;
    }
    List<CareCard> cards = blocks.subList(from, to).stream().map(CareCard.class::cast).toList();
    List<Block> regrouped = new ArrayList<>(blocks.subList(0, from));
    regrouped.addAll(groups.apply(List.copyOf(regrouped), cards));
    regrouped.addAll(blocks.subList(to, blocks.size()));
    return regrouped;
  }

  private static boolean isEmergency(Block block) {
    return block instanceof CareCard card && card.isEmergency();
  }

  private static List<CareCard> regrouped(List<CareCard> cards, String more, int room) {
    List<Passage> signs = signs(cards);
    boolean isWhole = cards.size() <= 1 && fitting(signs, room) == signs.size();
    if (isWhole || signs.size() < 2 * LEAST) {
      return cards;
    }
    int first = Math.clamp(fitting(signs, Math.min(room, MOST)), LEAST, signs.size() - LEAST);
    List<List<Passage>> groups = new ArrayList<>(List.of(signs.subList(0, first)));
    groups.addAll(CareCards.even(signs.subList(first, signs.size()), CareCards.GROUP));
    return headed(cards.getFirst(), more, groups);
  }

  private static List<Passage> signs(List<CareCard> cards) {
    return cards.stream().flatMap(card -> card.items().stream()).toList();
  }

  /** A card for each group, the first of which is headed as one card is. */
  private static List<CareCard> headed(CareCard one, String more, List<List<Passage>> groups) {
    List<CareCard> cards = new ArrayList<>();
    for (List<Passage> group : groups) {
      cards.add(new CareCard(one.urgency(), cards.isEmpty() ? one.heading() : more, group));
    }
    return cards;
  }

  /** How many signs, of those that make one group, have room. */
  private static int fitting(List<Passage> signs, int room) {
    int letters = 0;
    int count = 0;
    while (count < Math.min(CareCards.GROUP, signs.size())
        && letters + signs.get(count).text().length() <= room) {
      letters += signs.get(count).text().length();
      count++;
    }
    return count;
  }

  private static int letters(List<Block> above) {
    return above.stream().mapToInt(FirstPage::letters).sum();
  }

  private static int letters(Block block) {
    int letters = ReadingOrder.texts(block).mapToInt(String::length).sum();
    return switch (block) {
      case Title _, MainMessage _ -> letters * HEAVY;
      case Masthead(var clinic, var recipient, _) ->
          letters
              + clinic.map(FirstPage::nameAndCalls).orElse(0)
              + (recipient.isEmpty() ? 0 : RECIPIENT)
              + (clinic.flatMap(Letterhead::logo).isEmpty() ? 0 : LOGO);
      default -> letters;
    };
  }

  private static int nameAndCalls(Letterhead clinic) {
    return clinic.name().length()
        + ReadingOrder.calls(clinic).stream().mapToInt(String::length).sum();
  }
}
