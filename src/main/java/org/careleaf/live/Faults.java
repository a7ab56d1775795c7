package org.careleaf.live;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;

/**
 * The errors of a load, asked by the file that they concern.
 *
 * @param errors all of them, in the order in which they are shown
 */
record Faults(List<Problem> errors) {
  static Faults of(LoadResult loaded) {
    return new Faults(
        loaded.problems().stream().filter(p -> p.severity() == Problem.Severity.ERROR).toList());
  }

  /** The first error in a file, or in a folder that the file lies in. */
  Optional<Problem> in(String file) {
    return errors.stream()
        .filter(error -> TopicFiles.concerns(error.place().file(), file))
        .findFirst();
  }

  /** The first error in a topic's own file. */
  Optional<Problem> in(Topic topic) {
    return in(TopicFiles.fileOf(topic));
  }

  /** How many errors there are in a topic's own file. */
  long count(Topic topic) {
    String file = TopicFiles.fileOf(topic);
    return errors.stream().filter(error -> TopicFiles.concerns(error.place().file(), file)).count();
  }

  /** The files of the topics that loaded with something left out. */
  Set<String> topics(Library library) {
    return library
        .topics()
        .filter(topic -> in(topic).isPresent())
        .map(TopicFiles::fileOf)
        .collect(Collectors.toSet());
  }

  /** The first error in the file of a red flag that a topic names. */
  Optional<Problem> inRedFlagOf(Topic topic) {
    return TopicFiles.redFlags(topic)
        .flatMap(flag -> in(TopicFiles.fileOfRedFlag(flag)).stream())
        .findFirst();
  }
}
