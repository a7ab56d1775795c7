package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.CareCard;
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
      case Block.Title(var text) -> html.text("h1", text.length() > LONG_TITLE ? "long" : "", text);
      case Block.ReviewLine line -> reviewLine(line);
      case Block.MainMessage(var text) -> html.text("p", "message", text);
      case CareCard card -> card.urgency() == Urgency.EMERGENCY ? emergency(card) : call(card);
      case Block.Heading(var level, var text) -> html.text("h" + level, "", text);
      case Block.Paragraph(var text) -> html.text("p", "", text);
      case Block.Steps(var items) -> steps(items);
      case Block.BulletList(var items) -> html.list("", items);
      case Block.ComparisonTable table -> new TableHtml(html).of(table);
      case Block.FinePrint(var lines) ->
          html.element("div", "fine", lines.stream().map(line -> html.text("p", "", line)));
    };
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
            "div", "cell", html.text("h2", "", card.heading()), html.list("", card.items()));
    return html.element(
        "div",
        "card emergency",
        html.beside("", Stream.of(html.element("div", "cell sign-cell", sign), body)));
  }

  private Element call(CareCard card) {
    String styleClass = card.urgency() == Urgency.SAME_DAY ? "card call today" : "card call";
    return html.element(
        "div", styleClass, html.text("h3", "", card.heading()), html.list("", card.items()));
  }

  private Element steps(List<String> items) {
    return html.element(
        "ul",
        "steps",
        items.stream()
            .map(
                item ->
                    html.element(
                        "li", "", html.element("span", "tick"), html.text("span", "", item))));
  }
}
