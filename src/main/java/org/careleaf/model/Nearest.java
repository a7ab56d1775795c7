package org.careleaf.model;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Finds what somebody probably meant by a word that is not known. */
public final class Nearest {
  private Nearest() {}

  /**
   * The known words nearest to a word, nearest first: at most three, and none that would take more
   * changes than half of the word's letters, unless one contains the other.
   */
  public static List<String> to(String word, Collection<String> known) {
    return known.stream()
        .filter(other -> isNear(word, other))
        .sorted(
            Comparator.comparing((String other) -> !contains(word, other))
                .thenComparingInt(other -> distance(word, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  /**
   * The known ids that are hardly to be told from an id, nearest first: at most three, and none
   * that would take more changes than a third of its letters, unless whole words of one are in the
   * other.
   */
  public static List<String> close(String id, Collection<String> known) {
    return known.stream()
        .filter(
            other -> shareWords(id, other) || distance(id, other) <= Math.max(1, id.length() / 3))
        .sorted(
            Comparator.comparingInt((String other) -> distance(id, other))
                .thenComparing(Comparator.naturalOrder()))
        .limit(3)
        .toList();
  }

  private static boolean shareWords(String one, String other) {
    String words = "-" + one + "-";
    String others = "-" + other + "-";
    return words.contains(others) || others.contains(words);
  }

  private static boolean isNear(String word, String other) {
    return contains(word, other) || distance(word, other) <= Math.max(1, word.length() / 2);
  }

  private static boolean contains(String word, String other) {
    return (word.length() > 2 && other.contains(word))
        || (other.length() > 2 && word.contains(other));
  }

  /** Levenshtein distance: the fewest letters to insert, delete or replace. */
  private static int distance(String one, String other) {
    int[] costs = new int[other.length() + 1];
    for (int j = 0; j <= other.length(); j++) {
      costs[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int diagonal = costs[0];
      costs[0] = i;
      for (int j = 1; j <= other.length(); j++) {
        int replaced = diagonal + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        diagonal = costs[j];
        costs[j] = Math.min(replaced, 1 + Math.min(costs[j], costs[j - 1]));
      }
    }
    return costs[other.length()];
  }
}
