package org.careleaf.ui.handout;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.careleaf.handout.Passage;
import org.careleaf.printing.PageSign;
import org.careleaf.ui.handout.Line.Spot;

/** Finds the passages of a handout on its pages, in the order in which they are read. */
final class LineFinder {
  private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u00ad]+");

  /** Signs of one line overlap in height by more than this. */
  private static final double SAME_LINE = 0.004;

  /** So many signs at the most stand between two parts of a passage: what every page repeats. */
  private static final int FOOTER = 400;

  private static final int ENOUGH = 12;

  private final List<PageSign> signs;
  private final String text;
  private final int[] signAt;
  private int next;

  LineFinder(List<PageSign> signs) {
    this.signs = signs;
    StringBuilder all = new StringBuilder();
    signs.forEach(sign -> all.append(sign.text()));
    this.text = all.toString();
    this.signAt = new int[text.length()];
    int at = 0;
    for (int sign = 0; sign < signs.size(); sign++) {
      for (int i = 0; i < signs.get(sign).text().length(); i++) {
        signAt[at++] = sign;
      }
    }
  }

  List<Line> find(List<Passage> passages) {
    return passages.stream().map(passage -> new Line(passage, spots(passage.text()))).toList();
  }

  private List<Spot> spots(String passage) {
    String wanted = BLANK.matcher(passage).replaceAll("");
    List<Spot> spots = new ArrayList<>();
    int from = wanted.isEmpty() ? -1 : start(wanted);
    while (from >= 0 && !wanted.isEmpty()) {
      int length = common(wanted, from);
      add(from, from + length, spots);
      next = Math.max(next, from + length);
      wanted = wanted.substring(length);
      from = wanted.isEmpty() ? -1 : goesOn(wanted);
    }
    return spots;
  }

  /** What stands beside a list that goes on on the next page lies before the end of that. */
  private int start(String wanted) {
    int whole = text.indexOf(wanted, next);
    int before = whole >= 0 ? whole : text.lastIndexOf(wanted, next);
    return before >= 0 ? before : text.indexOf(head(wanted), next);
  }

  /** On the next page, after what ends this one and begins that. */
  private int goesOn(String wanted) {
    int at = text.indexOf(head(wanted), next);
    return at >= 0 && at - next <= FOOTER ? at : -1;
  }

  private static String head(String wanted) {
    return wanted.substring(0, Math.min(ENOUGH, wanted.length()));
  }

  private int common(String wanted, int from) {
    int length = 0;
    while (length < wanted.length()
        && from + length < text.length()
        && wanted.charAt(length) == text.charAt(from + length)) {
      length++;
    }
    return length;
  }

  private void add(int from, int to, List<Spot> spots) {
    for (int at = from; at < to; at++) {
      PageSign sign = signs.get(signAt[at]);
      Spot spot = new Spot(sign.page(), sign.x(), sign.y(), sign.width(), sign.height());
      if (!spots.isEmpty() && isSameLine(spots.getLast(), spot)) {
        spots.set(spots.size() - 1, joined(spots.getLast(), spot));
      } else {
        spots.add(spot);
      }
    }
  }

  private static boolean isSameLine(Spot one, Spot other) {
    return one.page() == other.page()
        && Math.abs(one.y() + one.height() - other.y() - other.height()) < SAME_LINE;
  }

  private static Spot joined(Spot one, Spot other) {
    double x = Math.min(one.x(), other.x());
    double y = Math.min(one.y(), other.y());
    return new Spot(
        one.page(),
        x,
        y,
        Math.max(one.x() + one.width(), other.x() + other.width()) - x,
        Math.max(one.y() + one.height(), other.y() + other.height()) - y);
  }
}
