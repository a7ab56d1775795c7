package org.careleaf.content;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.careleaf.json.JsonFolder.Loaded;
import org.careleaf.json.Problems;
import org.careleaf.model.Problem.Place;
import org.careleaf.model.Topic;

/**
 * The ids of one kind that a reference may lead to.
 *
 * @param folder where the files of the kind are
 * @param current the ids of today
 * @param former ids of earlier editions, each with that of today
 */
record Ids(Path folder, Set<String> current, Map<String, String> former) {
  private static final Pattern FILE_NAME = Pattern.compile("[a-z0-9-]+");

  static Ids of(Path folder, Collection<? extends Topic> topics) {
    Map<String, String> former = new HashMap<>();
    topics.forEach(topic -> topic.labels().formerIds().forEach(id -> former.put(id, topic.id())));
    return new Ids(folder, Set.copyOf(topics.stream().map(Topic::id).toList()), former);
  }

  static <T extends Topic> Ids ofLoaded(Path folder, Map<String, Loaded<T>> topics) {
    return of(folder, topics.values().stream().map(Loaded::topic).toList());
  }

  /** The same, and those of the conditions that are not read. */
  Ids in(Reach reach) {
    return new Ids(folder, reach.with(current), former);
  }

  /** The id of today. Says so where that is another; unknown ones are for the caller to say. */
  Optional<String> resolve(String id, Supplier<Place> place, Problems problems) {
    if (current.contains(id)) {
      return Optional.of(id);
    }
    Optional<String> now = Optional.ofNullable(former.get(id)).filter(current::contains);
    now.ifPresent(
        today ->
            problems.note(
                place.get(),
                "\"" + id + "\" is called \"" + today + "\" now",
                "write \"" + today + "\""));
    return now;
  }

  /** What to do about an id that leads nowhere: its file is wrong, or it is. */
  String advice(String id) {
    String file = folder.getFileName() + "/" + id + ".json";
    if (FILE_NAME.matcher(id).matches() && Files.exists(folder.resolve(id + ".json"))) {
      return "mend " + file;
    }
    String meant = Problems.didYouMean(id, current);
    return meant.isEmpty() ? "correct the id, or add " + file : meant;
  }
}
