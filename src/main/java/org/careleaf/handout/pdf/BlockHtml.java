package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.drawing.Palette;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Turns a block into an element of the page.
 *
 * @param html what makes its elements
 * @param large whether its letters are large, so that a line has few words
 * @param palette what becomes of a drawing's colours
 * @param drawings reads drawings
 * @param squares the squares for phones
 * @param drawingMm how wide a drawing prints, in mm
 */
record BlockHtml(
    Html html,
    boolean large,
    Palette palette,
    Drawings drawings,
    Squares squares,
    double drawingMm) {
  /** A title of more characters would take two lines in the large size. */
  private static final int LONG_TITLE = 36;

  /** So many letters have room in a line of any sheet. */
  private static final int LONGEST_WHOLE = 40;

  /** The size of a title's letters where they are not large, in points. */
  static double titleSize(String title) {
    return isLong(title) ? 22 : 24;
  }

  private static boolean isLong(String title) {
    return title.length() > LONG_TITLE;
  }

  Element of(Block block) {
    return switch (block) {
      case Block.Masthead masthead -> new MastHtml(html).of(masthead);
      case Block.Title title -> title(title);
      case Block.ReviewLine line -> reviewLine(line);
      case Block.MainMessage(var passage) -> html.text("p", "message", passage.text());
      case CareCard card -> new CardHtml(html).of(card);
      case Block.Note note -> new CardHtml(html).of(note);
      case Block.Heading(var level, var text) -> html.text("h" + level, "", text);
      case Block.Paragraph(var passage) -> html.text("p", "", passage.text());
      case Block.Steps(var items) -> steps(items);
      case Block.BulletList(var items) -> html.list("", Passage.texts(items));
      case Block.AskFirst ask -> new CardHtml(html).of(ask);
      case Block.Picture picture -> framed(picture, drawingMm);
      case Block.Gallery gallery -> new GalleryHtml(this).below(gallery);
      case Block.WritingLines(var prompt, var lines) -> writingLines(prompt, lines);
      case Block.Definitions words -> new WordsHtml(html).narrow(words);
      case Block.ComparisonTable table -> new TableHtml(html, large).of(table);
      case Block.PhoneSquare square -> new SmallPrintHtml(html, squares).of(square);
      case Block.FinePrint print -> new SmallPrintHtml(html, squares).of(print);
      case Block.Pair pair -> pair(pair);
      case Block.NumberedLines lines -> new NumberedHtml(html).of(lines);
    };
  }

  private Element title(Block.Title title) {
    String styleClass = isLong(title.text()) ? "long" : "";
    return title.say().isEmpty()
        ? html.text("h1", styleClass, title.text())
        : html.element(
            "h1",
            styleClass,
            html.text("span", "", title.text()),
            html.text(" "),
            html.text("span", sayClass(title.say()), ReadingOrder.said(title.say())));
  }

  /** No line ends in the middle of how to say a word, unless that is longer than any word. */
  private static String sayClass(String say) {
    return say.length() > LONGEST_WHOLE ? "say" : "say whole";
  }

  /** A drawing so many mm wide, and its caption under it, in one frame. */
  Element framed(Block.Picture picture, double widthMm) {
    return html.element(
        "div",
        "picture",
        drawing(picture, widthMm),
        html.text("p", "caption", picture.caption().text()));
  }

  /** The drawing alone, so many mm wide. */
  Element drawing(Block.Picture picture, double widthMm) {
    Element drawing =
        Figures.figure(
            html,
            new LineDrawing(drawings.of(picture.illustration()), palette),
            picture.illustration().alternativeText(),
            widthMm);
    return html.element("div", "drawing", drawing);
  }

  /** Of several lines, the first begins beside what is asked. */
  private Element writingLines(Passage prompt, int lines) {
    Element first =
        lines > 1
            ? html.element("div", "blank", html.text("p", "begun", prompt.text()))
            : html.text("p", "", prompt.text());
    return html.element(
        "div",
        "writing",
        Stream.concat(
            Stream.of(first),
            Stream.generate(() -> html.element("div", "blank"))
                .limit(lines > 1 ? lines - 1 : lines)));
  }

  /** The second language has its own texts that nobody has translated. */
  private Element pair(Block.Pair pair) {
    BlockHtml other =
        new BlockHtml(html.in(pair.language()), large, palette, drawings, squares, drawingMm);
    Element second =
        html.element(
            "div", "cell right tongue", pair.second().stream().map(block -> other.of(block)));
    second.setAttribute("lang", pair.language().language().toLanguageTag());
    if (pair.first().isEmpty()) {
      second.setAttribute("class", "below");
      return second;
    }
    return html.beside(
        "halves tongues",
        Stream.of(
            html.element("div", "cell left", pair.first().stream().map(block -> of(block))),
            second));
  }

  private Element reviewLine(Block.ReviewLine line) {
    Stream<Node> parts =
        ReadingOrder.parts(line).stream()
            .flatMap(
                part ->
                    Stream.of(
                        html.text(ReadingOrder.BETWEEN),
                        (part.equals(line.review()) || part.equals(line.translation()))
                            ? html.text("span", "review", part)
                            : html.text(part)));
    return html.element("p", "about", parts.skip(1));
  }

  private Element steps(List<Passage> items) {
    return html.element(
        "ul",
        "steps",
        items.stream()
            .map(
                item ->
                    html.element(
                        "li",
                        "",
                        html.element("span", "tick"),
                        html.text("span", "", item.text()))));
  }
}
