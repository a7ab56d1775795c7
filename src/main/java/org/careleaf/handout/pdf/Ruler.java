package org.careleaf.handout.pdf;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.careleaf.handout.pdf.Lettering.Weight;

/**
 * Measures how many lines a text takes, as the engine breaks it. Layouts are compared by asking for
 * the same texts at many widths, so it keeps how wide their words are; one ruler serves one
 * handout, since what it keeps may be of a patient.
 */
final class Ruler {
  /** What a measure may be wrong by: a line that only just fits counts as two. */
  private static final double SLACK = 0.5;

  private static final Pattern GAP = Pattern.compile("\\s+");

  private final Lettering lettering;
  private final Map<Weight, Map<String, double[]>> known = new EnumMap<>(Weight.class);

  /**
   * A ruler that has measured nothing yet.
   *
   * @param lettering how wide words are
   */
  Ruler(Lettering lettering) {
    this.lettering = lettering;
  }

  /**
   * The lines of a text; none for an empty one.
   *
   * @param size of its letters, in points
   * @param width of its lines, in points
   */
  int lines(String text, Weight weight, double size, double width) {
    if (text.isEmpty()) {
      return 0;
    }
    double space = lettering.width(" ", weight) * size;
    double used = 0;
    int lines = 1;
    for (double word : words(text, weight)) {
      double wide = word * size;
      if (used > 0 && used + space + wide > width - SLACK) {
        lines++;
        used = wide;
      } else {
        used += (used > 0 ? space : 0) + wide;
      }
    }
    return lines;
  }

  /** How wide each word of a text is in letters of size 1. */
  private double[] words(String text, Weight weight) {
    return known
        .computeIfAbsent(weight, first -> new HashMap<>())
        .computeIfAbsent(
            text,
            words ->
                Arrays.stream(GAP.split(words, -1))
                    .mapToDouble(word -> lettering.width(word, weight))
                    .toArray());
  }
}
