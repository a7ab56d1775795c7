package org.careleaf.handout;

import org.careleaf.model.TopicRef;
import org.careleaf.model.Translation;

/**
 * A text of a handout that its language does not have as it should.
 *
 * @param topic what it belongs to
 * @param name that topic's name; empty where it has none
 * @param key the text's key in the topic; {@link #NAME} for the topic's name
 * @param state how it is owed: missing, or out of date
 * @param text the text, without the mark that it is printed with
 */
public record Gap(TopicRef topic, String name, String key, Translation state, String text) {
  /** The key of a topic's name. */
  public static final String NAME = "name";

  public Gap {
    if (!state.isOwed()) {
      throw new IllegalArgumentException("the text " + key + " of " + topic + " is not owed");
    }
  }

  /** Whether it is still in the language that it was written in. */
  public boolean isMissing() {
    return state == Translation.MISSING;
  }

  /** Where its translation belongs, for example {@code conditions/sciatica: summary.plain}. */
  public String place() {
    return topic.path() + ": " + key;
  }
}
