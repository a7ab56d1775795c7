package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.drawing.Palette;
import org.careleaf.handout.Handout;
import org.careleaf.handout.Look;
import org.careleaf.handout.Words;
import org.careleaf.handout.pdf.Placing.Row;
import org.careleaf.handout.pdf.Planner.Plan;
import org.careleaf.handout.pdf.Sections.Section;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Lays a handout out as an HTML document, in reading order. */
final class HandoutHtml {
  private static final double LARGE_DRAWING_MM = 120;

  private final Html html;
  private final SectionHtml sections;
  private final List<Element> bookmarks = new ArrayList<>();
  private final Handout handout;
  private final Plan plan;

  HandoutHtml(Handout handout, Plan plan, Squares squares) {
    this.handout = handout;
    this.plan = plan;
    this.html = Html.empty(handout.speech());
    this.sections =
        new SectionHtml(
            new BlockHtml(
                html,
                isLarge(),
                isSaver() ? Palette.INK_SAVER : Palette.AS_DRAWN,
                plan.heights().drawings(),
                squares,
                isLarge() ? LARGE_DRAWING_MM : plan.spacing().drawingMm()),
            ask -> new AskHeights(plan.heights()).shares(ask, Margins.width(handout.paper())));
  }

  /** The document, with its style in it, so that nothing has to be fetched. */
  Document document(String style) {
    List<Element> rows = plan.rows().stream().map(this::row).toList();
    rows.forEach(this::addBookmarks);
    Element body = html.element("body", look(), Stream.concat(Stream.of(footer()), rows.stream()));
    Element root = html.element("html", "", head(style), body);
    root.setAttribute("lang", handout.language().toLanguageTag());
    html.document().appendChild(root);
    return html.document();
  }

  private String look() {
    String spacing = isLarge() ? "large" : plan.spacing().styleClass();
    return isSaver() ? spacing + " saver" : spacing;
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
    Stream<Element> leads = row.leads().stream().flatMap(sections::wide);
    List<Section> columns = row.columns();
    Element body =
        switch (row.form()) {
          case ALONE -> html.element("div", "alone", sections.wide(columns.getFirst()));
          case RUNNING -> html.element("div", "alone", sections.repeating(columns.getFirst()));
          case BESIDE -> beside(columns.getFirst(), columns.getLast());
          case BESIDE_RUNNING ->
              halves(
                  row.share(),
                  Stream.of(sections.repeating(columns.getFirst())),
                  Stream.of(sections.repeating(columns.getLast())));
          case PICTURED -> html.element("div", "", sections.pictured(columns));
          case PICTURED_RUNNING -> html.element("div", "", sections.running(columns.getFirst()));
        };
    Element all = html.element("div", styleClass(row), Stream.concat(leads, Stream.of(body)));
    if (row.runsOver()) {
      all.setAttribute("class", "row runs");
      all.setAttribute("style", room(row));
    }
    return all;
  }

  /** It begins on a page only where its headings, first items and its drawing have room. */
  private String room(Row row) {
    double head = new RowHeights(plan.heights(), Margins.width(handout.paper())).head(row);
    return String.format(Locale.ROOT, "-fs-page-break-min-height: %.1fpt", head);
  }

  private String styleClass(Row row) {
    return switch (row.first().kind()) {
      case TABLE -> "row table";
      case OPENING -> "opening whole";
      case LEAD, CALL, ASK, WRITING, GALLERY -> "row whole";
      case EMERGENCY -> emergency(row);
      case EMERGENCIES -> isLarge() ? "row" : "row whole";
      case WORDS, NOTE, TEXT, STEPS, BULLETS, OTHER -> mayBeTorn(row) ? "row" : "row whole";
    };
  }

  /** A topic's name stays with its first text in large letters too. */
  private boolean mayBeTorn(Row row) {
    boolean names = !row.leads().isEmpty() && row.first().kind() == Sections.Kind.TEXT;
    return (isLarge() && !names) || row.runsOver() || !row.first().staysWhole();
  }

  private String emergency(Row row) {
    if (!isLarge()) {
      return "row whole";
    }
    return isFirstCard(row) ? "row" : "row whole more";
  }

  /** The first emergency signs begin on the first page, whatever they take. */
  private boolean isFirstCard(Row row) {
    return plan.rows().stream()
        .filter(one -> one.first().kind() == Sections.Kind.EMERGENCY)
        .findFirst()
        .filter(row::equals)
        .isPresent();
  }

  private boolean isSaver() {
    return handout.sheet().look().ink() == Look.Ink.SAVER;
  }

  private boolean isLarge() {
    return handout.sheet().look().type() == Look.TypeSize.LARGE;
  }

  private Element beside(Section left, Section right) {
    int percent = new Shares(plan.heights(), Margins.width(handout.paper())).left(left, right);
    return halves(percent, sections.narrow(left), sections.narrow(right));
  }

  private Element halves(int percent, Stream<Element> left, Stream<Element> right) {
    return html.beside(
        "halves", Stream.of(half("left", left, percent), half("right", right, 100 - percent)));
  }

  private Element half(String side, Stream<Element> all, int percent) {
    Element half = html.element("div", "cell " + side, all);
    half.setAttribute("style", "width: " + percent + "%");
    return half;
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
