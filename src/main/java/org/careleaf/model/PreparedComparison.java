package org.careleaf.model;

import java.util.List;

/**
 * A comparison that the edition offers ready-made.
 *
 * @param id the comparison's id
 * @param conditions ids of 2 to 4 conditions, in order
 * @param question the question that tells them apart, in a few words
 * @param message the one main message of its handout
 */
public record PreparedComparison(
    String id, List<String> conditions, String question, Statement message) {
  public PreparedComparison {
    Refuse.malformedId("id of a prepared comparison", id);
    conditions = List.copyOf(conditions);
    refuseOtherThan2To4(conditions);
    Refuse.blank("question of the comparison of " + conditions, question);
  }

  /** Refuses a number of conditions that no comparison takes. */
  public static void refuseOtherThan2To4(List<String> conditions) {
    if (conditions.size() < 2 || conditions.size() > 4) {
      throw new IllegalArgumentException(
          "a comparison takes 2 to 4 conditions, not " + conditions.size());
    }
  }
}
