package org.careleaf.live;

import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;

/**
 * The content that is shown: what loaded last, and what is kept from before because its file is
 * wrong now.
 *
 * @param content the library to show, and the problems of the last load
 * @param kept the problem that each topic is kept for, by the topic's file
 * @param flawed the files of the topics that are shown with something left out
 * @param isReachable whether the content folder could be read at all
 */
public record Shown(
    LoadResult content, Map<String, Problem> kept, Set<String> flawed, boolean isReachable) {
  public Shown {
    kept = Map.copyOf(kept);
    flawed = Set.copyOf(flawed);
  }

  /** Content that nothing was shown before. */
  public static Shown first(LoadResult content) {
    return new Shown(content, Map.of(), Faults.of(content).topics(content.library()), true);
  }

  /** The same with a library in another language, whose topics were kept for the same reasons. */
  Shown of(Library language) {
    return new Shown(content.showing(language, Map.of()), kept, flawed, isReachable);
  }

  /** Why a topic shows its last good text, if it does. */
  public Optional<Problem> keptFor(Topic topic) {
    return Optional.ofNullable(kept.get(TopicFiles.fileOf(topic)));
  }
}
