package org.careleaf.handout.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Passage;
import org.w3c.dom.Element;

/** Turns a comparison into a table whose headings are known to those who hear it. */
record TableHtml(Html html) {
  Element of(ComparisonTable table) {
    Stream<Element> rows = table.rows().stream().map(this::row);
    return html.element(
        "table",
        "compare columns-" + table.columns().size(),
        html.element("thead", "", head(table)),
        html.element("tbody", "", rows));
  }

  private Element head(ComparisonTable table) {
    Stream<Element> names = table.columns().stream().map(name -> heading("col", "", name));
    return html.element(
        "tr", "", Stream.concat(Stream.of(heading("col", "label", table.rowsLabel())), names));
  }

  private Element row(ComparisonTable.Row row) {
    Element label = heading("row", "label", row.label());
    if (!row.mark().isEmpty()) {
      label.appendChild(html.text("div", "mark " + styleOf(row), row.mark()));
    }
    return html.element(
        "tr", "", Stream.concat(Stream.of(label), row.cells().stream().map(this::cell)));
  }

  private static String styleOf(ComparisonTable.Row row) {
    return row.agreement().name().toLowerCase(Locale.ROOT);
  }

  private Element cell(List<Passage> passages) {
    List<String> texts = Passage.texts(passages);
    if (texts.isEmpty()) {
      return html.element("td", "");
    }
    return texts.size() == 1
        ? html.text("td", "", texts.getFirst())
        : html.element("td", "", html.list("", texts));
  }

  private Element heading(String scope, String styleClass, String text) {
    Element heading = html.element("th", styleClass, html.text("div", "", text));
    heading.setAttribute("scope", scope);
    return heading;
  }
}
