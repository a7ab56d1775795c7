package org.careleaf.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.careleaf.content.LibraryLoader;
import org.careleaf.content.LoadResult;
import org.careleaf.model.Condition;
import org.careleaf.model.Library;
import org.careleaf.model.Nearest;

/**
 * The content that commands work on, loaded when one asks for it.
 *
 * @param folder the content folder
 * @param terminal where trouble is said
 */
record Content(Path folder, Terminal terminal) {
  /** The library; that it has problems is said once on the side. */
  Library library() {
    LoadResult loaded = LibraryLoader.load(folder);
    if (loaded.library().conditions().isEmpty()) {
      throw new CommandFailure(
          ExitStatus.PROBLEM,
          loaded.faults().isEmpty()
              ? "There is no condition in " + folder + ": give a content folder with --data."
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
    return loaded.library();
  }

  private String seeAll() {
    return "To see all: " + Invocation.of("check " + folder);
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

  private static CommandFailure unknown(String what, String id, Collection<String> known) {
    String advice = " Did you mean " + String.join(" or ", Nearest.always(id, known)) + "?";
    return new CommandFailure(
        ExitStatus.PROBLEM, "There is no " + what + " \"" + id + "\"." + advice);
  }
}
