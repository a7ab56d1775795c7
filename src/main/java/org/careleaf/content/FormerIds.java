package org.careleaf.content;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Places;
import org.careleaf.json.Problems;
import org.careleaf.model.Condition;
import org.careleaf.model.Labels;
import org.careleaf.model.Symptom;
import org.careleaf.model.Topic;
import org.careleaf.model.Treatment;

/**
 * Holds the former ids of one kind of topics against its ids and against each other. One that is
 * taken is left out of its topic, and said: an old id must lead to one topic only.
 *
 * @param <T> the kind
 */
final class FormerIds<T extends Topic> {
  private final Map<String, Loaded<T>> topics;
  private final Problems problems;
  private final Map<String, String> owners = new HashMap<>();

  private FormerIds(Map<String, Loaded<T>> topics, Problems problems) {
    this.topics = topics;
    this.problems = problems;
  }

  /** The topics, each with those of its former ids that are its alone. */
  static <T extends Topic> Map<String, Loaded<T>> checked(
      Map<String, Loaded<T>> topics, Class<T> kind, Problems problems) {
    FormerIds<T> ids = new FormerIds<>(topics, problems);
    Map<String, Loaded<T>> checked = new LinkedHashMap<>(topics);
    checked.replaceAll(
        (_, loaded) ->
            new Loaded<>(loaded.file(), kind.cast(with(loaded.topic(), ids.free(loaded)))));
    return checked;
  }

  private List<String> free(Loaded<T> loaded) {
    List<String> free = new ArrayList<>();
    List<String> former = loaded.topic().labels().formerIds();
    for (int index = 0; index < former.size(); index++) {
      String id = former.get(index);
      String owner = topics.containsKey(id) ? id : owners.get(id);
      if (owner == null) {
        owners.put(id, loaded.topic().id());
        free.add(id);
      } else {
        taken(loaded, index, owner);
      }
    }
    return free;
  }

  private void taken(Loaded<T> loaded, int index, String owner) {
    String id = loaded.topic().labels().formerIds().get(index);
    problems.error(
        Places.of(loaded.file()).at("formerIds", index),
        "\""
            + id
            + (owner.equals(id)
                ? "\" is the id of a topic"
                : "\" is a former id of \"" + owner + "\"")
            + ", so it is left out here",
        "take it out, here or there: an id means one topic for ever");
  }

  private static Topic with(Topic topic, List<String> formerIds) {
    Labels labels = topic.labels().formerly(formerIds);
    return switch (topic) {
      case Condition c -> c.named(c.name(), labels);
      case Symptom s -> s.named(s.name(), labels);
      case Treatment t -> t.named(t.name(), labels);
    };
  }
}
