package org.careleaf.handout;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToIntFunction;
import java.util.stream.Stream;
import org.careleaf.handout.Look.Pictures;

/**
 * Finds what must go for a handout to take no more pages than it may. Letters stay as large as they
 * are; emergency signs, medicine and when to call stay whole.
 *
 * @param maker makes handouts
 * @param pages counts the pages of one
 */
public record Fitting(HandoutMaker maker, ToIntFunction<Handout> pages) {
  /** What goes first is what a reader misses least. */
  private static final List<Part> ORDER =
      List.of(
          Part.WORDS_TO_KNOW,
          Part.EXPERTS,
          Part.NOT_KNOWN,
          Part.QUESTIONS,
          Part.OWN_WORDS,
          Part.CHOICES,
          Part.SIDE_BY_SIDE,
          Part.RISKS,
          Part.BENEFITS,
          Part.EXPECT,
          Part.WHAT_IT_IS);

  private static final Step TO_TWO = new Step.Draw(Pictures.TWO);

  /**
   * What becomes of a handout that is to fit.
   *
   * @param request the request for the handout that fits, or fits as well as can be
   * @param dropped the parts of which something goes; empty where all fits already
   * @param drawings the drawings that are left, where some of them go
   * @param pages the pages that it takes then
   */
  public record Fit(
      HandoutRequest request, List<Part> dropped, Optional<Pictures> drawings, int pages) {
    public Fit {
      dropped = List.copyOf(dropped);
    }
  }

  /** Drops part after part until the handout fits; then takes back what has room after all. */
  public Fit fit(HandoutRequest request, int mostPages) {
    List<Step> steps = new ArrayList<>();
    int pages = pages(applied(request, steps));
    for (Step next : steps(request)) {
      if (pages <= mostPages) {
        break;
      }
      steps.add(next);
      pages = pages(applied(request, steps));
    }
    for (Step step : takenBack(steps)) {
      List<Step> fewer = steps.stream().filter(other -> !other.equals(step)).toList();
      int needed = pages(applied(request, fewer));
      if (needed <= Math.max(mostPages, pages)) {
        steps.remove(step);
        pages = needed;
      }
    }
    return new Fit(
        applied(request, steps),
        steps.stream()
            .flatMap(step -> step instanceof Step.Drop(var p, _) ? Stream.of(p) : null)
            .toList(),
        steps.stream().flatMap(Fitting::drawings).min(Comparator.naturalOrder()),
        pages);
  }

  /** In their order, but drawings beyond two last: else they would come back with the two. */
  private static List<Step> takenBack(List<Step> steps) {
    List<Step> order = new ArrayList<>(steps);
    if (order.remove(TO_TWO)) {
      order.add(TO_TWO);
    }
    return order;
  }

  private static Stream<Pictures> drawings(Step step) {
    return step instanceof Step.Draw(var left) ? Stream.of(left) : Stream.empty();
  }

  private sealed interface Step {
    record Drop(Part part, Set<String> keys) implements Step {}

    /** Fewer drawings. */
    record Draw(Pictures left) implements Step {}
  }

  private List<Step> steps(HandoutRequest request) {
    List<Step> steps = new ArrayList<>();
    Pictures drawn = request.options().look().pictures();
    if (request.options().hasAllPictures()) {
      steps.add(TO_TWO); // the others are beside no text
    }
    for (Part part : ORDER) {
      if (request.options().selection().has(part)) {
        steps.add(new Step.Drop(part, keys(request, part)));
      }
      if (part == Part.OWN_WORDS && drawn != Pictures.NONE) {
        steps.add(new Step.Draw(Pictures.NONE));
      }
    }
    steps.removeIf(step -> step instanceof Step.Drop(_, var keys) && keys.isEmpty());
    return steps;
  }

  /** What a part prints that may go. */
  private Set<String> keys(HandoutRequest request, Part part) {
    Selection selection = request.options().selection();
    Set<Part> leftOut = new LinkedHashSet<>(selection.leftOut());
    leftOut.add(part);
    Selection without = new Selection(selection.length(), leftOut, selection.struck());
    Set<String> keys = Passages.mayGo(maker.make(request));
    keys.removeAll(Passages.mayGo(maker.make(request.with(request.options().with(without)))));
    return keys;
  }

  private static HandoutRequest applied(HandoutRequest request, List<Step> steps) {
    HandoutOptions options = request.options();
    Set<String> struck = new LinkedHashSet<>(options.selection().struck());
    Look look = options.look();
    for (Step step : steps) {
      switch (step) {
        case Step.Drop(_, var keys) -> struck.addAll(keys);
        case Step.Draw(var left) -> look = look.with(left);
      }
    }
    Selection selection = options.selection().striking(struck);
    return request.with(new HandoutOptions(options.paper(), options.date(), look, selection));
  }

  private int pages(HandoutRequest request) {
    return pages.applyAsInt(maker.make(request));
  }
}
