package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.ReadingOrder;
import org.w3c.dom.Element;

/** Lays out what stands above the title: the clinic on the left, the patient on the right. */
record MastHtml(Html html) {
  Element of(Masthead masthead) {
    Element clinic = html.element("div", "cell", masthead.clinic().stream().flatMap(this::clinic));
    Element recipient =
        html.element(
            "div",
            "cell recipient",
            Stream.of(masthead.recipient(), masthead.date())
                .filter(text -> !text.isEmpty())
                .map(text -> html.text("p", "", text)));
    return html.beside("mast", Stream.of(clinic, recipient));
  }

  private Stream<Element> clinic(Letterhead letterhead) {
    List<String> lines = ReadingOrder.lines(letterhead);
    return Stream.concat(
        Stream.of(html.text("p", "clinic", lines.getFirst())),
        lines.stream().skip(1).map(line -> html.text("p", "", line)));
  }
}
