package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.FinePrint;
import org.careleaf.handout.Block.PhoneSquare;
import org.w3c.dom.Element;

/** Lays out the end of a sheet: the square for a phone, and the small print beside it. */
record SmallPrintHtml(Html html) {
  Element of(FinePrint print) {
    return html.element("div", "fine", lines(print.lines()));
  }

  Element of(PhoneSquare square) {
    return beside(square, Stream.of());
  }

  Element of(PhoneSquare square, FinePrint print) {
    return beside(square, lines(print.lines()));
  }

  private Element beside(PhoneSquare square, Stream<Element> lines) {
    Element texts =
        html.element(
            "div",
            "cell",
            Stream.concat(Stream.of(html.text("p", "square-caption", square.caption())), lines));
    return html.element("div", "fine", html.beside("squared", Stream.of(drawing(), texts)));
  }

  /** The place of the drawing. */
  private Element drawing() {
    return html.element("div", "cell square-cell", html.element("div", "square"));
  }

  private Stream<Element> lines(List<String> lines) {
    return lines.stream().map(line -> html.text("p", "", line));
  }
}
