package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Definitions;
import org.careleaf.handout.Block.Definitions.Definition;
import org.careleaf.handout.ReadingOrder;
import org.w3c.dom.Element;

/** Lays out hard words and what they mean, in two columns. */
record WordsHtml(Html html) {
  /** So many words stay on one page together. */
  private static final int TOGETHER = 12;

  /** A few words, or as many as stay together; each is one part of the page. */
  Stream<Element> of(Definitions definitions) {
    return Columns.parts(definitions.items(), TOGETHER).stream().map(this::together);
  }

  /** All words below each other, for half the width of a sheet. */
  Element narrow(Definitions definitions) {
    return list(definitions.items());
  }

  private Element together(List<Definition> items) {
    return html.columns(ListColumns.definitions(items).stream().map(this::list).toList());
  }

  private Element list(List<Definition> items) {
    return html.element("ul", "words", items.stream().map(this::definition));
  }

  private Element definition(Definition item) {
    String rest = ReadingOrder.text(item).substring(item.term().length());
    return html.element("li", "", html.text("b", "", item.term()), html.text("span", "", rest));
  }
}
