package org.careleaf.handout.pdf;

import java.util.Base64;
import java.util.Locale;
import org.careleaf.handout.Handout;
import org.careleaf.handout.PaperSize;
import org.careleaf.handout.Words;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * Writes a handout as one HTML file: the document that its PDF is made of, with style and fonts in
 * it, without scripts and links. A browser shows it and prints it; whoever writes a record takes it
 * over.
 */
public final class HtmlWriter {
  /** Nothing is fetched and nothing runs, whatever a text may hold. */
  private static final String POLICY =
      "default-src 'none'; style-src 'unsafe-inline'; font-src data:; img-src data:";

  private final Fonts fonts = new Fonts();
  private final Squares squares = new Squares();
  private final Planner planner = new Planner(fonts.lettering(), squares);
  private final FigureSvg svg = new FigureSvg(fonts.lettering());
  private final String style =
      Resources.text("/org/careleaf/handout/pdf/handout.css")
          + Resources.text("/org/careleaf/handout/pdf/browser.css");

  /** The handout as the text of an HTML file in UTF-8; the same handout makes the same text. */
  public String write(Handout handout) {
    Document page = new HandoutHtml(handout, planner.of(handout), squares).document(style(handout));
    Element head = (Element) page.getElementsByTagName("head").item(0);
    Node bookmarks = head.getElementsByTagName("bookmarks").item(0);
    if (bookmarks != null) {
      head.removeChild(bookmarks); // the PDF engine's own
    }
    drawFigures(page);
    Node first = head.getFirstChild();
    head.insertBefore(meta(page, "charset", "utf-8"), first);
    Element policy = meta(page, "http-equiv", "Content-Security-Policy");
    policy.setAttribute("content", POLICY);
    head.insertBefore(policy, first);
    Element width = meta(page, "name", "viewport");
    width.setAttribute("content", "width=device-width, initial-scale=1");
    head.insertBefore(width, first);
    return HtmlText.of(page.getDocumentElement());
  }

  /** What only the PDF's engine draws from an object is drawn in place. */
  private void drawFigures(Document page) {
    var figures = page.getElementsByTagName("object");
    while (figures.getLength() > 0) {
      Element figure = (Element) figures.item(0);
      figure.getParentNode().replaceChild(svg.of(figure), figure);
    }
  }

  /** The foot of every page, for all that print: few know elements that run. */
  private static String foot(Handout handout) {
    String[] page = new Words(handout.language()).text("handout.page", "\0", "\0").split("\0", -1);
    return "@page { @bottom-left { content: "
        + string(handout.footer())
        + "; } @bottom-right { content: "
        + string(page[0])
        + " counter(page) "
        + string(page[1])
        + " counter(pages) "
        + string(page[2])
        + "; } }\n";
  }

  /**
   * A text as CSS has it: every sign but letters and digits by its number, so that none ends it.
   */
  private static String string(String text) {
    StringBuilder string = new StringBuilder("\"");
    text.codePoints()
        .forEach(
            sign ->
                string.append(
                    Character.isLetterOrDigit(sign)
                        ? Character.toString(sign)
                        : String.format(Locale.ROOT, "\\%06x", sign == 0 ? 0xfffd : sign)));
    return string.append('"').toString();
  }

  private static Element meta(Document page, String key, String value) {
    Element meta = page.createElement("meta");
    meta.setAttribute(key, value);
    return meta;
  }

  /** The PDF's style, with the sheet and the fonts that its engine is told of otherwise. */
  private String style(Handout handout) {
    StringBuilder all = new StringBuilder(style);
    PaperSize paper = handout.paper();
    all.append(
        String.format(
            Locale.ROOT, "@page { size: %.1fmm %.1fmm; }\n", paper.widthMm(), paper.heightMm()));
    all.append(foot(handout));
    fonts.each(
        (weight, font) ->
            all.append("@font-face { font-family: '")
                .append(Fonts.FAMILY)
                .append("'; font-weight: ")
                .append(weight)
                .append("; src: url(data:font/ttf;base64,")
                .append(Base64.getEncoder().encodeToString(font))
                .append("); }\n"));
    return all.toString();
  }
}
