package org.careleaf.printing;

import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads which pages of a document somebody wants, typed as in {@code 1-2, 4}. */
public sealed interface PageSelection {
  /**
   * The pages, each once and in order.
   *
   * @param pages from 1; empty stands for all
   */
  record Of(List<Integer> pages) implements PageSelection {
    public Of {
      pages = List.copyOf(pages);
    }
  }

  /** What was typed names no pages. */
  record NoNumbers() implements PageSelection {}

  /** A range whose first page comes after its last. */
  record Backwards(int from, int to) implements PageSelection {}

  /** A page that the document does not have. */
  record NoSuchPage(int page) implements PageSelection {}

  /**
   * Reads what was typed: nothing for all pages, else single pages and ranges with commas between
   * them. Nothing is guessed: what is written otherwise is refused as a whole.
   *
   * @param count how many pages there are
   */
  static PageSelection read(String typed, int count) {
    if (typed.isBlank()) {
      return new Of(List.of());
    }
    if (typed.length() > Part.LONGEST) {
      return new NoNumbers();
    }
    SortedSet<Integer> pages = new TreeSet<>();
    for (String part : typed.split(",", -1)) {
      Optional<PageSelection> fault =
          Part.read(part).map(p -> p.addTo(pages, count)).orElse(Optional.of(new NoNumbers()));
      if (fault.isPresent()) {
        return fault.get();
      }
    }
    return new Of(List.copyOf(pages));
  }

  /** What stands between two commas. */
  record Part(int from, int to) {
    private static final int LONGEST = 100;

    /** At most six digits: no number that is typed here by reason overflows or has more. */
    private static final Pattern FORM =
        Pattern.compile("\\s*([0-9]{1,6})(?:\\s*[-\u2013]\\s*([0-9]{1,6}))?\\s*");

    static Optional<Part> read(String text) {
      Matcher matcher = FORM.matcher(text);
      if (!matcher.matches()) {
        return Optional.empty();
      }
      int from = Integer.parseInt(matcher.group(1));
      return Optional.of(
          new Part(from, matcher.group(2) == null ? from : Integer.parseInt(matcher.group(2))));
    }

    Optional<PageSelection> addTo(SortedSet<Integer> pages, int count) {
      if (from > to) {
        return Optional.of(new Backwards(from, to));
      }
      if (from < 1 || to > count) {
        return Optional.of(new NoSuchPage(from < 1 ? from : Math.max(from, count + 1)));
      }
      for (int page = from; page <= to; page++) {
        pages.add(page);
      }
      return Optional.empty();
    }
  }
}
