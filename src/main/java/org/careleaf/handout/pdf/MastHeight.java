package org.careleaf.handout.pdf;

import java.util.List;
import java.util.Optional;
import org.careleaf.handout.Block.Masthead;
import org.careleaf.handout.Letterhead;
import org.careleaf.handout.Logo;
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

  /** How wide the date is, with what is free beside it. */
  private static final double DATE = 132;

  double of(Masthead mast) {
    Optional<Logo> logo = mast.clinic().flatMap(Letterhead::logo);
    double beside = width - logo.map(MastHtml::logoWidth).orElse(0.0);
    return 8.8
        - spacing.closerMast()
        + Math.max(logo.map(MastHtml::logoHeight).orElse(0.0), texts(mast, beside));
  }

  /** The last line shares its width with the date. */
  private double texts(Masthead mast, double beside) {
    double left = beside - DATE;
    boolean named = !mast.recipient().isEmpty();
    double clinic =
        mast.clinic().map(one -> clinic(one, beside, named ? beside : left)).orElse(0.0);
    return named
        ? clinic
            + Math.max(
                ruler.lines(mast.recipient(), Weight.BOLD, CALLS, left) * line(CALLS), line(PLACE))
        : clinic;
  }

  private double clinic(Letterhead clinic, double beside, double last) {
    return ReadingOrder.place(clinic).isEmpty()
        ? calls(clinic, last)
        : calls(clinic, beside) + place(clinic, last);
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
