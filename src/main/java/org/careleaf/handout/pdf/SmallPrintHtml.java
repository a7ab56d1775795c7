package org.careleaf.handout.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.handout.Block.FinePrint;
import org.careleaf.handout.Block.PhoneSquare;
import org.w3c.dom.Element;

/** Lays out the end of a sheet: the square for a phone, and the small print beside it. */
record SmallPrintHtml(Html html, Squares squares) {
  /** What is free beside the square. */
  static final double GAP_MM = 2;

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
    Stream<Element> cells =
        squares.of(square.text()).stream().map(code -> drawing(code, square.alternativeText()));
    return html.element(
        "div", "fine", html.beside("squared", Stream.concat(cells, Stream.of(texts))));
  }

  private Element drawing(QrCode code, String alternativeText) {
    Element cell =
        html.element(
            "div", "cell square-cell", Figures.figure(html, code, alternativeText, code.widthMm()));
    cell.setAttribute(
        "style", String.format(Locale.ROOT, "width: %.1fmm", code.widthMm() + GAP_MM));
    return cell;
  }

  private Stream<Element> lines(List<String> lines) {
    Stream<Element> about = lines.stream().limit(1).map(line -> html.text("p", "", line));
    Stream<Element> sources = lines.stream().skip(1).map(line -> html.text("p", "sources", line));
    return Stream.concat(about, sources);
  }
}
