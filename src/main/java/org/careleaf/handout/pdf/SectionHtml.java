package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.pdf.Sections.Section;
import org.w3c.dom.Element;

/** Turns a section into the elements of a page; some of its blocks lie beside each other. */
record SectionHtml(BlockHtml blocks) {
  /** A section over the whole width of the sheet. */
  Stream<Element> wide(Section section) {
    List<Block> all = section.blocks();
    if (all.getFirst() instanceof Block.PhoneSquare square
        && all.getLast() instanceof Block.FinePrint print) {
      return Stream.of(new SmallPrintHtml(html()).of(square, print));
    }
    if (all.getLast() instanceof Block.AskFirst ask && all.size() == 1) {
      return Stream.of(new CardHtml(html()).wide(ask));
    }
    if (all.getLast() instanceof Block.Definitions words && !blocks.large()) {
      return words(all.subList(0, all.size() - 1), words);
    }
    return picture(all);
  }

  /** A section in a part of the width. */
  Stream<Element> narrow(Section section) {
    return section.blocks().stream().map(block -> blocks.of(block));
  }

  private Stream<Element> words(List<Block> heading, Block.Definitions words) {
    List<Element> parts = new WordsHtml(html()).of(words).toList();
    Stream<Element> first = Stream.concat(each(heading), parts.stream().limit(1));
    return Stream.concat(
        Stream.of(html().element("div", "whole", first)),
        parts.stream().skip(1).map(part -> html().element("div", "whole", part)));
  }

  /** What stands above a picture lies beside it. */
  private Stream<Element> picture(List<Block> all) {
    int at = 0;
    while (at < all.size() && !(all.get(at) instanceof Block.Picture)) {
      at++;
    }
    if (at == 0 || at == all.size()) {
      return each(all);
    }
    Element beside =
        html()
            .beside(
                "pictured",
                Stream.of(
                    html().element("div", "cell", each(all.subList(0, at))),
                    html().element("div", "cell picture-cell", blocks.of(all.get(at)))));
    return Stream.concat(Stream.of(beside), each(all.subList(at + 1, all.size())));
  }

  private Stream<Element> each(List<Block> all) {
    return all.stream().map(block -> blocks.of(block));
  }

  private Html html() {
    return blocks.html();
  }
}
