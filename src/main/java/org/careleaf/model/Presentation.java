package org.careleaf.model;

/**
 * A symptom as it shows in one condition.
 *
 * @param frequency how often people with the condition have it
 * @param statement how it shows; its id is the symptom's id
 */
public record Presentation(Frequency frequency, Statement statement) {
  public String symptomId() {
    return statement.id();
  }
}
