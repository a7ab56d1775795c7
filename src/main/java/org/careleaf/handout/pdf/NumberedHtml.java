package org.careleaf.handout.pdf;

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
            "tr", "", Stream.of(table.number(), table.first(), table.second()).map(this::heading));
    return html.element(
        "table",
        "numbered",
        html.element("thead", "", head),
        html.element("tbody", "", table.lines().stream().map(line -> row(line, table, other))));
  }

  private Element heading(String text) {
    Element heading = html.element("th", "", html.text("div", "", text));
    heading.setAttribute("scope", "col");
    return heading;
  }

  private Element row(NumberedLine line, NumberedLines table, Html other) {
    Element number =
        html.element("th", "number", html.text("div", "", String.valueOf(line.number())));
    number.setAttribute("scope", "row");
    Element second = other.text("td", "", line.second());
    second.setAttribute("lang", table.language().language().toLanguageTag());
    return html.element("tr", style(line), number, html.text("td", "", line.first()), second);
  }

  private static String style(NumberedLine line) {
    return (line.isHeading() ? "head " : "") + (line.isEmergency() ? "emergency-line" : "");
  }
}
