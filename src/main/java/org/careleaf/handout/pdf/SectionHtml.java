package org.careleaf.handout.pdf;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.Sections.Kind;
import org.careleaf.handout.pdf.Sections.Section;
import org.w3c.dom.Element;

/**
 * Turns a section into the elements of a page; some of its blocks lie beside each other.
 *
 * @param shares how much of the width each group of reasons to ask first takes, in per cent
 */
record SectionHtml(BlockHtml blocks, Function<Block.AskFirst, List<Integer>> shares) {
  /** A section over the whole width of the sheet. */
  Stream<Element> wide(Section section) {
    List<Block> all = section.blocks();
    if (section.kind() == Kind.EMERGENCY) {
      return Stream.of(new CardHtml(html()).emergencies(section.cards()));
    }
    if (all.getFirst() instanceof Block.PhoneSquare square
        && all.getLast() instanceof Block.FinePrint print) {
      return Stream.of(new SmallPrintHtml(html(), blocks.squares()).of(square, print));
    }
    if (all.getLast() instanceof Block.AskFirst ask && all.size() == 1) {
      CardHtml card = new CardHtml(html());
      return Stream.of(blocks.large() ? card.of(ask) : card.wide(ask, shares.apply(ask)));
    }
    if (all.getLast() instanceof Block.Definitions words && !blocks.large()) {
      return words(all.subList(0, all.size() - 1), words);
    }
    if (all.getLast() instanceof Block.BulletList(var items) && isManyShort(items)) {
      return Stream.concat(each(all.subList(0, all.size() - 1)), columns(items));
    }
    if (all.getLast() instanceof Block.Gallery gallery) {
      Stream<Element> heading = each(all.subList(0, all.size() - 1));
      return Stream.concat(heading, Stream.of(new GalleryHtml(blocks).row(gallery)));
    }
    return pictured(List.of(section));
  }

  /** In large letters half a sheet has lines of a few words. */
  private boolean isManyShort(List<Passage> items) {
    return ListColumns.areMany(items) && !blocks.large();
  }

  private Stream<Element> columns(List<Passage> items) {
    return ListColumns.bullets(Passage.texts(items)).stream()
        .map(two -> html().element("div", "whole", html().columns(html().lists(two))));
  }

  /** A section in a part of the width. */
  Stream<Element> narrow(Section section) {
    return section.blocks().stream().map(block -> blocks.of(block));
  }

  /** The same with its heading, which stands again above what runs over a page's end. */
  Element repeating(Section section) {
    return repeating(section.blocks());
  }

  private Element repeating(List<Block> headed) {
    Stream<Element> head = each(headed.subList(0, headed.size() - 1));
    Stream<Element> list = Stream.of(blocks.of(headed.getLast()));
    return html().element("div", "repeating", part("repeated", head), part("repeating-body", list));
  }

  private Element part(String styleClass, Stream<Element> all) {
    return html()
        .element(
            "div",
            styleClass,
            html().element("div", "beside-row", html().element("div", "cell", all)));
  }

  private Stream<Element> words(List<Block> heading, Block.Definitions words) {
    List<Element> parts = new WordsHtml(html()).of(words).toList();
    Stream<Element> first = Stream.concat(each(heading), parts.stream().limit(1));
    return Stream.concat(
        Stream.of(html().element("div", "whole", first)),
        parts.stream().skip(1).map(part -> html().element("div", "whole", part)));
  }

  /** The drawing that ends the last section lies beside all that stands above it. */
  Stream<Element> pictured(List<Section> sections) {
    List<Block> last = sections.getLast().blocks();
    if (!sections.getLast().endsWithDrawing()) {
      return each(last);
    }
    Stream<Element> texts =
        Stream.concat(
            sections.subList(0, sections.size() - 1).stream()
                .map(section -> html().element("div", "stack", narrow(section))),
            each(last.subList(0, last.size() - 1)));
    return Stream.of(besideDrawing(texts, last.getLast()));
  }

  /** A list beside its drawing that runs over the end of a page, under its heading again. */
  Stream<Element> running(Section section) {
    List<Block> all = section.blocks();
    Stream<Element> list = Stream.of(repeating(all.subList(0, all.size() - 1)));
    return Stream.of(besideDrawing(list, all.getLast()));
  }

  private Element besideDrawing(Stream<Element> texts, Block picture) {
    Element drawing = html().element("div", "cell picture-cell", blocks.of(picture));
    if (!blocks.large()) {
      drawing.setAttribute(
          "style",
          String.format(
              Locale.ROOT,
              "width: %.1fpt",
              blocks.drawingMm() * Heights.MM + RowHeights.DRAWING_FRAME));
    }
    return html().beside("pictured", Stream.of(html().element("div", "cell", texts), drawing));
  }

  private Stream<Element> each(List<Block> all) {
    return all.stream().map(block -> blocks.of(block));
  }

  private Html html() {
    return blocks.html();
  }
}
