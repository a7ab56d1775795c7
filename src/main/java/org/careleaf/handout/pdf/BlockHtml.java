package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.Passage;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.model.Urgency;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Turns a block into an element of the page. */
record BlockHtml(Html html) {
  /** A title of more characters would take two lines in the large size. */
  private static final int LONG_TITLE = 36;

  Element of(Block block) {
    return switch (block) {
      case Block.Masthead masthead -> mastHtml().of(masthead);
      case Block.Title(var text) -> html.text("h1", text.length() > LONG_TITLE ? "long" : "", text);
      case Block.ReviewLine line -> reviewLine(line);
      case Block.MainMessage(var passage) -> html.text("p", "message", passage.text());
      case CareCard card -> card.isEmergency() ? emergency(card) : call(card);
      case Block.Note note -> note(note);
      case Block.Heading(var level, var text) -> html.text("h" + level, "", text);
      case Block.Paragraph(var passage) -> html.text("p", "", passage.text());
      case Block.Steps(var items) -> steps(items);
      case Block.BulletList(var items) -> html.list("", Passage.texts(items));
      case Block.AskFirst ask -> askFirst(ask);
      case Block.Picture picture -> picture(picture);
      case Block.WritingLines(var prompt, var lines) -> writingLines(prompt, lines);
      case Block.Definitions(var items) -> definitions(items);
      case Block.ComparisonTable table -> new TableHtml(html).of(table);
      case Block.PhoneSquare square -> phoneSquare(square);
      case Block.FinePrint(var lines) ->
          html.element("div", "fine", lines.stream().map(line -> html.text("p", "", line)));
      case Block.Pair pair -> pair(pair);
      case Block.NumberedLines lines -> new NumberedHtml(html).of(lines);
    };
  }

  private Element note(Block.Note note) {
    Stream<Element> paragraphs = note.paragraphs().stream().map(text -> html.text("p", "", text));
    Stream<Element> details = note.details().stream().map(text -> html.text("p", "detail", text));
    return html.element(
        "div",
        "note",
        Stream.of(Stream.of(html.text("h2", "", note.heading())), paragraphs, details)
            .flatMap(elements -> elements));
  }

  private Element askFirst(Block.AskFirst ask) {
    return html.element(
        "div",
        "card ask",
        html.text("h3", "", ask.heading()),
        html.list("", Passage.texts(ask.items())));
  }

  private Element picture(Block.Picture picture) {
    return html.element(
        "div",
        "picture",
        html.text("p", "alternative", picture.illustration().alternativeText()),
        html.text("p", "caption", picture.caption().text()));
  }

  private Element writingLines(Passage prompt, int lines) {
    return html.element(
        "div",
        "writing",
        Stream.concat(
            Stream.of(html.text("p", "", prompt.text())),
            Stream.generate(() -> html.element("div", "blank")).limit(lines)));
  }

  private Element definitions(List<Definition> items) {
    return html.element("ul", "words", items.stream().map(this::definition));
  }

  private Element definition(Definition item) {
    String rest = ReadingOrder.text(item).substring(item.term().length());
    return html.element("li", "", html.text("b", "", item.term()), html.text("span", "", rest));
  }

  private Element phoneSquare(Block.PhoneSquare square) {
    return html.element("div", "square", html.text("p", "", square.caption()));
  }

  /** The second language has its own texts that nobody has translated. */
  private Element pair(Block.Pair pair) {
    BlockHtml other = new BlockHtml(html.in(pair.language()));
    Element second =
        html.element("div", "cell right", pair.second().stream().map(block -> other.of(block)));
    second.setAttribute("lang", pair.language().language().toLanguageTag());
    if (pair.first().isEmpty()) {
      second.setAttribute("class", "below");
      return second;
    }
    return html.beside(
        "halves",
        Stream.of(
            html.element("div", "cell left", pair.first().stream().map(block -> of(block))),
            second));
  }

  private MastHtml mastHtml() {
    return new MastHtml(html);
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

  private Element emergency(CareCard card) {
    Element sign =
        html.element(
            "div", "sign", html.element("div", "sign-bar"), html.element("div", "sign-dot"));
    Element body =
        html.element(
            "div",
            "cell",
            html.text("h2", "", card.heading()),
            html.list("", Passage.texts(card.items())));
    return html.element(
        "div",
        "card emergency",
        html.beside("", Stream.of(html.element("div", "cell sign-cell", sign), body)));
  }

  private Element call(CareCard card) {
    String styleClass = card.urgency() == Urgency.SAME_DAY ? "card call today" : "card call";
    return html.element(
        "div",
        styleClass,
        html.text("h3", "", card.heading()),
        html.list("", Passage.texts(card.items())));
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
