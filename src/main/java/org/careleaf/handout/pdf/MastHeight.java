package org.careleaf.handout.pdf;

import java.nio.ByteBuffer;
import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
import org.careleaf.handout.pdf.Lettering.Weight;

/** How high the head of a sheet becomes, in points. */
final class MastHeight {
  private static final double LINE = 1.35;

  /** Where a PNG says how wide and how high it is. */
  private static final int PNG_WIDTH = 16;

  private static final int PNG_HEIGHT = 20;

  private MastHeight() {}

  static double of(Masthead mast, Ruler ruler, double width) {
    double clinic = mast.clinic().map(one -> clinic(one, ruler, width * 0.74)).orElse(0.0);
    double recipient =
        Stream.of(mast.recipient(), mast.date())
            .mapToDouble(text -> ruler.lines(text, Weight.BOLD, 12, width * 0.26 - 12) * 12 * LINE)
            .sum();
    return 11.8 + Math.max(clinic, recipient);
  }

  private static double clinic(Letterhead clinic, Ruler ruler, double width) {
    List<String> calls =
        Stream.of(clinic.phone(), clinic.openingHours(), clinic.outOfHoursPhone())
            .flatMap(text -> text.stream())
            .toList();
    return clinic.logo().map(MastHeight::logo).orElse(0.0)
        + ruler.lines(clinic.name(), Weight.BOLD, 13, width) * 13 * LINE
        + inOneLine(clinic.address(), ruler, width)
        + inOneLine(calls, ruler, width);
  }

  /** Between two of them is a rule, about as wide as three spaces. */
  private static double inOneLine(List<String> texts, Ruler ruler, double width) {
    return ruler.lines(String.join("  ·  ", texts), Weight.NORMAL, 12, width) * 12 * LINE;
  }

  private static double logo(Logo logo) {
    ByteBuffer png = ByteBuffer.wrap(logo.png());
    return logo.widthMm() * Heights.MM * png.getInt(PNG_HEIGHT) / png.getInt(PNG_WIDTH) + 4;
  }
}
