package org.careleaf.handout.pdf;

/**
 * Measures how many lines a text takes, as the engine breaks it.
 *
 * @param lettering how wide words are
 */
record Ruler(Lettering lettering) {
  /** What a measure may be wrong by: a line that only just fits counts as two. */
  private static final double SLACK = 0.5;

  /**
   * The lines of a text; none for an empty one.
   *
   * @param size of its letters, in points
   * @param width of its lines, in points
   */
  int lines(String text, boolean bold, double size, double width) {
    if (text.isEmpty()) {
      return 0;
    }
    double space = lettering.width(" ", bold) * size;
    double used = 0;
    int lines = 1;
    for (String word : text.split("\\s+", -1)) {
      double wide = lettering.width(word, bold) * size;
      if (used > 0 && used + space + wide > width - SLACK) {
        lines++;
        used = wide;
      } else {
        used += (used > 0 ? space : 0) + wide;
      }
    }
    return lines;
  }
}
