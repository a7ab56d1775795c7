package org.careleaf.model;

import java.util.Optional;

/**
 * A sign that must not be missed, and how soon it must be acted on.
 *
 * @param urgency how soon
 * @param statement the sign in words; its id is the red flag's id
 * @param why the reason: what it may point to
 */
public record RedFlag(Urgency urgency, Statement statement, Optional<Statement> why) {
  /** A sign without a reason. */
  public RedFlag(Urgency urgency, Statement statement) {
    this(urgency, statement, Optional.empty());
  }

  public String id() {
    return statement.id();
  }
}
