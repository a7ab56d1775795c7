package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.handout.Block.CareCard;
import org.careleaf.handout.Block.Note;
import org.careleaf.handout.Passage;
import org.careleaf.model.Urgency;
import org.w3c.dom.Element;

/** Lays out what stands in a frame. */
record CardHtml(Html html) {
  /** A note of more characters may go over a page's end: whole it could leave half a page empty. */
  private static final int LONG_NOTE = 1200;

  Element of(CareCard card) {
    return card.isEmergency() ? emergencies(List.of(card)) : call(card);
  }

  /** Groups of emergency signs in one frame. */
  Element emergencies(List<CareCard> cards) {
    Stream<Element> groups =
        Stream.concat(
            signs("", cards.getFirst()),
            cards.stream().skip(1).flatMap(card -> signs("also", card)));
    return html.element(
        "div",
        "card emergency",
        html.beside(
            "signed",
            Stream.of(
                html.element("div", "cell sign-cell", sign(html)),
                html.element("div", "cell", groups))));
  }

  /** A white mark on a red disc; the words beside it say the same. */
  static Element sign(Html html) {
    return html.element(
        "div", "sign", html.element("div", "sign-bar"), html.element("div", "sign-dot"));
  }

  private Stream<Element> signs(String styleClass, CareCard card) {
    return Stream.of(
        html.text("h2", styleClass, card.heading()), html.list("", Passage.texts(card.items())));
  }

  private Element call(CareCard card) {
    String styleClass = card.urgency() == Urgency.SAME_DAY ? "card call today" : "card call";
    return html.element(
        "div",
        styleClass,
        html.text("h2", "", card.heading()),
        html.list("", Passage.texts(card.items())));
  }

  Element of(Note note) {
    int length = note.paragraphs().stream().mapToInt(String::length).sum();
    Stream<Element> paragraphs = note.paragraphs().stream().map(text -> html.text("p", "", text));
    Stream<Element> details = note.details().stream().map(text -> html.text("p", "detail", text));
    return html.element(
        "div",
        length > LONG_NOTE ? "note long-note" : "card note",
        Stream.of(Stream.of(html.text("h2", "", note.heading())), paragraphs, details)
            .flatMap(elements -> elements));
  }

  Element of(AskFirst ask) {
    return html.element(
        "div",
        "card ask",
        Stream.concat(
            Stream.of(html.text("h3", "", ask.heading())),
            ask.groups().stream().flatMap(this::group)));
  }

  private Stream<Element> group(AskFirst.Group group) {
    Element list = html.list("", Passage.texts(group.items()));
    return group.heading().isEmpty()
        ? Stream.of(list)
        : Stream.of(html.text("h4", "", group.heading()), list);
  }

  /** The same over the whole width of a sheet. */
  Element wide(AskFirst ask, List<Integer> shares) {
    return html.element(
        "div", "card ask", html.text("h3", "", ask.heading()), triggers(ask, shares));
  }

  private Element triggers(AskFirst ask, List<Integer> shares) {
    if (ask.groups().size() == 1) {
      return html.columns(html.lists(ListColumns.triggers(ask)));
    }
    return html.beside(
        "groups",
        IntStream.range(0, shares.size())
            .mapToObj(at -> column(ask.groups().get(at), shares.get(at))));
  }

  private Element column(AskFirst.Group group, int share) {
    Element column = html.element("div", "cell", group(group));
    column.setAttribute("style", "width: " + share + "%");
    return column;
  }
}
