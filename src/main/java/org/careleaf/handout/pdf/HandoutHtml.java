package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Words;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Sections.Kind;
import org.careleaf.handout.pdf.Sections.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a handout out as an HTML document, in reading order. */
final class HandoutHtml {
  private final Html html = Html.empty();
  private final BlockHtml blocks = new BlockHtml(html);
  private final List<Element> bookmarks = new ArrayList<>();
  private final Handout handout;

  HandoutHtml(Handout handout) {
    this.handout = handout;
  }

  /** The document, with its style in it, so that nothing has to be fetched. */
  Document document(String style) {
    List<Element> rows = Placing.of(Sections.of(handout.blocks())).stream().map(this::row).toList();
    rows.forEach(this::addBookmarks);
    Element body = html.element("body", "", Stream.concat(Stream.of(footer()), rows.stream()));
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
        html.text("title", "", handout.title()),
        subject,
        html.text("style", "", style),
        html.element("bookmarks", "", bookmarks.stream()));
  }

  private Element row(Row row) {
    Stream<Element> leads = row.leads().stream().flatMap(this::elements);
    Element columns =
        row.columns().size() == 1
            ? html.element("div", "alone", elements(row.columns().getFirst()))
            : html.beside("halves", row.columns().stream().map(this::half));
    boolean table = row.columns().getFirst().kind() == Kind.TABLE;
    return html.element(
        "div", table ? "row" : "row whole", Stream.concat(leads, Stream.of(columns)));
  }

  private Element half(Section section) {
    return html.element("div", "cell", elements(section));
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
