package org.careleaf.handout.pdf;

import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.NotDrawable;
import org.careleaf.model.Illustration;

/** What illustrations show, each in its own words. */
final class Drawings {
  /**
   * The drawing of an illustration, with the words that the illustration has now.
   *
   * @throws IllegalArgumentException for an SVG text that is no drawing, which loading refuses
   */
  Drawing of(Illustration illustration) {
    try {
      return Drawing.read(illustration.drawing().svg()).saying(illustration.words());
    } catch (NotDrawable e) {
      throw new IllegalArgumentException(e.message(), e);
    }
  }
}
