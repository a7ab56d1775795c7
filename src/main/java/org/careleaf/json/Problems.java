package org.careleaf.json;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careleaf.model.Nearest;
import org.careleaf.model.Problem;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Problem.Severity;

/** Collects the problems of one load: all of them, or only what is wrong. */
public final class Problems {
  private final List<Problem> found = new ArrayList<>();
  private final boolean takesOwed;

  /** Collects everything. */
  public Problems() {
    this(true);
  }

  private Problems(boolean takesOwed) {
    this.takesOwed = takesOwed;
  }

  /** Collects errors and warnings; to-dos and notes are let go. */
  public static Problems ofFaults() {
    return new Problems(false);
  }

  /** Whether to-dos and notes are wanted: if not, nobody need look for them. */
  public boolean takesOwed() {
    return takesOwed;
  }

  public void error(Place place, String message, String advice) {
    found.add(new Problem(Severity.ERROR, place, message, advice));
  }

  public void warning(Place place, String message, String advice) {
    found.add(new Problem(Severity.WARNING, place, message, advice));
  }

  public void todo(Place place, String message, String advice) {
    add(List.of(new Problem(Severity.TODO, place, message, advice)));
  }

  public void note(Place place, String message, String advice) {
    add(List.of(new Problem(Severity.NOTE, place, message, advice)));
  }

  /** A refusal of the model, which may say after a semicolon what to do. */
  public void refusal(Place place, String sentence) {
    String[] parts = sentence.split("; ", 2);
    error(place, parts[0], parts.length > 1 ? parts[1] : "correct it here");
  }

  /** Takes over problems that somebody else found. */
  public void add(Collection<Problem> others) {
    others.stream()
        .filter(problem -> takesOwed || problem.severity().isFault())
        .forEach(found::add);
  }

  /** Whether something could not be loaded. */
  public boolean hasErrors() {
    return found.stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
  }

  public List<Problem> all() {
    return List.copyOf(found);
  }

  /** Says which known word may have been meant. */
  public static String didYouMean(String word, Collection<String> known) {
    List<String> nearest = Nearest.to(word, known);
    return nearest.isEmpty() ? "" : "did you mean " + quoted(nearest) + "?";
  }

  private static String quoted(List<String> words) {
    return "\"" + String.join("\" or \"", words) + "\"";
  }
}
