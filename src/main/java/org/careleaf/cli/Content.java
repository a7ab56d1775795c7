package org.careleaf.cli;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Nearest;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/**
 * The content that commands work on, loaded when one asks for it.
 *
 * @param folders the edition's and the clinic's folder
 * @param terminal where trouble is said
 */
record Content(ContentFolders folders, Terminal terminal) {
  /** The library; that it has problems is said once on the side. */
  Library library() {
    return load().library();
  }

  /** All that loaded; that it has problems is said once on the side. */
  LoadResult load() {
    LoadResult loaded = LibraryLoader.load(folders);
    if (loaded.library().conditions().isEmpty()) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          loaded.faults().isEmpty()
              ? "There is no condition in "
                  + folders.edition()
                  + ": give a content folder with --data."
              : "No content could be loaded. The first of "
                  + loaded.faults().size()
                  + " problems: "
                  + loaded.faults().getFirst().line()
                  + ". "
                  + seeAll());
    }
    if (!loaded.faults().isEmpty()) {
      terminal
          .err()
          .println("The content has problems (" + loaded.faults().size() + "). " + seeAll());
    }
    return loaded;
  }

  private String seeAll() {
    return "To see all: "
        + Invocation.of(
            "check " + folders.edition() + folders.clinic().map(c -> " --clinic " + c).orElse(""));
  }

  /** The conditions with the ids, in their order. */
  static List<Condition> conditions(Library library, List<String> ids) {
    List<Condition> conditions = new ArrayList<>();
    for (String id : ids) {
      conditions.add(
          library
              .condition(id)
              .orElseThrow(() -> unknown("condition", id, library.conditions().keySet())));
    }
    return conditions;
  }

  /**
   * A topic by its id. An id that several kinds have must be said with the kind's folder, for
   * example {@code symptoms/saddle-numbness}.
   */
  static Topic topic(Library library, String name) {
    String id = name.substring(name.indexOf('/') + 1);
    List<Topic> named =
        Stream.of(library.condition(id), library.symptom(id), library.treatment(id))
            .<Topic>flatMap(Optional::stream)
            .filter(topic -> name.equals(id) || name.equals(folder(topic) + "/" + id))
            .toList();
    if (named.isEmpty()) {
      throw unknown("topic", name, library.topics().map(Topic::id).toList());
    }
    if (named.size() > 1) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          "\""
              + id
              + "\" is the id of several topics. Say which: "
              + named.stream()
                  .map(topic -> folder(topic) + "/" + id)
                  .collect(Collectors.joining(" or "))
              + ".");
    }
    return named.getFirst();
  }

  private static String folder(Topic topic) {
    return TopicRef.of(topic).kind().folder();
  }

  private static CommandFailure unknown(String what, String id, Collection<String> known) {
    String advice = " Did you mean " + String.join(" or ", Nearest.always(id, known)) + "?";
    return new CommandFailure(
        ExitStatus.PROBLEM, "There is no " + what + " \"" + id + "\"." + advice);
  }
}
