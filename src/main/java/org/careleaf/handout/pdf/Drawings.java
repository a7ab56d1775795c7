package org.careleaf.handout.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import org.careleaf.drawing.Drawing;
import org.careleaf.drawing.NotDrawable;
import org.careleaf.model.Illustration;

/**
 * Keeps the drawings that were read last, by the SVG that they were read from: to read one takes as
 * long as to plan its handout, and a handout asks for it several times.
 */
final class Drawings {
  private static final int KEPT = 128;

  private final Map<String, Drawing> kept =
      new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Drawing> eldest) {
          return size() > KEPT;
        }
      };

  /**
   * The drawing of an illustration, with the words that the illustration has now.
   *
   * @throws IllegalArgumentException for an SVG text that is no drawing, which loading refuses
   */
  Drawing of(Illustration illustration) {
    return read(illustration.drawing().svg()).saying(illustration.words());
  }

  private synchronized Drawing read(String svg) {
    return kept.computeIfAbsent(svg, Drawings::drawn);
  }

  private static Drawing drawn(String svg) {
    try {
      return Drawing.read(svg);
    } catch (NotDrawable e) {
      throw new IllegalArgumentException(e.message(), e);
    }
  }
}
