package org.careleaf.handout.pdf;

import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.NotDrawable;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Speech;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Makes pages with figures, and with nothing of a handout around them. */
final class FigurePage {
  private static final String STYLE =
      """
      @page { margin: 10mm }
      body { margin: 0; font-family: 'Atkinson Hyperlegible Next'; font-size: 12pt }
      p { margin: 0 }
      """;

  private FigurePage() {}

  /** A page in English with the elements that are made for it, one below the other. */
  static byte[] with(Function<Html, Stream<Element>> elements) {
    Html html = Html.empty(Speech.of(Locale.ENGLISH));
    Element subject = html.element("meta", "");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", "A page");
    Element head =
        html.element(
            "head",
            "",
            html.element("title", "", html.text("A page")),
            subject,
            html.element("style", "", html.text(STYLE)));
    Element root = html.element("html", "", head, html.element("body", "", elements.apply(html)));
    root.setAttribute("lang", "en");
    Document document = html.document();
    document.appendChild(root);
    return new PdfEngine(new Fonts()).render(document, PaperSize.A4).bytes();
  }

  /** A page with one figure of 60 mm. */
  static byte[] with(Sketch sketch) {
    return with(html -> Stream.of(block(html, Figures.figure(html, sketch, "A figure.", 60))));
  }

  /** A figure alone on its line. */
  static Element block(Html html, Element figure) {
    return html.element("div", "", figure);
  }

  static Drawing drawing(String inner) {
    try {
      return Drawing.read(
          "<svg xmlns='http://www.w3.org/2000/svg' viewBox='0 0 200 100'>" + inner + "</svg>");
    } catch (NotDrawable e) {
      throw new AssertionError(e);
    }
  }
}
