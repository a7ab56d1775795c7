package org.careleaf.cli;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;
import org.careleaf.handout.HandoutReading;
import org.careleaf.readability.TextCount;

/** How hard handouts are to read and how long they are, as people and as tools read it. */
final class ReadabilityTable {
  private static final String FIGURES =
      "s  %-9s  %5s  %5s  %7s  %5s  %5s  %5s  %5s  %5s  %7s  %4s  %s%n";

  private ReadabilityTable() {}

  /** What tools read. */
  record Report(String language, Goals goals, List<Entry> handouts) {}

  /** What a handout is to keep to. */
  record Goals(double grade, double inflesz, double wordsPerSentence, int pages, int shortPages) {}

  /**
   * The figures of one topic's handout; a figure that there is none of is left out.
   *
   * @param words the words of its text, and sentences, as printed
   * @param wordsPerSentence the average of the harder way to read its lists
   * @param over what misses its goal
   */
  record Entry(
      String id,
      String kind,
      Optional<Double> grade,
      Optional<Double> smog,
      Optional<Double> inflesz,
      int words,
      int sentences,
      double wordsPerSentence,
      int pages,
      int shortPages,
      int sourced,
      int statements,
      List<String> over) {
    static Entry of(HandoutFigures f) {
      Optional<HandoutReading> read = f.reading();
      TextCount printed = read.map(HandoutReading::printed).orElse(TextCount.NONE);
      return new Entry(
          f.topic().id(),
          CoverageTable.word(f.topic().kind()),
          read.flatMap(r -> figure(r.grade())),
          read.flatMap(r -> figure(r.smog())),
          read.flatMap(r -> figure(r.inflesz())),
          printed.words(),
          printed.sentences(),
          HandoutFigures.rounded(read.map(HandoutReading::wordsPerSentence).orElse(0.0)),
          f.pages(),
          f.shortPages(),
          f.sources().sourced(),
          f.sources().statements(),
          f.over());
    }

    private static Optional<Double> figure(OptionalDouble figure) {
      return figure.isPresent()
          ? Optional.of(HandoutFigures.rounded(figure.getAsDouble()))
          : Optional.empty();
    }
  }

  static String json(List<HandoutFigures> figures, Locale language) {
    Goals goals =
        new Goals(
            HandoutFigures.HIGHEST_GRADE,
            HandoutFigures.LOWEST_INFLESZ,
            HandoutFigures.MOST_WORDS,
            HandoutFigures.MOST_PAGES,
            HandoutFigures.MOST_PAGES - 1);
    List<Entry> entries = figures.stream().map(Entry::of).toList();
    return JsonOutput.write(new Report(language.toLanguageTag(), goals, entries)) + "\n";
  }

  /** A line a handout, then how many keep to every goal. */
  static String text(List<HandoutFigures> figures) {
    List<Entry> entries = figures.stream().map(Entry::of).toList();
    int width = Math.max(8, entries.stream().mapToInt(e -> e.id().length()).max().orElse(8));
    StringBuilder table =
        new StringBuilder(
            row(
                width, "TOPIC", "KIND", "FK", "SMOG", "INFLESZ", "WORDS", "SENT", "AVG", "PAGES",
                "SHORT", "SOURCED", "OF", "OVER"));
    for (Entry e : entries) {
      table.append(row(width, cells(e)));
    }
    long good = entries.stream().filter(e -> e.over().isEmpty()).count();
    return table.append(good + " of " + entries.size() + " keep to every goal.\n").toString();
  }

  private static Object[] cells(Entry e) {
    String over = String.join(" ", e.over());
    return new Object[] {
      e.id(),
      e.kind(),
      shown(e.grade()),
      shown(e.smog()),
      shown(e.inflesz()),
      e.words(),
      e.sentences(),
      e.wordsPerSentence(),
      e.pages(),
      e.shortPages(),
      e.sourced(),
      e.statements(),
      over.isEmpty() ? "" : "! " + over
    };
  }

  private static String shown(Optional<Double> figure) {
    return figure.map(f -> String.format(Locale.ROOT, "%.1f", f)).orElse("-");
  }

  private static String row(int width, Object... cells) {
    return String.format(Locale.ROOT, "%-" + width + FIGURES, cells);
  }
}
