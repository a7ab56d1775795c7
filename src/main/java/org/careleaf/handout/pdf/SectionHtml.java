package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.Sections.Section;
import org.w3c.dom.Element;

/** Turns a section into the elements of a page; some of its blocks lie beside each other. */
record SectionHtml(BlockHtml blocks) {
  /** So many items of a list stand in two columns: across the whole sheet most would be short. */
  private static final int MANY = 5;

  /** About how many characters stand in a line of half a sheet. */
  private static final int PER_LINE = 46;

  /** A section over the whole width of the sheet. */
  Stream<Element> wide(Section section) {
    List<Block> all = section.blocks();
    if (all.getFirst() instanceof Block.PhoneSquare square
        && all.getLast() instanceof Block.FinePrint print) {
      return Stream.of(new SmallPrintHtml(html(), blocks.squares()).of(square, print));
    }
    if (all.getLast() instanceof Block.AskFirst ask && all.size() == 1) {
      return Stream.of(new CardHtml(html()).wide(ask));
    }
    if (all.getLast() instanceof Block.Definitions words && !blocks.large()) {
      return words(all.subList(0, all.size() - 1), words);
    }
    if (all.getLast() instanceof Block.BulletList(var items) && isManyShort(items)) {
      return Stream.concat(each(all.subList(0, all.size() - 1)), columns(items));
    }
    return picture(all);
  }

  /** In large letters half a sheet has lines of a few words. */
  private boolean isManyShort(List<Passage> items) {
    return items.size() >= MANY && !blocks.large();
  }

  private Stream<Element> columns(List<Passage> items) {
    return Columns.parts(Passage.texts(items), Sections.WHOLE_LIST).stream()
        .map(part -> Columns.two(part, text -> Columns.lines(text.length(), PER_LINE)))
        .map(two -> html().element("div", "whole", html().halves(html().lists(two))));
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
