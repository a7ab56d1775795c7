package org.careleaf.live;

import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/** Which file a topic comes from, and back. */
public final class TopicFiles {
  private TopicFiles() {}

  /** The topic's file relative to the content folder, for example {@code symptoms/fever.json}. */
  public static String fileOf(Topic topic) {
    String folder =
        switch (topic) {
          case Condition _ -> "conditions/";
          case Symptom _ -> "symptoms/";
          case Treatment _ -> "treatments/";
        };
    return folder + topic.id() + ".json";
  }

  static String fileOfRedFlag(String id) {
    return "red-flags/" + id + ".json";
  }

  /** The topic that a file belongs to; for a red flag's file the first that names the red flag. */
  public static Optional<Topic> topicOf(String file, Library library) {
    return library
        .topics()
        .filter(
            topic ->
                fileOf(topic).equals(file)
                    || redFlags(topic).map(TopicFiles::fileOfRedFlag).anyMatch(file::equals))
        .findFirst();
  }

  /** The ids of the red flags that a topic names. */
  static Stream<String> redFlags(Topic topic) {
    return switch (topic) {
      case Condition condition -> condition.care().redFlags().stream();
      case Symptom symptom -> symptom.redFlag().stream();
      case Treatment _ -> Stream.empty();
    };
  }
}
