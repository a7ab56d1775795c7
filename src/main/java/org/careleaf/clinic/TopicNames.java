package org.careleaf.clinic;

import org.careleaf.model.TopicRef;
import org.careleaf.model.TopicRef.Kind;

/**
 * How a clinic's files name a topic: its folder and id, for example {@code conditions/sciatica}.
 */
final class TopicNames {
  private TopicNames() {}

  static String of(TopicRef topic) {
    return topic.kind().folder() + "/" + topic.id();
  }

  /**
   * The topic that a name means, whether there is one or not.
   *
   * @throws IllegalArgumentException for a name without a known folder
   */
  static TopicRef parse(String name) {
    int slash = name.indexOf('/');
    return Kind.in(name.substring(0, Math.max(0, slash)))
        .map(kind -> new TopicRef(kind, name.substring(slash + 1)))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "\"" + name + "\" names no topic: write conditions/ID or treatments/ID"));
  }
}
