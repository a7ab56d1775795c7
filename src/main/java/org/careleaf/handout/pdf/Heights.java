package org.careleaf.handout.pdf;

import java.util.List;
import org.careleaf.drawing.Drawing;
import org.careleaf.handout.Block;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.pdf.Lettering.Weight;
import org.careleaf.handout.pdf.Sections.Section;

/**
 * How high the blocks of a page become, in points, before it is laid out: so that what lies where,
 * and how far apart, is decided without laying out twice. The figures are those of the style sheet.
 *
 * @param ruler measures texts
 * @param drawings reads drawings
 * @param squares the squares for phones
 * @param spacing how far apart lines and items are
 */
record Heights(Ruler ruler, Drawings drawings, Squares squares, Spacing spacing) {
  /** Points in a millimetre. */
  static final double MM = 72 / 25.4;

  /** The frame of a note and of reasons to ask first, with what is free within it. */
  static final double FRAME = 20.4;

  /** The size of the letters of texts, in points. */
  static final double BODY = 12;

  /** What is free between a drawing and the caption below it. */
  static final double CAPTION_GAP = 4;

  private static final double ABOUT = 10;
  private static final double FINE = 9;

  /** A section whose blocks stand below each other. */
  double stacked(Section section, double width) {
    return stacked(section.blocks(), width);
  }

  double stacked(List<Block> blocks, double width) {
    return blocks.stream().mapToDouble(block -> of(block, width)).sum();
  }

  /** A block in so many points of width. */
  double of(Block block, double width) {
    return switch (block) {
      case Block.Masthead mast -> new MastHeight(ruler, spacing, width).of(mast);
      case Block.Title title -> title(title, width);
      case Block.ReviewLine line -> reviewLine(line, width);
      case Block.MainMessage(var passage) ->
          lines(passage.text(), Weight.SEMIBOLD, 15, width) * 1.3 + 2;
      case Block.CareCard card -> card(card, width);
      case Block.Note note -> note(note, width - FRAME);
      case Block.Heading(var level, var text) -> heading(level, text, width);
      case Block.Paragraph(var passage) -> body(passage.text(), width);
      case Block.Steps(var items) -> list(Passage.texts(items), width - 21) + items.size() * 1.0;
      case Block.BulletList(var items) -> list(Passage.texts(items), width - 12);
      case Block.AskFirst ask -> new AskHeights(this).below(ask, width);
      case Block.Picture picture -> picture(picture);
      case Block.Gallery gallery -> new GalleryHeight(this).of(gallery, width);
      case Block.WritingLines(var prompt, var count) ->
          (count > 1 ? 0 : body(prompt.text(), width)) + count * spacing.writingMm() * MM + 3;
      case Block.Definitions(var items) -> definitions(items, width);
      case Block.ComparisonTable table -> new TableHeight(ruler).of(table, width);
      case Block.PhoneSquare square -> small(square, List.of(), width);
      case Block.FinePrint(var lines) -> aboveFine() + fine(lines, width);
      case Block.Pair _, Block.NumberedLines _ -> 0; // nobody asks: such sheets are not planned
    };
  }

  /** How to say it stands whole behind it, in the letters of texts. */
  private double title(Block.Title title, double width) {
    double size = BlockHtml.titleSize(title.text());
    double said =
        title.say().isEmpty()
            ? 0
            : ruler.width(" ", Weight.BOLD, size)
                + ruler.width(ReadingOrder.said(title.say()), Weight.NORMAL, BODY);
    return lines(title.text(), Weight.BOLD, size, width - said) * 1.15;
  }

  /** The state of the review is bold, the rest is not. */
  private double reviewLine(Block.ReviewLine line, double width) {
    String bold = line.review() + line.translation();
    double heavier =
        ruler.width(bold, Weight.BOLD, ABOUT) - ruler.width(bold, Weight.NORMAL, ABOUT);
    String text = String.join(ReadingOrder.BETWEEN, ReadingOrder.parts(line));
    return lines(text, Weight.NORMAL, ABOUT, width - heavier) * spacing.line();
  }

  /** The square, and the small print beside it. */
  double small(Block.PhoneSquare square, List<String> lines, double width) {
    double side = squares.of(square.text()).map(QrCode::widthMm).orElse(0.0) * MM;
    double beside = width - side - (side > 0 ? SmallPrintHtml.GAP_MM * MM : 0);
    double caption = lines(square.caption(), Weight.NORMAL, BODY, beside) * spacing.asideLine() + 3;
    return aboveFine() + Math.max(side, caption + fine(lines, beside));
  }

  /** The line above the small print, and what is free under it. */
  private double aboveFine() {
    return 4.7 + spacing.belowHeading() / 2;
  }

  double list(List<String> items, double width) {
    return items.stream().mapToDouble(item -> body(item, width) + spacing.item()).sum();
  }

  double definitions(List<Block.Definitions.Definition> items, double width) {
    return items.stream()
        .map(ReadingOrder::text)
        .mapToDouble(
            text -> lines(text, Weight.NORMAL, BODY, width) * spacing.asideLine() + spacing.item())
        .sum();
  }

  /** Groups of emergency signs in one frame. */
  double emergencies(List<Block.CareCard> cards, double width) {
    return 13
        - spacing.closer()
        + (cards.size() - 1) * (2 * spacing.item() + 2)
        + cards.stream()
            .mapToDouble(
                card ->
                    heading(2, card.heading(), width - 57)
                        + list(Passage.texts(card.items()), width - 69))
            .sum();
  }

  private double card(Block.CareCard card, double width) {
    return card.isEmergency()
        ? emergencies(List.of(card), width)
        : 11
            - spacing.closer()
            + callHeading(card.heading(), width - 21.6)
            + list(Passage.texts(card.items()), width - 33.6);
  }

  private double callHeading(String text, double width) {
    return lines(text, Weight.BOLD, 13, width) * 1.3 + spacing.belowHeading();
  }

  private double note(Block.Note note, double width) {
    double texts =
        note.paragraphs().stream().mapToDouble(text -> body(text, width) + 3).sum()
            + note.details().stream()
                .mapToDouble(text -> lines(text, Weight.BOLD, BODY, width) * spacing.line() + 3)
                .sum();
    return 11.4 + heading(2, note.heading(), width) + texts;
  }

  private double picture(Block.Picture picture) {
    double width = spacing.drawingMm() * MM;
    return frame() + CAPTION_GAP + drawing(picture, width) + caption(picture, width);
  }

  /** What the frame of a drawing takes above and below it. */
  double frame() {
    return 15.6 - spacing.closer();
  }

  /** A drawing that is so many points wide. */
  double drawing(Block.Picture picture, double width) {
    Drawing.Frame frame = drawings.of(picture.illustration()).frame();
    return width * frame.height() / frame.width();
  }

  /** The caption of a drawing in so many points of width. */
  double caption(Block.Picture picture, double width) {
    return lines(picture.caption().text(), Weight.NORMAL, BODY, width) * spacing.asideLine();
  }

  double heading(int level, String text, double width) {
    return (level == 2
            ? lines(text, Weight.BOLD, spacing.headingSize(), width) * 1.25
            : lines(text, Weight.BOLD, 12.5, width) * 1.3)
        + spacing.belowHeading();
  }

  private double body(String text, double width) {
    return lines(text, Weight.NORMAL, BODY, width) * spacing.line();
  }

  private double fine(List<String> texts, double width) {
    double about =
        texts.stream().limit(1).mapToDouble(text -> lines(text, Weight.NORMAL, FINE, width)).sum();
    double sources =
        texts.stream()
            .skip(1)
            .mapToDouble(text -> lines(text, Weight.NORMAL, spacing.sourcesSize(), width))
            .sum();
    return (about + sources) * spacing.asideLine();
  }

  /** The lines of a text, times the size of its letters. */
  private double lines(String text, Weight weight, double size, double width) {
    return ruler.lines(text, weight, size, width) * size;
  }
}
