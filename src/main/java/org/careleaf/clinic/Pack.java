package org.careleaf.clinic;

import java.util.List;
import org.careleaf.model.TopicRef;

/**
 * Topics that the clinic hands out together.
 *
 * @param id its id, also its file's name
 * @param name what staff call it
 * @param topics the topics, in order; not empty
 */
public record Pack(String id, String name, List<TopicRef> topics) {
  public Pack {
    topics = List.copyOf(topics);
    if (topics.isEmpty()) {
      throw new IllegalArgumentException("the pack \"" + id + "\" holds no topic");
    }
  }
}
