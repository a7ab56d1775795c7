package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.NumberedLines;
import org.careleaf.handout.Block.NumberedLines.NumberedLine;
import org.w3c.dom.Element;

/** Turns lines in two languages into a table whose rows can be called by their numbers. */
record NumberedHtml(Html html) {
  Element of(NumberedLines table) {
    Html other = html.in(table.language());
    Element head =
        html.element(
            "tr",
            "",
            heading("number-name", table.number()),
            heading("", table.first()),
            heading("second", table.second()));
    return html.element(
        "table",
        "numbered",
        Stream.concat(Stream.of(html.element("thead", "", head)), bodies(table, other)));
  }

  /** A heading is never the last line of a page: it is in one body with the line after it. */
  private Stream<Element> bodies(NumberedLines table, Html other) {
    List<Element> bodies = new ArrayList<>();
    List<Element> rows = new ArrayList<>();
    for (int at = 0; at < table.lines().size(); at++) {
      rows.add(row(table, at, other));
      if (!table.lines().get(at).isHeading() || at + 1 == table.lines().size()) {
        bodies.add(html.element("tbody", "", rows.stream()));
        rows.clear();
      }
    }
    return bodies.stream();
  }

  private Element heading(String styleClass, String text) {
    Element heading = html.element("th", styleClass, html.text("div", "", text));
    heading.setAttribute("scope", "col");
    return heading;
  }

  private Element row(NumberedLines table, int at, Html other) {
    NumberedLine line = table.lines().get(at);
    Element number =
        html.element("th", "number", html.text("div", "", String.valueOf(line.number())));
    number.setAttribute("scope", "row");
    if (line.isEmergency() && line.isHeading()) {
      number.appendChild(CardHtml.sign(html));
    }
    Element second = other.text("td", "second", line.second());
    second.setAttribute("lang", table.language().language().toLanguageTag());
    return html.element("tr", style(table, at), number, html.text("td", "", line.first()), second);
  }

  /** Lines of the emergency card have one frame around them all. */
  private static String style(NumberedLines table, int at) {
    NumberedLine line = table.lines().get(at);
    String heading = line.isHeading() ? "head " : "";
    if (!line.isEmergency()) {
      return heading;
    }
    return heading
        + "alarm"
        + (isEmergency(table, at - 1) ? "" : " alarm-first")
        + (isEmergency(table, at + 1) ? "" : " alarm-last");
  }

  private static boolean isEmergency(NumberedLines table, int at) {
    return at >= 0 && at < table.lines().size() && table.lines().get(at).isEmergency();
  }
}
