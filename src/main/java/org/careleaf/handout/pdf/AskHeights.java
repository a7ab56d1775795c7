package org.careleaf.handout.pdf;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careleaf.handout.Block.AskFirst;
import org.careleaf.handout.Passage;
import org.careleaf.handout.pdf.Lettering.Weight;

/**
 * How high the reasons to ask first become, in points, and how their groups share the width.
 *
 * @param heights how high texts and lists become
 */
record AskHeights(Heights heights) {
  /** What is above and below them in their frame, with its lines. */
  private static final double FRAME = 10.4;

  /** A group has that much of the width at least, in per cent. */
  private static final int NARROWEST = 15;

  /** What is free beside a group. */
  private static final double GAP = 8;

  /** What a list's signs take of its width. */
  private static final double SIGN = 12;

  /** All in columns. */
  double inColumns(AskFirst ask, double width, List<List<String>> columns) {
    double gap = columns.size() > 1 ? GAP : 0;
    double each = (width - Heights.FRAME) / columns.size() - gap - SIGN;
    return head(ask, width)
        + columns.stream().mapToDouble(column -> heights.list(column, each)).max().orElse(0);
  }

  /** Their groups below each other. */
  double below(AskFirst ask, double width) {
    double inner = width - Heights.FRAME;
    return head(ask, width) + ask.groups().stream().mapToDouble(group -> group(group, inner)).sum();
  }

  /** Their groups side by side. */
  double beside(AskFirst ask, double width) {
    List<Integer> shares = shares(ask, width);
    return head(ask, width)
        + IntStream.range(0, shares.size())
            .mapToDouble(at -> group(ask, at, shares, width))
            .max()
            .orElse(0);
  }

  /**
   * How much of the width each group takes, in per cent: the highest is given more, one by one, so
   * that they end at about the same height.
   */
  List<Integer> shares(AskFirst ask, double width) {
    int groups = ask.groups().size();
    List<Integer> shares =
        ask.groups().stream()
            .map(group -> Math.min(100 / groups, Math.max(NARROWEST, needed(group, width))))
            .collect(Collectors.toCollection(ArrayList::new));
    for (int given = shares.stream().mapToInt(share -> share).sum(); given < 100; given++) {
      int highest =
          IntStream.range(0, groups)
              .boxed()
              .max(Comparator.comparingDouble(at -> group(ask, at, shares, width)))
              .orElseThrow();
      shares.set(highest, shares.get(highest) + 1);
    }
    return shares;
  }

  /** The frame and its heading. */
  private double head(AskFirst ask, double width) {
    return FRAME
        - heights.spacing().closer()
        + heights.heading(3, ask.heading(), width - Heights.FRAME);
  }

  /** What a group's longest word needs, in per cent. */
  private int needed(AskFirst.Group group, double width) {
    double longest =
        Passage.texts(group.items()).stream()
            .mapToDouble(text -> heights.ruler().longestWord(text, Weight.NORMAL, Heights.BODY))
            .max()
            .orElse(0);
    return (int) Math.ceil((longest + SIGN + GAP) * 100 / (width - Heights.FRAME));
  }

  private double group(AskFirst ask, int at, List<Integer> shares, double width) {
    double each = (width - Heights.FRAME) * shares.get(at) / 100 - GAP;
    return group(ask.groups().get(at), each);
  }

  private double group(AskFirst.Group group, double width) {
    int lines = heights.ruler().lines(group.heading(), Weight.BOLD, Heights.BODY, width);
    double heading = lines == 0 ? 0 : lines * Heights.BODY * heights.spacing().line() + 1;
    return heading + heights.list(Passage.texts(group.items()), width - SIGN);
  }
}
