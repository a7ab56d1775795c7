package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Words;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Sections.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a handout out as an HTML document, in reading order. */
final class HandoutHtml {
  private final Html html;
  private final BlockHtml blocks;
  private final List<Element> bookmarks = new ArrayList<>();
  private final Handout handout;

  HandoutHtml(Handout handout) {
    this.handout = handout;
    this.html = Html.empty(handout.speech());
    this.blocks = new BlockHtml(html);
  }

  /**
   * The document, with its style in it, so that nothing has to be fetched.
   *
   * @param density the style class of the whole, or empty
   */
  Document document(String style, String density) {
    List<Element> rows = Placing.of(Sections.of(handout.blocks())).stream().map(this::row).toList();
    rows.forEach(this::addBookmarks);
    Element body = html.element("body", density, Stream.concat(Stream.of(footer()), rows.stream()));
    Element root = html.element("html", "", head(style), body);
    root.setAttribute("lang", handout.language().toLanguageTag());
    html.document().appendChild(root);
    return html.document();
  }

  private Element head(String style) {
    Element subject = html.element("meta", "");
    subject.setAttribute("name", "subject");
    subject.setAttribute("content", handout.title());
    return html.element(
        "head",
        "",
        html.element("title", "", html.text(handout.title())),
        subject,
        html.element("style", "", html.text(style)),
        html.element("bookmarks", "", bookmarks.stream()));
  }

  private Element row(Row row) {
    Stream<Element> leads = row.leads().stream().flatMap(this::elements);
    List<Section> columns = row.columns();
    Element body =
        columns.size() == 1
            ? html.element("div", "alone", elements(columns.getFirst()))
            : beside(columns.getFirst(), columns.getLast());
    return html.element("div", styleClass(columns), Stream.concat(leads, Stream.of(body)));
  }

  private static String styleClass(List<Section> columns) {
    return switch (columns.getFirst().kind()) {
      case TABLE -> "row table";
      case OPENING -> "opening whole";
      case LEAD, STEPS, BULLETS, CALL, ASK, WRITING, OTHER -> "row whole";
    };
  }

  /** The one with more text gets more room, so that both end at about the same height. */
  private Element beside(Section left, Section right) {
    double share = (double) left.length() / (left.length() + right.length());
    long percent = Math.round(100 * Math.clamp(share, 0.4, 0.6));
    return html.beside(
        "halves", Stream.of(half("left", left, percent), half("right", right, 100 - percent)));
  }

  private Element half(String side, Section section, long percent) {
    Element half = html.element("div", "cell " + side, elements(section));
    half.setAttribute("style", "width: " + percent + "%");
    return half;
  }

  private Stream<Element> elements(Section section) {
    return section.blocks().stream().map((Block block) -> blocks.of(block));
  }

  /** Parts are bookmarked, and so is the emergency card. */
  private void addBookmarks(Element row) {
    for (String tag : List.of("h1", "h2")) {
      var headings = row.getElementsByTagName(tag);
      for (int i = 0; i < headings.getLength(); i++) {
        addBookmark((Element) headings.item(i));
      }
    }
  }

  private void addBookmark(Element heading) {
    String id = "part" + bookmarks.size();
    heading.setAttribute("id", id);
    Element bookmark = html.element("bookmark", "");
    bookmark.setAttribute("name", heading.getTextContent());
    bookmark.setAttribute("href", "#" + id);
    bookmarks.add(bookmark);
  }

  /** Stands in the margin of every page; screen readers skip it. */
  private Element footer() {
    String[] page = new Words(handout.language()).text("handout.page", "\0", "\0").split("\0", -1);
    Element number =
        html.element(
            "div",
            "cell number",
            html.text(page[0]),
            html.element("span", "page"),
            html.text(page[1]),
            html.element("span", "pages"),
            html.text(page[2]));
    Element footer = html.beside("", Stream.of(html.text("div", "cell", handout.footer()), number));
    footer.setAttribute("id", "footer");
    return footer;
  }
}
