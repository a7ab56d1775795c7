package org.careleaf.model;

/**
 * A sign that must not be missed, and how soon it must be acted on.
 *
 * @param urgency how soon
 * @param statement the sign in words; its id is the red flag's id
 */
public record RedFlag(Urgency urgency, Statement statement) {
  public String id() {
    return statement.id();
  }
}
