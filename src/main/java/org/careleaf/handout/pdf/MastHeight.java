package org.careleaf.handout.pdf;

import java.util.List;
import java.util.stream.Stream;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.ReadingOrder;
import org.careleaf.handout.pdf.Lettering.Weight;

/**
 * How high the head of a sheet becomes, in points.
 *
 * @param ruler measures texts
 * @param spacing how far apart its lines are
 * @param width of the sheet between its margins
 */
record MastHeight(Ruler ruler, Spacing spacing, double width) {
  private static final double NAME = 13;
  private static final double CALLS = 12;
  private static final double PLACE = 10.5;

  /** What is free behind a part of a line. */
  private static final double BETWEEN = 14;

  private static final double DATE = 0.28;
  private static final double NAMED = 0.38;

  double of(Masthead mast) {
    double logo = mast.clinic().flatMap(Letterhead::logo).map(MastHtml::logoWidth).orElse(0.0);
    double texts =
        mast.recipient().isEmpty() ? nobody(mast, width - logo) : named(mast, width - logo);
    double high = mast.clinic().flatMap(Letterhead::logo).map(MastHtml::logoHeight).orElse(0.0);
    return 8.8 - spacing.closerMast() + Math.max(high, texts);
  }

  private double named(Masthead mast, double beside) {
    double right = width * NAMED;
    double recipient =
        Stream.of(mast.recipient(), mast.date())
            .mapToDouble(text -> ruler.lines(text, Weight.BOLD, CALLS, right - 12) * line(CALLS))
            .sum();
    double left = beside - right;
    return Math.max(
        recipient, mast.clinic().map(one -> calls(one, left) + place(one, left)).orElse(0.0));
  }

  private double nobody(Masthead mast, double beside) {
    double left = beside * (1 - DATE);
    return mast.clinic()
        .map(
            one ->
                ReadingOrder.place(one).isEmpty()
                    ? calls(one, left)
                    : calls(one, beside) + place(one, left))
        .orElse(line(PLACE));
  }

  private double calls(Letterhead clinic, double beside) {
    double name = ruler.width(clinic.name(), Weight.BOLD, NAME) + BETWEEN;
    return lines(name, ReadingOrder.calls(clinic), CALLS, beside) * line(NAME);
  }

  private double place(Letterhead clinic, double beside) {
    return lines(0, ReadingOrder.place(clinic), PLACE, beside) * line(PLACE);
  }

  private double line(double size) {
    return size * spacing.mastLine();
  }

  /** Lines of parts that are not torn; the first part may be longer than a line. */
  private int lines(double first, List<String> parts, double size, double width) {
    int lines = (int) Math.ceil(first / width);
    double used = first - Math.max(0, lines - 1) * width;
    for (String part : parts) {
      double wide = ruler.width(part + " ", Weight.NORMAL, size) + BETWEEN;
      if (lines == 0 || used + wide > width) {
        lines += (int) Math.max(1, Math.ceil((wide - BETWEEN) / width));
        used = 0;
      }
      used += wide;
    }
    return lines;
  }
}
