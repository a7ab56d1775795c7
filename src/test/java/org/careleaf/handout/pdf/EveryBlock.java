package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.compare.Agreement;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Look;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Passage;
import org.careleaf.handout.Sheet;
import org.careleaf.handout.Speech;
import org.careleaf.model.Illustration;
import org.careleaf.model.Translation;
import org.careleaf.model.Urgency;

/** A Spanish handout that says one text in every kind of block, and English ones in some. */
final class EveryBlock {
  private static final Speech ENGLISH = Speech.of(Locale.ENGLISH);

  private EveryBlock() {}

  /** The usual look, on Letter. */
  static Handout saying(String text, String english) {
    return saying(text, english, PaperSize.LETTER, Look.USUAL);
  }

  static Handout saying(String text, String english, PaperSize paper, Look look) {
    List<Block> blocks = new ArrayList<>();
    blocks.add(masthead(text));
    blocks.add(new Block.Title(text));
    blocks.add(new Block.ReviewLine(text, "b", "c", text));
    blocks.addAll(first(text));
    blocks.addAll(middle(text));
    blocks.add(pair(text, english));
    blocks.add(new Block.Pair(List.of(), List.of(table(english)), ENGLISH));
    blocks.add(numbered(text, english));
    blocks.add(new Block.PhoneSquare(text, text, text));
    blocks.add(new Block.FinePrint(List.of(text, "b")));
    return new Handout(
        text, Speech.of(Locale.of("es")), new Sheet(paper, look, text), List.of(), blocks);
  }

  private static Block masthead(String text) {
    return new Block.Masthead(
        Optional.of(
            new Letterhead(
                text, List.of(text, "b"), Optional.of(text), Optional.of("c"), Optional.of(text))),
        text,
        text);
  }

  /** A square without words. */
  static Illustration drawing() {
    return new Illustration(
        "drawing",
        "t",
        "alternative",
        "c",
        Map.of(),
        new Illustration.Artwork(
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 30\">"
                + "<rect x=\"5\" y=\"5\" width=\"20\" height=\"20\" fill=\"#ffffff\""
                + " stroke=\"#000000\"/></svg>"),
        Translation.ORIGINAL);
  }

  private static List<Block> first(String text) {
    return List.of(
        new Block.MainMessage(Passage.of(text)),
        new Block.CareCard(Urgency.EMERGENCY, text, two(text)),
        new Block.Note(text, List.of(text, "b"), List.of(text)),
        new Block.Heading(2, text),
        new Block.Paragraph(Passage.of(text)),
        new Block.Picture(drawing(), Passage.of(text)));
  }

  private static List<Block> middle(String text) {
    return List.of(
        new Block.Heading(2, text),
        new Block.Steps(two(text)),
        new Block.Heading(3, text),
        new Block.BulletList(two(text)),
        Block.AskFirst.of(text, Passage.all(List.of("1", "2", "3", text, "5", "6"))),
        new Block.CareCard(Urgency.SAME_DAY, text, two(text)),
        new Block.CareCard(Urgency.SOON, text, two(text)),
        table(text),
        new Block.Heading(2, text),
        new Block.WritingLines(Passage.of(text), 2),
        new Block.Heading(2, text),
        gallery(text),
        new Block.Heading(2, text),
        words(text));
  }

  private static Block pair(String text, String english) {
    return new Block.Pair(part(text), part(english), ENGLISH);
  }

  private static List<Block> part(String text) {
    return List.of(
        new Block.Heading(2, text),
        new Block.BulletList(two(text)),
        Block.AskFirst.of(text, two(text)),
        new Block.AskFirst(
            text,
            List.of(
                new Block.AskFirst.Group(text, two(text)),
                new Block.AskFirst.Group(text, two(text)))),
        new Block.Paragraph(Passage.of(text)),
        gallery(text));
  }

  private static Block gallery(String text) {
    return new Block.Gallery(
        Stream.of(text, "b", text)
            .map(caption -> new Block.Picture(drawing(), Passage.of(caption)))
            .toList());
  }

  private static Block words(String text) {
    return new Block.Definitions(
        List.of(
            new Definition(text, text, Passage.of(text)),
            new Definition("w", "", Passage.of(text)),
            new Definition("x", "y", Passage.of("z"))));
  }

  private static Block table(String text) {
    return new Block.ComparisonTable(
        text,
        List.of(text, "b"),
        List.of(
            new Block.ComparisonTable.Row(
                text, Agreement.SAME, text, List.of(two(text), List.of(Passage.of(text))))));
  }

  private static Block numbered(String text, String english) {
    return new Block.NumberedLines(
        "n",
        text,
        "second",
        ENGLISH,
        List.of(
            new NumberedLine(1, true, true, text, english),
            new NumberedLine(2, false, true, text, english),
            new NumberedLine(3, true, false, text, english),
            new NumberedLine(4, false, false, text, "")));
  }

  private static List<Passage> two(String text) {
    return Passage.all(List.of(text, "b"));
  }
}
