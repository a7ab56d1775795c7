package org.careleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.careleaf.compare.Agreement;
import org.careleaf.compare.Comparison;
import org.careleaf.handout.Words;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Review;
import org.careleaf.model.Wording;

/**
 * A comparison as a table of text.
 *
 * @param library what its names are looked up in
 * @param words the program's words
 * @param wording whose words the content speaks
 * @param width how many characters fit on a line; below {@link #NARROWEST} a column, conditions
 *     stand one under another
 */
record ComparisonText(Library library, Words words, Wording wording, int width) {
  /** The width of a table that goes to a file. */
  static final int FILE_COLUMNS = 100;

  private static final int LABEL = 17;
  private static final int NARROWEST = 18;

  String write(Comparison comparison) {
    StringBuilder text = new StringBuilder();
    List<String> names = comparison.columns().stream().map(Condition::name).toList();
    line(text, String.join(" / ", names));
    line(text, "");
    apart(text, comparison, names);
    int column = (width - LABEL) / names.size() - 3;
    if (column >= NARROWEST) {
      table(text, comparison, names, column);
    } else {
      stacked(text, comparison, names);
    }
    line(text, "");
    wrapped(text, "", words.text("comparison.legend"));
    wrapped(text, "", words.text("comparison.unreviewed"));
    if (comparison.columns().stream().anyMatch(c -> isUncheckedTranslation(c.review()))) {
      wrapped(text, "", words.text("translation.DRAFT") + ".");
    }
    return text.toString();
  }

  private static boolean isUncheckedTranslation(Review review) {
    return review
        .translation()
        .filter(check -> check.status() != Review.Status.REVIEWED)
        .isPresent();
  }

  private void apart(StringBuilder text, Comparison comparison, List<String> names) {
    if (comparison.distinctions().isEmpty()) {
      return;
    }
    line(text, words.text("comparison.apart"));
    for (Comparison.Distinction d : comparison.distinctions()) {
      String than = names.size() > 2 ? " (" + names.get(d.other()) + ")" : "";
      wrapped(text, "  ", names.get(d.column()) + than + ": " + d.statement().in(wording));
    }
    line(text, "");
  }

  private void table(StringBuilder text, Comparison comparison, List<String> names, int column) {
    row(text, List.of(""), names.stream().map(n -> Wrap.to(column, n, "")).toList(), column);
    rule(text, names.size(), column);
    for (Comparison.Row row : comparison.rows()) {
      List<List<String>> cells = new ArrayList<>();
      for (int c = 0; c < names.size(); c++) {
        cells.add(
            new CellText(library, words, wording, column).lines(row.cells().get(c), names.size()));
      }
      row(text, label(row), cells, column);
      rule(text, names.size(), column);
    }
  }

  private List<String> label(Comparison.Row row) {
    List<String> label = new ArrayList<>(Wrap.to(LABEL, words.aspect(row.aspect()), ""));
    mark(row.agreement()).ifPresent(label::add);
    return label;
  }

  private Optional<String> mark(Agreement agreement) {
    String word = words.agreement(agreement);
    return word.isEmpty() ? Optional.empty() : Optional.of("[" + word + "]");
  }

  private static void row(
      StringBuilder text, List<String> label, List<List<String>> cells, int column) {
    int height = Math.max(label.size(), cells.stream().mapToInt(List::size).max().orElse(0));
    for (int y = 0; y < height; y++) {
      int at = y;
      String rest =
          cells.stream()
              .map(cell -> " | " + Wrap.pad(at < cell.size() ? cell.get(at) : "", column))
              .collect(Collectors.joining());
      line(text, Wrap.pad(at < label.size() ? label.get(at) : "", LABEL) + rest);
    }
  }

  private static void rule(StringBuilder text, int columns, int column) {
    String part = "-+-" + "-".repeat(column);
    line(text, "-".repeat(LABEL) + part.repeat(columns));
  }

  private void stacked(StringBuilder text, Comparison comparison, List<String> names) {
    for (Comparison.Row row : comparison.rows()) {
      line(text, String.join(" ", label(row)));
      IntStream.range(0, names.size())
          .forEach(
              c -> {
                line(text, "  " + names.get(c));
                new CellText(library, words, wording, Math.max(20, width - 4))
                    .lines(row.cells().get(c), names.size())
                    .forEach(cell -> line(text, "    " + cell));
              });
      line(text, "");
    }
  }

  private void wrapped(StringBuilder text, String indent, String paragraph) {
    Wrap.to(Math.max(20, width - indent.length()), paragraph, "  ")
        .forEach(part -> line(text, indent + part));
  }

  private static void line(StringBuilder text, String line) {
    text.append(line.stripTrailing()).append('\n');
  }
}
