package org.careleaf.handout.pdf;

import java.util.List;
import org.careleaf.handout.Block.Gallery;
import org.careleaf.handout.Block.Picture;

/** How high a row of drawings becomes, in points, as {@link GalleryHtml} lays it out. */
record GalleryHeight(Heights heights) {
  /** What is free between two, on each side. */
  private static final double HALF_GAP = 8;

  /** What is free beside the drawing of one alone. */
  private static final double CELL_GAP = 12;

  /** A row of at most two in so many points of width. */
  double of(Gallery row, double width) {
    List<Picture> pictures = row.pictures();
    double drawn = GalleryHtml.widthMm(heights.spacing().drawingMm()) * Heights.MM;
    double inside = width - RowHeights.DRAWING_FRAME;
    double captionWidth = width / 2 - HALF_GAP - RowHeights.DRAWING_FRAME;
    double within =
        pictures.size() == 1
            ? Math.max(
                heights.drawing(pictures.getFirst(), drawn),
                Heights.CAPTION_GAP
                    + heights.caption(pictures.getFirst(), inside - drawn - CELL_GAP))
            : pictures.stream()
                .mapToDouble(
                    one ->
                        heights.drawing(one, drawn)
                            + Heights.CAPTION_GAP
                            + heights.caption(one, captionWidth))
                .max()
                .orElse(0);
    return heights.frame() + within;
  }
}
