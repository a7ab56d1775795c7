package org.careleaf.handout.pdf;

import java.text.BreakIterator;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.careleaf.handout.pdf.Lettering.Weight;

/**
 * Measures how many lines a text takes, as the engine breaks it. Layouts are compared by asking for
 * the same texts at many widths, so it keeps how wide their words are; one ruler serves one
 * handout, since what it keeps may be of a patient.
 */
final class Ruler {
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
    double used = 0;
    int lines = 1;
    for (double word : words(text, weight)) {
      double wide = word * size;
      if (used > 0 && used + wide > width) {
        lines++;
        used = 0;
      }
      used += wide;
    }
    return lines;
  }

  /** How wide the longest word of a text is, in points. */
  double longestWord(String text, Weight weight, double size) {
    return Arrays.stream(words(text, weight)).max().orElse(0) * size;
  }

  /** How wide a text is on one line, in points. */
  double width(String text, Weight weight, double size) {
    return lettering.width(text, weight) * size;
  }

  /**
   * How wide each word of a text is in letters of size 1, with the blank behind it: the engine
   * wants room for that too, and breaks where the same class of the JDK says.
   */
  private double[] words(String text, Weight weight) {
    return known
        .computeIfAbsent(weight, first -> new HashMap<>())
        .computeIfAbsent(
            text,
            words -> parts(words).mapToDouble(part -> lettering.width(part, weight)).toArray());
  }

  /** A text in the parts between which a line may end. */
  private static Stream<String> parts(String text) {
    BreakIterator ends = BreakIterator.getLineInstance(Locale.US);
    ends.setText(text);
    Stream.Builder<String> parts = Stream.builder();
    int from = ends.first();
    for (int to = ends.next(); to != BreakIterator.DONE; to = ends.next()) {
      parts.add(text.substring(from, to));
      from = to;
    }
    return parts.build();
  }
}
