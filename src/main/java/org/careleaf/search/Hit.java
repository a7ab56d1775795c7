package org.careleaf.search;

import org.careleaf.model.Topic;

/**
 * A topic that a query found.
 *
 * @param topic the topic
 * @param why what of it matched
 */
public record Hit(Topic topic, Why why) {
  /**
   * What matched.
   *
   * @param field which part of the topic
   * @param text that part, as the content has it
   */
  public record Why(Field field, String text) {}

  /** The parts of a topic that are searched. */
  public enum Field {
    NAME,
    CODE,
    ALTERNATE_NAME
  }
}
