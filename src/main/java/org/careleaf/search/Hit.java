package org.careleaf.search;

import java.util.Optional;
import java.util.stream.Collectors;
import org.careleaf.model.Coding;
import org.careleaf.model.Topic;

/**
 * A topic that a query found.
 *
 * @param topic the topic
 * @param why what of it matched
 * @param readAs the words that were put in place of misspelled ones, if it is a guess
 */
public record Hit(Topic topic, Why why, Optional<String> readAs) {
  /** The codes that are billed in place of the lookup code that matched. */
  public String billable() {
    return topic.labels().codesFor(why.text()).stream()
        .map(Coding::code)
        .collect(Collectors.joining(", "));
  }

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
    /** A code that leads to the topic and is not billed. */
    LOOKUP_CODE,
    ALTERNATE_NAME
  }
}
