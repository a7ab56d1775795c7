package org.careleaf.live;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.careleaf.content.LibraryLoader;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
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
    String plain = ownName(file);
    return library
        .topics()
        .filter(
            topic ->
                fileOf(topic).equals(plain)
                    || redFlags(topic).map(TopicFiles::fileOfRedFlag).anyMatch(plain::equals))
        .findFirst();
  }

  /**
   * Whether a file, or all files of a folder, bear on what a topic's file says: it is that file, or
   * the clinic's for the same topic.
   */
  static boolean concerns(String erroneous, String file) {
    return file.equals(erroneous)
        || file.startsWith(erroneous + "/")
        || (erroneous.startsWith(LibraryLoader.CLINIC) && erroneous.endsWith("/" + file));
  }

  /** The problems as the translation into a language sees them: its own files as the topics'. */
  static List<Problem> inLanguage(List<Problem> problems, String tag) {
    String folder = tag + "/";
    return problems.stream()
        .map(p -> p.place().file().startsWith(folder) ? in(p, folder) : p)
        .toList();
  }

  private static Problem in(Problem problem, String folder) {
    Problem.Place place = problem.place();
    String file = place.file().substring(folder.length());
    return new Problem(
        problem.severity(),
        new Problem.Place(file, place.line(), place.column(), place.path()),
        problem.message(),
        problem.advice());
  }

  /** {@code conditions/sciatica.json} of {@code clinic/texts/en/conditions/sciatica.json}. */
  private static String ownName(String file) {
    int name = file.lastIndexOf('/');
    int folder = file.lastIndexOf('/', name - 1);
    return folder < 0 ? file : file.substring(folder + 1);
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
