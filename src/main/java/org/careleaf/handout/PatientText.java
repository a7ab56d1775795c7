package org.careleaf.handout;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Definitions.Definition;

/**
 * What a patient reads of a handout as running text, in both ways in which its lists can be read.
 * It is all prose and all items of lists, with the names of conditions and the hard words in them
 * as they print: main message, cards and what heads them ("Call us today if you have"), paragraphs,
 * steps, lists, what to ask before taking a medicine, the captions of drawings, questions and
 * prompts, words to know with their meanings, what stands beside the square for phones, and the
 * cells of a comparison. It is not: the masthead, the title and the line under it, headings, how to
 * say a word, the note that staff wrote, the small print and the foot of the pages.
 *
 * @param printed every item as a text of its own, and so is what heads a card
 * @param joined every item of a card behind what heads it, as the sentence that both make
 */
public record PatientText(List<String> printed, List<String> joined) {
  public PatientText {
    printed = List.copyOf(printed);
    joined = List.copyOf(joined);
  }

  /** What becomes of a beginning and of what completes it. */
  @FunctionalInterface
  private interface Reading {
    Stream<String> of(String heading, List<Passage> items);
  }

  /** The text of a handout in one language. */
  public static PatientText of(Handout handout) {
    return new PatientText(
        texts(handout.blocks(), PatientText::headed),
        texts(handout.blocks(), PatientText::completed));
  }

  private static List<String> texts(List<Block> blocks, Reading cards) {
    return blocks.stream().flatMap(block -> texts(block, cards)).toList();
  }

  private static Stream<String> texts(Block block, Reading cards) {
    return switch (block) {
      case Block.CareCard(_, var heading, var items) -> cards.of(heading, items);
      case Block.AskFirst ask -> cards.of(ask.heading(), ask.items());
      case Block.Definitions(var items) -> items.stream().map(PatientText::defined);
      case Block.PhoneSquare square -> Stream.of(square.caption());
      case Block.Heading _, Block.Title _, Block.Masthead _, Block.ReviewLine _ -> Stream.empty();
      case Block.Note _, Block.FinePrint _, Block.NumberedLines _ -> Stream.empty();
      case Block.MainMessage _, Block.Paragraph _, Block.Steps _, Block.BulletList _ -> said(block);
      case Block.Picture _, Block.Gallery _, Block.WritingLines _ -> said(block);
      case Block.ComparisonTable _ -> said(block);
      case Block.Pair(var first, _, _) -> texts(first, cards).stream();
    };
  }

  private static Stream<String> said(Block block) {
    return Passages.in(block).map(Passage::text);
  }

  private static Stream<String> headed(String heading, List<Passage> items) {
    return Stream.concat(Stream.of(heading), items.stream().map(Passage::text));
  }

  private static Stream<String> completed(String heading, List<Passage> items) {
    return items.stream().map(item -> heading + " " + item.text());
  }

  private static String defined(Definition word) {
    return word.term() + ": " + word.meaning().text();
  }
}
