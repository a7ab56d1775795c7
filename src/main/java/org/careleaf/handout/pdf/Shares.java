package org.careleaf.handout.pdf;

import java.util.Comparator;
import java.util.stream.IntStream;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.pdf.Sections.Section;

/** Shares the width of a sheet between two sections, so that both end at about the same height. */
final class Shares {
  /** A column takes no less of the width: its lines would be of a few words. */
  private static final int NARROWEST = 38;

  /** About how many characters stand in a line over the whole width. */
  private static final int PER_LINE = 84;

  /** What frames, boxes and bullets take of a line. */
  private static final int INDENT = 5;

  private Shares() {}

  /** The share of the left one, in per cent. */
  static int left(Section left, Section right) {
    return IntStream.rangeClosed(NARROWEST, 100 - NARROWEST)
        .boxed()
        .min(
            Comparator.comparingDouble(
                (Integer share) -> Math.max(lines(left, share), lines(right, 100 - share))))
        .orElseThrow();
  }

  /** About how many; a text's last line is half full. */
  private static double lines(Section section, int share) {
    double perLine = PER_LINE * share / 100.0 - INDENT;
    return section.blocks().stream()
        .flatMap(ReadingOrder::texts)
        .mapToDouble(text -> Math.max(1, text.length() / perLine + 0.5))
        .sum();
  }
}
