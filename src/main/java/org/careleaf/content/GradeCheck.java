package org.careleaf.content;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;
import org.careleaf.readability.Readability;
import org.careleaf.readability.ReadingGrade;
import org.careleaf.readability.TextCount;

/**
 * Finds patient wordings that, taken together, are too hard to read.
 *
 * @param readability what grades the language of the texts
 * @param problems where problems go
 */
record GradeCheck(Readability readability, Problems problems) {
  /**
   * The highest grade for patients, in US school grades: the sixth, as the American Medical
   * Association advises (B. D. Weiss, Health literacy and patient safety, 2007).
   */
  static final double HIGHEST = 6.0;

  /**
   * The most words of a sentence: what is longer is lost on who reads slowly, whatever the rest.
   */
  static final int LONGEST = 25;

  void check(List<PlainText> texts) {
    List<Sentence> sentences = texts.stream().flatMap(text -> sentences(text).stream()).toList();
    sentences.stream().filter(s -> s.count().words() > LONGEST).forEach(this::tooLong);
    TextCount whole =
        sentences.stream().map(Sentence::count).reduce(TextCount.NONE, TextCount::plus);
    ReadingGrade.fleschKincaid(whole).stream()
        .filter(grade -> rounded(grade) > HIGHEST)
        .forEach(grade -> report(grade, hardest(sentences, whole)));
  }

  private void tooLong(Sentence sentence) {
    problems.todo(
        sentence.place(),
        "this patient wording has a sentence of " + sentence.count().words() + " words",
        "make several of it; " + LONGEST + " words are the most");
  }

  private List<Sentence> sentences(PlainText text) {
    return readability.sentences(text.text()).stream()
        .map(s -> new Sentence(s, readability.count(List.of(s)), text.place()))
        .toList();
  }

  /**
   * The sentence without which the grade falls furthest. A sentence's own grade would not do: by
   * that a lone "Acupuncture." is harder than the longest sentence.
   */
  private static Sentence hardest(List<Sentence> sentences, TextCount whole) {
    return sentences.stream()
        .min(Comparator.comparingDouble(sentence -> gradeWithout(sentence, whole)))
        .orElseThrow();
  }

  private static double gradeWithout(Sentence sentence, TextCount whole) {
    OptionalDouble rest = ReadingGrade.fleschKincaid(whole.minus(sentence.count()));
    return rest.orElse(Double.NEGATIVE_INFINITY);
  }

  private void report(double grade, Sentence hardest) {
    List<String> longWords = readability.longWords(hardest.text());
    problems.todo(
        hardest.place(),
        String.format(
            Locale.ROOT,
            "the patient wordings of this file read at grade %.1f; %.1f is the most",
            grade,
            HIGHEST),
        "shorten this first: \""
            + hardest.text()
            + "\" ("
            + hardest.count().words()
            + " words"
            + (longWords.isEmpty() ? "" : "; long ones: " + String.join(", ", longWords))
            + ")");
  }

  /** As the message shows it, so that no grade of 6.0 is said to be over 6.0. */
  private static double rounded(double grade) {
    return Math.round(grade * 10) / 10.0;
  }

  private record Sentence(String text, TextCount count, Place place) {}
}
