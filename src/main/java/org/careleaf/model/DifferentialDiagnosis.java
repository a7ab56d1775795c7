package org.careleaf.model;

/**
 * What points to this condition rather than to another that resembles it (schema.org {@code
 * DDxElement}).
 *
 * @param statement what distinguishes; its id is the other condition's id
 */
public record DifferentialDiagnosis(Statement statement) {
  public String conditionId() {
    return statement.id();
  }
}
