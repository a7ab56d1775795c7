package org.careleaf.handout.pdf;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.careleaf.handout.Block;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Picture;
import org.w3c.dom.Element;

/**
 * Drawings that stand beside no text: two beside each other, each with its caption under it; of one
 * alone the caption stands beside it.
 */
record GalleryHtml(BlockHtml blocks) {
  /** Wider, two would not have room beside each other on A4. */
  private static final double WIDEST_MM = 82;

  /** How wide a drawing is that may be so wide beside a text, in mm. */
  static double widthMm(double drawingMm) {
    return Math.min(drawingMm, WIDEST_MM);
  }

  /** One row of at most two. */
  Element row(Gallery row) {
    List<Picture> pictures = row.pictures();
    if (blocks.large()) {
      return below(row);
    }
    return pictures.size() == 1
        ? alone(pictures.getFirst())
        : blocks
            .html()
            .beside(
                "halves",
                Stream.of(half("left", pictures.getFirst()), half("right", pictures.getLast())));
  }

  /** Below each other, as in a part of the width. */
  Element below(Gallery gallery) {
    Stream<Element> all = gallery.pictures().stream().map(one -> blocks.of((Block) one));
    return blocks.html().element("div", "", all);
  }

  private Element half(String side, Picture picture) {
    Html html = blocks.html();
    return html.element("div", "cell " + side, blocks.framed(picture, width()));
  }

  private Element alone(Picture picture) {
    Html html = blocks.html();
    Element drawing = html.element("div", "cell", blocks.drawing(picture, width()));
    drawing.setAttribute("style", String.format(Locale.ROOT, "width: %.1fmm", width()));
    Element caption = html.text("p", "caption", picture.caption().text());
    Element both =
        html.beside("lone", Stream.of(drawing, html.element("div", "cell picture-cell", caption)));
    return html.element("div", "picture", both);
  }

  private double width() {
    return widthMm(blocks.drawingMm());
  }
}
