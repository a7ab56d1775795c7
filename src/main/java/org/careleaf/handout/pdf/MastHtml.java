package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/** Lays out what stands above the title: the clinic on the left, the patient on the right. */
record MastHtml(Html html) {
  private static final int SHORT = 36;

  Element of(Masthead masthead) {
    Element clinic =
        html.element("div", "cell clinic", masthead.clinic().stream().flatMap(this::clinic));
    Element recipient =
        html.element(
            "div",
            "cell recipient",
            Stream.concat(line("patient", masthead.recipient()), line("", masthead.date())));
    return html.beside("mast", Stream.of(clinic, recipient));
  }

  private Stream<Element> line(String styleClass, String text) {
    return text.isEmpty() ? Stream.of() : Stream.of(html.text("p", styleClass, text));
  }

  private Stream<Element> clinic(Letterhead letterhead) {
    List<String> calls =
        Stream.of(letterhead.phone(), letterhead.openingHours(), letterhead.outOfHoursPhone())
            .flatMap(text -> text.stream())
            .toList();
    Stream<Element> logo = letterhead.logo().stream().map(one -> logo(one, letterhead.name()));
    return Stream.concat(
        Stream.concat(logo, Stream.of(html.text("p", "clinic-name", letterhead.name()))),
        Stream.of(letterhead.address(), calls)
            .filter(texts -> !texts.isEmpty())
            .map(this::inOneLine));
  }

  private Element logo(Logo logo, String clinic) {
    return html.element(
        "div", "logo", Figures.figure(html, Picture.of(logo.png()), clinic, logo.widthMm()));
  }

  /** Texts with a rule between them, which is no sign: nobody hears it. */
  private Element inOneLine(List<String> texts) {
    Stream<Node> after =
        texts.stream()
            .skip(1)
            .flatMap(
                text -> Stream.of(html.text(" "), html.text("span", style(text, "next"), text)));
    return html.element(
        "p",
        "",
        Stream.concat(
            Stream.of(html.text("span", style(texts.getFirst(), ""), texts.getFirst())), after));
  }

  /** Telephone numbers are not torn at a line's end. */
  private static String style(String text, String styleClass) {
    return text.length() <= SHORT ? (styleClass + " short").strip() : styleClass;
  }
}
