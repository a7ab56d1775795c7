package org.careleaf.handout.pdf;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.handout.ReadingOrder;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Lays out what stands above the title, in few lines: the logo, what the clinic is called and how
 * to reach it, and whose sheet it is.
 *
 * @param html makes its elements
 */
record MastHtml(Html html) {
  /** What is free beside a logo, in points. */
  static final double BESIDE_LOGO = 10;

  /** Where a PNG says how wide and how high it is. */
  private static final int PNG_WIDTH = 16;

  private static final int PNG_HEIGHT = 20;

  private static final int SHORT = 36;

  Element of(Masthead masthead) {
    Stream<Element> logo = masthead.clinic().stream().flatMap(this::logoCell);
    List<Element> clinic = masthead.clinic().stream().flatMap(this::clinic).toList();
    return html.beside("mast", Stream.concat(logo, Stream.of(texts(masthead, clinic))));
  }

  /** Below each other, the patient's name last; the date stands beside the last line. */
  private Element texts(Masthead masthead, List<Element> clinic) {
    List<Element> lines = new ArrayList<>(clinic);
    if (!masthead.recipient().isEmpty()) {
      lines.add(html.text("p", "patient", masthead.recipient()));
    }
    Element last =
        html.beside(
            "",
            Stream.of(
                html.element("div", "cell", lines.removeLast()),
                html.element("div", "cell date", html.text("p", "place", masthead.date()))));
    return html.element("div", "cell", Stream.concat(lines.stream(), Stream.of(last)));
  }

  private Stream<Element> clinic(Letterhead letterhead) {
    Element first =
        inOneLine(
            "calls",
            html.text("span", "clinic-name", letterhead.name()),
            ReadingOrder.calls(letterhead));
    List<String> place = ReadingOrder.place(letterhead);
    Stream<Element> second =
        place.isEmpty()
            ? Stream.of()
            : Stream.of(inOneLine("place", part(place.getFirst()), place.subList(1, place.size())));
    return Stream.concat(Stream.of(first), second);
  }

  private Stream<Element> logoCell(Letterhead letterhead) {
    return letterhead.logo().stream()
        .map(
            logo -> {
              Element cell = html.element("div", "cell", logo(logo, letterhead.name()));
              cell.setAttribute("style", "width: " + logoWidth(logo) + "pt");
              return cell;
            });
  }

  /** How much of the width a logo takes, with what is free beside it, in points. */
  static double logoWidth(Logo logo) {
    return logo.widthMm() * Heights.MM + BESIDE_LOGO;
  }

  /** How high a logo prints, in points. */
  static double logoHeight(Logo logo) {
    return logo.widthMm() * Heights.MM * upright(logo);
  }

  /** How many times as high as wide it is. */
  private static double upright(Logo logo) {
    ByteBuffer png = ByteBuffer.wrap(logo.png());
    return png.getInt(PNG_HEIGHT) / (double) png.getInt(PNG_WIDTH);
  }

  private Element logo(Logo logo, String clinic) {
    return html.element(
        "div", "logo", Figures.figure(html, Picture.of(logo.png()), clinic, logo.widthMm()));
  }

  /** Texts with nothing between them but room: a sign would be heard. */
  private Element inOneLine(String styleClass, Element first, List<String> others) {
    Stream<Node> after = others.stream().flatMap(text -> Stream.of(html.text(" "), part(text)));
    return html.element("p", styleClass, Stream.concat(Stream.of(first), after));
  }

  /** Telephone numbers are not torn at a line's end. */
  private Element part(String text) {
    return html.text("span", text.length() <= SHORT ? "part short" : "part", text);
  }
}
