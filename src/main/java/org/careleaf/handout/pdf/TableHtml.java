package org.careleaf.handout.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.handout.Block.ComparisonTable;
import org.careleaf.handout.Passage;
import org.w3c.dom.Element;

/**
 * Turns a comparison into a table whose headings are known to those who hear it.
 *
 * @param html what makes its elements
 * @param large whether its letters are large: a row's name then stands above its cells
 */
record TableHtml(Html html, boolean large) {
  Element of(ComparisonTable table) {
    int columns = table.columns().size();
    Stream<Element> rows = table.rows().stream().flatMap(row -> row(row, columns));
    Stream<Element> bodies =
        large
            ? table.rows().stream().map(row -> html.element("tbody", "", row(row, columns)))
            : Stream.of(html.element("tbody", "", rows));
    return html.element(
        "table",
        "compare columns-" + columns,
        Stream.concat(Stream.of(html.element("thead", "", head(table))), bodies));
  }

  private Stream<Element> head(ComparisonTable table) {
    Stream<Element> names = table.columns().stream().map(name -> heading("col", "name", name));
    Element label = heading("col", "label", table.rowsLabel());
    return rows(label, names, table.columns().size());
  }

  private Stream<Element> row(ComparisonTable.Row row, int columns) {
    return rows(label(row), row.cells().stream().map(this::cell), columns);
  }

  /** One row, or in large letters two. */
  private Stream<Element> rows(Element label, Stream<Element> cells, int columns) {
    if (!large) {
      return Stream.of(html.element("tr", "", Stream.concat(Stream.of(label), cells)));
    }
    label.setAttribute("colspan", String.valueOf(columns));
    return Stream.of(html.element("tr", "over", label), html.element("tr", "", cells));
  }

  private Element label(ComparisonTable.Row row) {
    Element label = heading("row", "label", row.label());
    if (!row.mark().isEmpty()) {
      label.appendChild(html.text("div", "mark " + styleOf(row), row.mark()));
    }
    return label;
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
