package org.careleaf.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Heading;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Block.Pair;

/**
 * A handout in two languages for those who do not read it, and an interpreter who is not there.
 *
 * @param first in the patient's language
 * @param second in the language of staff
 */
record InterpreterCopy(Handout first, Handout second) {
  /**
   * Every line under one number in both languages. Words to know that only the second language
   * needs have no line: the interpreter is not asked for them.
   */
  Handout handout(Words staff) {
    List<NumberedLine> lines = new ArrayList<>();
    HandoutParts others = new HandoutParts(parts(second));
    for (List<Block> part : parts(first)) {
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

  private List<List<Block>> parts(Handout handout) {
    return HandoutParts.of(handout.with(signsFirst(FirstPage.even(handout.blocks()))));
  }

  /**
   * The emergency signs keep to the first page: what is said about the sheet, which stands under
   * the title too, comes after them, in large letters also the main message.
   */
  private List<Block> signsFirst(List<Block> blocks) {
    List<Block> above = blocks.stream().takeWhile(block -> !isEmergency(block)).toList();
    List<Block> later = above.stream().filter(this::mayWait).toList().reversed();
    List<Block> ordered = new ArrayList<>(above);
    ordered.removeAll(later);
    blocks.stream()
        .skip(above.size())
        .takeWhile(InterpreterCopy::isEmergency)
        .forEach(ordered::add);
    int signs = ordered.size() + later.size();
    ordered.addAll(later);
    ordered.addAll(blocks.subList(signs, blocks.size()));
    return ordered;
  }

  private static boolean isEmergency(Block block) {
    return block instanceof CareCard card && card.isEmergency();
  }

  private boolean mayWait(Block block) {
    boolean isLarge = first.sheet().look().type() == Look.TypeSize.LARGE;
    return block instanceof Block.ReviewLine || (isLarge && block instanceof Block.MainMessage);
  }

  private static boolean isRead(Block block) {
    return switch (block) {
      case Block.Masthead _, Block.Title _, Block.ReviewLine _, Block.FinePrint _ -> false;
      case Block.PhoneSquare _, Pair _, NumberedLines _ -> false;
      case Block.MainMessage _, CareCard _, Block.Note _, Heading _, Block.Paragraph _ -> true;
      case Block.Steps _, Block.BulletList _, Block.AskFirst _, Block.Picture _ -> true;
      case Block.WritingLines _, Block.Definitions _, Gallery _, ComparisonTable _ -> true;
    };
  }

  /** What heads the sheet in one language, for the interpreter in both. */
  private static NumberedLine whole(int number, Block block, List<Block> other) {
    String second = other.stream().map(InterpreterCopy::inOneLine).collect(Collectors.joining(" "));
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
    boolean emergency = isEmergency(block);
    List<Passage> said = Passages.read(block);
    List<String> also = other.stream().flatMap(one -> alike(block, one)).toList();
    for (int at = 0; at < said.size(); at++) {
      boolean heading = at == 0 && heads(block);
      String second = at < also.size() ? also.get(at) : "";
      lines.add(new NumberedLine(lines.size() + 1, heading, emergency, said.get(at), second));
    }
  }

  private static Stream<String> alike(Block block, Block other) {
    if (block instanceof Gallery drawings && other instanceof Gallery others) {
      return matching(drawings, others);
    }
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

  /** The captions of the same drawings in the other language; empty for one that it has not. */
  private static Stream<String> matching(Gallery drawings, Gallery others) {
    return drawings.pictures().stream()
        .map(one -> others.like(one).map(other -> other.caption().text()).orElse(""));
  }

  private static boolean heads(Block block) {
    return block instanceof Heading
        || block instanceof CareCard
        || block instanceof Block.AskFirst
        || block instanceof Block.Note;
  }
}
