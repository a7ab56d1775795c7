package org.careleaf.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.careleaf.content.ContentFolders;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.content.Wanted;
import org.careleaf.handout.Languages;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Problem;
import org.careleaf.model.Topic;
import org.careleaf.model.TopicRef;

/**
 * The content that commands work on, loaded when one asks for it.
 *
 * @param folders the edition's and the clinic's folder
 * @param terminal where trouble is said
 */
record Content(ContentFolders folders, Terminal terminal) {
  /** The library in every language that it has. */
  static Languages languages(LoadResult loaded) {
    return new Languages(loaded.library(), loaded.translations());
  }

  /** All that loaded; that it has problems is said once on the side. */
  LoadResult load() {
    return load(Wanted.ALL);
  }

  /** All of it with the edition's own emergency number, for who translates it. */
  LoadResult loadToTranslate() {
    return said(LibraryLoader.loadToTranslate(folders));
  }

  /** What is wanted of it; that this has problems is said once on the side. */
  LoadResult load(Wanted wanted) {
    return said(LibraryLoader.loadForUse(folders, wanted));
  }

  private LoadResult said(LoadResult loaded) {
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

  /**
   * The conditions with the ids, in their order.
   *
   * @param faults what is wrong with the content, should one not be there
   */
  static List<Condition> conditions(Library library, List<String> ids, List<Problem> faults) {
    List<Condition> conditions = new ArrayList<>();
    for (String id : ids) {
      conditions.add(
          library
              .condition(id)
              .orElseThrow(
                  () ->
                      new UnknownId(library, faults)
                          .of("condition", id, library.conditions().keySet())));
    }
    return conditions;
  }

  /** A topic by its id, or by its path where several kinds have the id. */
  static Topic topic(Library library, String id, List<Problem> faults) {
    List<TopicRef> all = library.topics().map(TopicRef::of).toList();
    TopicRef ref = topic(id, all, new UnknownId(library, faults));
    return library
        .topics()
        .filter(topic -> TopicRef.of(topic).equals(ref))
        .findFirst()
        .orElseThrow();
  }

  /** What an id names that may belong to topics of several kinds; then its path does. */
  static TopicRef topic(String id, List<TopicRef> all, UnknownId unknown) {
    List<TopicRef> meant =
        all.stream().filter(ref -> id.equals(ref.id()) || id.equals(ref.path())).toList();
    if (meant.size() > 1) {
      // What the content is about goes before the words that explain it.
      List<TopicRef> topics = meant.stream().filter(ref -> ref.kind().hasStatements()).toList();
      meant = topics.isEmpty() ? meant : topics;
    }
    if (meant.isEmpty()) {
      throw unknown.of("topic", id, all.stream().map(TopicRef::id).distinct().toList());
    }
    if (meant.size() > 1) {
      String paths = meant.stream().map(TopicRef::path).collect(Collectors.joining(" or "));
      throw new CommandFailure(
          ExitStatus.PROBLEM, "Several have the id \"" + id + "\": say " + paths + ".");
    }
    return meant.getFirst();
  }
}
