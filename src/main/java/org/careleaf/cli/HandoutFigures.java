package org.careleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.careleaf.handout.HandoutReading;
import org.careleaf.model.Coverage;
import org.careleaf.model.TopicRef;

/**
 * What can be counted of the handout of one topic.
 *
 * @param topic the topic
 * @param reading how hard its full form is to read; empty in a language without a formula
 * @param pages how many pages of Letter its full form takes
 * @param shortPages how many pages of Letter its short form takes
 * @param sources how many of the topic's statements have a source
 */
record HandoutFigures(
    TopicRef topic,
    Optional<HandoutReading> reading,
    int pages,
    int shortPages,
    Coverage.Share sources) {
  /** The highest grade for patients, in US school grades. */
  static final double HIGHEST_GRADE = 6.0;

  /** The lowest perspicuity for patients: "rather easy" on the INFLESZ scale. */
  static final double LOWEST_INFLESZ = 65;

  /** The most words of a sentence on average. */
  static final double MOST_WORDS = 15;

  /** Two sides of one sheet; the short form takes one. */
  static final int MOST_PAGES = 2;

  /** What misses its goal, a word each; figures are taken as they are shown. */
  List<String> over() {
    List<String> over = new ArrayList<>();
    reading.ifPresent(
        read -> {
          add(over, "grade", read.grade().stream().anyMatch(g -> rounded(g) > HIGHEST_GRADE));
          add(over, "inflesz", read.inflesz().stream().anyMatch(i -> rounded(i) < LOWEST_INFLESZ));
          add(over, "sentences", rounded(read.wordsPerSentence()) > MOST_WORDS);
        });
    add(over, "pages", pages > MOST_PAGES);
    add(over, "short", shortPages > MOST_PAGES - 1);
    return over;
  }

  /** How much harder it is than others: the grade, or how far it is from the easiest text. */
  double hardness() {
    return reading.map(read -> read.grade().orElseGet(() -> -read.inflesz().orElse(0))).orElse(0.0);
  }

  /** To one decimal, as figures are shown, so that no grade of 6.0 is said to be over 6.0. */
  static double rounded(double figure) {
    return Math.round(figure * 10) / 10.0;
  }

  private static void add(List<String> over, String word, boolean misses) {
    if (misses) {
      over.add(word);
    }
  }
}
